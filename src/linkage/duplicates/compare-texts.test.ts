import { describe, expect, it } from 'vitest';
import { aShape, OTHER_SIGNALS, type TestSignal } from '../../../test/builders/signal-shape.js';
import { compareTexts } from './compare-texts.js';
import type { SignalShape } from './signal-shape.js';
import { signalShares } from './signal-shares.js';
import { textInformation } from './text-information.js';

function compare(a: TestSignal, b: TestSignal, among: readonly SignalShape[] = OTHER_SIGNALS) {
  const [left, right] = [aShape(a), aShape(b)];
  const shares = signalShares([...among, left, right]);
  return compareTexts(textInformation(left, shares), textInformation(right, shares));
}
const texts = (a: string, b: string, among?: readonly SignalShape[]) =>
  compare({ text: a }, { text: b }, among);

describe('compareTexts', () => {
  it('weighs rare words more than words that many signals have', () => {
    const rare = texts('ploegendienst', 'ploegendienst').weight;
    const common = texts('loods', 'loods').weight;
    expect(rare).toBeGreaterThan(common + 2);
  });

  it('does not mind the order of words', () => {
    const [one, other] = ['matrassen boven garage tulpenveld', 'tulpenveld garage boven matrassen'];
    expect(texts(one, other).weight).toBeGreaterThan(0.7 * texts(one, one).weight);
  });

  it('counts a sentence that many send once, not once for each word', () => {
    const stock = 'Bezorgde burgers vragen dringend aandacht wegens misbruik';
    const senders = Array.from({ length: 30 }, (_, at) => aShape({ text: `${stock} straat${at}` }));
    const apart = Array.from({ length: 30 }, (_, at) =>
      aShape({
        text: stock
          .split(' ')
          .reverse()
          .map((word, place) => `${word} los${at}x${place}`)
          .join(' '),
      }),
    );
    const [copied, chosen] = [senders, apart].map((among) =>
      texts(stock, stock, [...OTHER_SIGNALS, ...among]),
    );
    expect(copied?.weight).toBeLessThan(3);
    expect(chosen?.weight).toBeGreaterThan(4);
  });

  it('loses little by a text in other words, because writers paraphrase', () => {
    const long = Array.from({ length: 20 }, (_, at) => `woord${at}x`).join(' ');
    const { weight } = texts(long, 'beds upstairs, night shift only');
    expect(weight).toBeLessThan(-2);
    expect(weight).toBeGreaterThan(-5);
  });

  it('gains little by ever more words in common', () => {
    const words = Array.from({ length: 30 }, (_, at) => `woord${at}x`);
    const [some, all] = [words.slice(0, 10).join(' '), words.join(' ')];
    expect(texts(all, all).weight).toBeGreaterThan(texts(some, some).weight);
    expect(texts(all, all).weight).toBeLessThan(3 * texts(some, some).weight);
    expect(texts(all, all).weight).toBeLessThan(40);
  });

  it('loses by what one says and the other does not', () => {
    const less = texts('ploegendienst matrassen', 'ploegendienst matrassen').weight;
    const more = texts(
      'ploegendienst matrassen sleutel keuken vrachtwagen',
      'ploegendienst matrassen',
    ).weight;
    expect(more).toBeLessThan(less);
  });

  it('leaves figures to their own comparison', () => {
    const [same, other] = ['15', '11'].map((n) => texts('er zijn 15 matrassen', `wel ${n} matrassen`).weight);
    expect(same).toBeCloseTo(other ?? Number.NaN, 9);
  });

  it('leaves names that both mention to the comparison of names', () => {
    const persons = [{ surname: 'Bouzidi' }];
    const { weight, named } = compare({ text: 'Bouzidi', persons }, { text: 'Bouzidi', persons });
    expect([weight, named]).toEqual([0, 0].map((zero) => expect.closeTo(zero, 6)));
  });

  it('knows a name that one mentions and the other only has in its text', () => {
    const found = compare(
      { text: 'Bouzidi', persons: [{ surname: 'Bouzidi' }] },
      { text: 'mevrouw Bouzidi' },
    );
    expect(found.named).toBeGreaterThan(5);
    expect(found.bits).toBe(0);
  });
});
