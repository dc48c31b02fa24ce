import {
  alwaysReadWeight,
  CandidateTally,
  PER_KEY,
  type Probe,
  probeWeight,
  type Shares,
} from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { eachRecord, type KeyRow, readKeyRows } from './read-key-rows.js';
import { type RecordText, readRecordTexts } from './read-records.js';
import type { Queryable } from './share-book.js';

/** For each mention the numbers of its records, and every record once. */
export interface Candidates {
  readonly numbers: readonly (readonly number[])[];
  readonly records: readonly RecordText[];
}

/**
 * The records that meet mentions in their keys. Two statements for any number of mentions, and the same two for one:
 * with a single one the planner may read the whole table, because it cannot know how many numbers the keys give.
 */
export async function findCandidates(
  db: Queryable,
  shape: RegisterShape,
  asked: { readonly probes: readonly (readonly Probe[])[]; readonly shares: Shares },
): Promise<Candidates> {
  const numbers = await chooseNumbers(db, shape, asked);
  const records = await readRecordTexts(db, shape, sortedOnce(numbers));
  return { numbers, records };
}

async function chooseNumbers(
  db: Queryable,
  shape: RegisterShape,
  { probes, shares }: { readonly probes: readonly (readonly Probe[])[]; readonly shares: Shares },
): Promise<number[][]> {
  const all = probes.flat();
  const rows = await readKeyRows(
    db,
    shape,
    all.map((probe) => probe.key),
  );
  const tally = new CandidateTally();
  const always = alwaysReadWeight(shares);
  const mentionOf = probes.flatMap((each, mention) => each.map(() => mention));
  return rowsByMention(rows, mentionOf, probes.length).map((behind) => {
    const taken = new Map<number, number>();
    for (const row of behind) {
      const place = Number(row[0]) - 1;
      const probe = all[place];
      if (!probe) continue;
      const weight = probeWeight(probe, shares);
      const before = taken.get(place) ?? 0;
      const read = eachRecord(row, PER_KEY - before, (no) => tally.add(place, no, weight));
      taken.set(place, before + read);
    }
    return tally.take(always);
  });
}

function rowsByMention(rows: readonly KeyRow[], mentionOf: readonly number[], mentions: number): KeyRow[][] {
  const sorted: KeyRow[][] = Array.from({ length: mentions }, () => []);
  for (const row of rows) sorted[mentionOf[Number(row[0]) - 1] ?? 0]?.push(row);
  return sorted;
}

function sortedOnce(numbers: readonly (readonly number[])[]): number[] {
  return [...new Set(numbers.flat())].sort((a, b) => a - b);
}
