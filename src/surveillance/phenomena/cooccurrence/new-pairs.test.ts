import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenVocabulary } from '../bursts/screen-vocabulary.js';
import type { TaggedReport } from './count-pairs.js';
import { logOdds } from './log-odds.js';
import { newPairs } from './new-pairs.js';

const settings = { priorReports: 400, minReports: 5, minSources: 2, minZ: 1.96 };
const pinned = { seed: 20261123, numRuns: 200 };

const outcome = screenVocabulary(['au-pair', 'valse akte', 'horeca', 'Marokkaans'], ['marokk*']);
if (!outcome.ok) throw new Error(outcome.message);
const vocabulary = outcome.value;

const report = (id: number, terms: readonly string[], source = `bron ${id % 7}`): TaggedReport => ({
  id: `S-${String(id).padStart(4, '0')}`,
  source,
  terms,
});

/** Of 400 reports one in ten says au-pair, one in ten valse akte, never both; horeca stands in half of all. */
const reference = Array.from({ length: 400 }, (_, at) =>
  report(at, [
    ...(at % 10 === 0 ? ['au-pair'] : []),
    ...(at % 10 === 5 ? ['valse akte'] : []),
    ...(at % 2 === 0 ? ['horeca'] : []),
  ]),
);
const usual = reference.slice(0, 80).map((old, at) => ({ ...old, id: `T-${at}` }));
const together = Array.from({ length: 6 }, (_, at) =>
  report(900 + at, ['valse akte', 'au-pair', 'Marokkaans']),
);
const recent = [...usual, ...together];

describe('a pair that is new', () => {
  const found = newPairs({ recent, reference }, vocabulary, settings);

  it('is found with the reports under it', () => {
    if (found.kind === 'insufficient') throw new Error(found.message);
    expect(found.hits).toHaveLength(1);
    expect(found.hits[0]).toMatchObject({
      pair: ['au-pair', 'valse akte'],
      recent: 6,
      reference: 0,
      sources: 6,
      reports: together.map(({ id }) => id),
    });
  });

  it('never holds a word that the lexicon forbids', () => {
    expect(JSON.stringify(found)).not.toContain('Marokkaans');
  });

  it('needs five reports and two sources', () => {
    const four = newPairs({ recent: recent.slice(0, -2), reference }, vocabulary, settings);
    expect(four).toMatchObject({ hits: [], belowSupport: 1 });
    const one = together.map((member) => ({ ...member, source: 'bron 1' }));
    expect(newPairs({ recent: [...usual, ...one], reference }, vocabulary, settings)).toMatchObject({
      hits: [],
    });
  });

  it('is not new when it was as common before', () => {
    const before = [
      ...reference,
      ...Array.from({ length: 30 }, (_, at) => report(2000 + at, ['valse akte', 'au-pair'])),
    ];
    expect(newPairs({ recent, reference: before }, vocabulary, settings)).toMatchObject({ hits: [] });
  });

  it('does not depend on the order of the reports', () => {
    const turned = { recent: [...recent].reverse(), reference: [...reference].reverse() };
    expect(newPairs(turned, vocabulary, settings)).toEqual(found);
  });

  it('says why when a period is empty or no word is left', () => {
    expect(newPairs({ recent: [], reference }, vocabulary, settings)).toMatchObject({ reason: 'no-window' });
    expect(newPairs({ recent, reference: [] }, vocabulary, settings)).toMatchObject({
      reason: 'no-reference',
    });
    const none = screenVocabulary([], ['x']);
    if (!none.ok) throw new Error(none.message);
    expect(newPairs({ recent, reference }, none.value, settings)).toMatchObject({ reason: 'no-terms' });
  });
});

describe('the log-odds', () => {
  it('are those of the formula', () => {
    const found = logOdds({
      recent: { hits: 9, reports: 99 },
      reference: { hits: 4, reports: 199 },
      prior: { hits: 1, reports: 11 },
    });
    expect(found.delta).toBeCloseTo(Math.log(10 / 100) - Math.log(5 / 205), 12);
    expect(found.z).toBeCloseTo(found.delta / Math.sqrt(1 / 10 + 1 / 5), 12);
  });

  const bodiesArb = fc.record({
    hits: fc.integer({ min: 0, max: 50 }),
    before: fc.integer({ min: 0, max: 50 }),
    alpha: fc.double({ min: 0.5, max: 20, noNaN: true }),
  });
  const of = ({ hits, before, alpha }: { hits: number; before: number; alpha: number }) =>
    logOdds({
      recent: { hits, reports: 100 },
      reference: { hits: before, reports: 400 },
      prior: { hits: alpha, reports: 400 },
    });

  it('never signal less when one more recent report has the pair', () => {
    fc.assert(
      fc.property(bodiesArb, (bodies) => {
        const signal = (more: number) => Math.max(0, of({ ...bodies, hits: bodies.hits + more }).z);
        expect(signal(1)).toBeGreaterThanOrEqual(signal(0));
      }),
      pinned,
    );
  });

  it('shrink towards zero as the prior grows', () => {
    const z = [1, 10, 100].map(
      (scale) =>
        logOdds({
          recent: { hits: 6, reports: 86 },
          reference: { hits: 0, reports: 400 },
          prior: { hits: 0.5 * scale, reports: 50 * scale },
        }).delta,
    );
    expect(z).toEqual([...z].sort((a, b) => b - a));
  });
});
