import {
  alwaysReadWeight,
  CandidateTally,
  type MetRecords,
  type Probe,
  probeWeight,
  type Shares,
} from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { readMeetings } from './read-meetings.js';
import { type RecordsText, readRecordsText } from './read-records.js';
import type { Queryable } from './share-book.js';

/** For each mention the numbers of its records, and every record once. */
export interface Candidates {
  readonly numbers: readonly (readonly number[])[];
  readonly records: RecordsText;
}

/** Keys of each mention; of one key at most `perKey` records are read, the ones with the lowest numbers. */
export interface AskedProbes {
  readonly probes: readonly (readonly Probe[])[];
  readonly shares: Shares;
  readonly perKey: number;
}

/** Numbers with their records. */
export async function readCandidates(
  db: Queryable,
  shape: RegisterShape,
  numbers: readonly (readonly number[])[],
): Promise<Candidates> {
  return { numbers, records: await readRecordsText(db, shape, sortedOnce(numbers)) };
}

/** The records that meet each mention. */
export async function findMet(
  db: Queryable,
  shape: RegisterShape,
  { probes, shares, perKey }: AskedProbes,
): Promise<MetRecords[]> {
  const keys = probes.flatMap((each) => each.map((probe) => probe.key));
  const meetings = await readMeetings(db, shape, { keys, perKey });
  const always = alwaysReadWeight(shares);
  const tally = new CandidateTally();
  return probes.map((each) => {
    for (const [at, probe] of each.entries()) {
      const weight = probeWeight(probe, shares);
      meetings.each(probe.key, (block) => tally.add(block, at, weight));
    }
    return tally.take(always);
  });
}

function sortedOnce(numbers: readonly (readonly number[])[]): number[] {
  return [...new Set(numbers.flat())].sort((a, b) => a - b);
}
