import { afterEach, describe, expect, it } from 'vitest';
import {
  type Column,
  ColumnBuilder,
  type LinkedPairs,
  linkTables,
  linkTablesWith,
  planFields,
  SENSIBLE,
  type Table,
} from '../../linkage/index.js';
import { CompareCrew } from './compare-crew.js';

const ROWS = 4000;

/** Invented persons of whom every third row is written again with a slip, a swap of names or another date. */
function table(): Table {
  const given = ['anna', 'bram', 'carla', 'daan', 'eva', 'floris', 'greet'];
  const columns: Column[] = [
    column('voornaam', (n) => `${given[n % 7]}${n % 3 === 0 ? 'x' : ''}`),
    column('achternaam', (n) => (n % 5 === 0 ? (given[n % 7] ?? '') : `van der ${(n >> 1) * 7919} berg`)),
    column('geboortedatum', (n) => `19${10 + ((n >> 1) % 80)}-0${1 + (n % 9)}-12`),
    column('woonplaats', (n) => ['utrecht', 'zwolle', 'goes', ''][(n >> 1) % 4] ?? ''),
    column('bedrijf', (n) => `stichting hulp ${n >> 1} noord en ${n % 11} zuid`),
  ];
  return { ids: Array.from({ length: ROWS }, (_, n) => `r${n}`), columns };
}

function column(name: string, cell: (n: number) => string): Column {
  const builder = new ColumnBuilder(name);
  for (let n = 0; n < ROWS; n++) builder.add(cell(n));
  return builder.build();
}

const read = table();
const plan = planFields(read, read, { without: [], kinds: { bedrijf: 'words' }, pairs: {} });
const crews: CompareCrew[] = [];
afterEach(() => Promise.all(crews.splice(0).map((crew) => crew.close())));

function crewOf(helpers: number): { crew: CompareCrew; seen: number[] } {
  const seen: number[] = [];
  const crew = new CompareCrew({ helpers, progress: (done) => seen.push(done) }, 0);
  crews.push(crew);
  return { crew, seen };
}

describe('comparing in threads', () => {
  const alone = linkTables(plan);

  it.each([0, 1, 3])(
    'with %i helpers gives the pairs, levels and scores of one thread, to the last bit',
    async (helpers) => {
      const linked = await linkTablesWith(plan, SENSIBLE, crewOf(helpers).crew.compare);
      expect(alone.candidates.left.length).toBeGreaterThan(20_000);
      expect(numbersOf(linked)).toEqual(numbersOf(alone));
    },
  );

  it('tells how far it is', async () => {
    const { crew, seen } = crewOf(0);
    await linkTablesWith(plan, SENSIBLE, crew.compare);
    expect(seen).toEqual(seen.map((_, at) => at + 1));
    expect(seen.length).toBeGreaterThan(2);
  });

  it('takes a table without a pair to compare', async () => {
    const { crew } = crewOf(1);
    const none = { left: new Int32Array(0), right: new Int32Array(0) };
    const compared = await crew.compare(alone.comparer, none);
    expect(compared.levels.map(({ length }) => length)).toEqual(plan.fields.map(() => 0));
  });
});

/** Plain arrays: shared memory and own memory compare as different kinds. */
function numbersOf({ left, right, scores, candidates }: LinkedPairs) {
  const { levels, bits, swapped } = candidates;
  return [left, right, scores, ...levels, ...bits, ...swapped].map(
    (list) => list && Buffer.from(list.slice().buffer).toString('base64'),
  );
}
