import { describe, expect, it } from 'vitest';
import { screenVocabulary } from './screen-vocabulary.js';
import { type TermReport, termBursts } from './term-bursts.js';

const settings = { scale: 2, gamma: 1, states: 2, batches: 12, minSupport: 5 };

function screened(terms: readonly string[]) {
  const outcome = screenVocabulary(terms, ['marokk*']);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Twenty reports a week; `valse werkgeversverklaring` once a week, and in eight of week 9. */
const reports: TermReport[] = Array.from({ length: 12 * 20 }, (_, at) => {
  const [batch, place] = [Math.floor(at / 20), at % 20];
  const carries = place === 0 || (batch === 9 && place < 8);
  const terms = [...(carries ? ['valse werkgeversverklaring', 'Marokkaans netwerk'] : []), 'melding'];
  return { id: `S-${String(at).padStart(3, '0')}`, batch, terms };
});

describe('bursts of terms', () => {
  const vocabulary = screened([
    'valse werkgeversverklaring',
    'Marokkaans netwerk',
    'melding',
    'nooit gezien',
  ]);
  const found = termBursts(reports, vocabulary, settings);

  it('shows the term, the week and the reports under it', () => {
    if (found.kind === 'insufficient') throw new Error(found.message);
    expect(found.bursts).toHaveLength(1);
    expect(found.bursts[0]).toMatchObject({ term: 'valse werkgeversverklaring', from: 9, to: 9, level: 1 });
    expect(found.bursts[0]?.reports).toEqual(reports.slice(180, 188).map(({ id }) => id));
  });

  it('never counts a word the lexicon forbids, however much it bursts', () => {
    expect(JSON.stringify(found)).not.toContain('Marokkaans');
    expect(vocabulary.leftOut).toEqual([{ term: 'Marokkaans netwerk', entry: 'marokk*' }]);
  });

  it('says which terms it could not judge and how many it saw too seldom', () => {
    expect(found).toMatchObject({
      tested: 2,
      belowSupport: 1,
      unjudged: [{ term: 'melding', why: { reason: 'rate-too-high' } }],
    });
  });

  it('does not depend on the order of the reports', () => {
    expect(termBursts([...reports].reverse(), vocabulary, settings)).toEqual(found);
  });

  it('says why when no word or no report is left', () => {
    expect(termBursts(reports, screened(['Marokkaans netwerk']), settings)).toMatchObject({
      reason: 'no-terms',
    });
    expect(termBursts([], vocabulary, settings)).toMatchObject({ reason: 'no-reports' });
  });
});
