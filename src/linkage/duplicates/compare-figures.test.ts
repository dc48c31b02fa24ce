import { describe, expect, it } from 'vitest';
import { aShape, OTHER_SIGNALS } from '../../../test/builders/signal-shape.js';
import { compareFigures } from './compare-figures.js';
import { signalShares } from './signal-shares.js';
import { textInformation } from './text-information.js';

function figures(a: string, b: string): number {
  const [left, right] = [aShape({ text: a }), aShape({ text: b })];
  const shares = signalShares([...OTHER_SIGNALS, left, right]);
  return compareFigures(textInformation(left, shares), textInformation(right, shares)).weight;
}

describe('compareFigures', () => {
  it('counts an amount that both name, in whatever spelling', () => {
    expect(figures('voor € 4.250,- geregeld', 'men betaalde 4250 euro')).toBeGreaterThan(4);
  });

  it('says nothing where one of the two has no figure', () => {
    expect(figures('voor 4250 euro geregeld', 'tegen betaling geregeld')).toBe(0);
  });

  it.each([
    ['amounts', 'voor 4250 euro', 'voor 900 euro', -2],
    ['times', 'om 17.30 uur', 'vanaf 6.15 uur', -2],
    ['dates', 'op 3 mei gezien', 'het was 28 januari', -1],
    ['counts beside one word', 'er zijn 15 matrassen', 'wel 11 matrassen', -2],
  ])('speaks against one event when both name %s and these differ', (_, one, other, most) => {
    expect(figures(one, other)).toBeLessThan(most);
  });

  it('counts a shared date for less than a shared amount: reports come within days of it', () => {
    expect(figures('op 3 mei', 'op 3 mei')).toBeLessThan(0.6 * figures('voor 4250', 'voor 4250'));
  });
});
