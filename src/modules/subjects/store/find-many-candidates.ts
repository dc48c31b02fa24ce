import {
  alwaysReadWeight,
  PER_KEY,
  type Probe,
  probeWeight,
  type Shares,
} from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { CANDIDATES, type Candidate, LEAST_SHARE, readRecords } from './find-candidates.js';
import type { Queryable } from './share-book.js';

/** Candidates of many mentions: for each mention the numbers of its records, and every record once. */
export interface ManyCandidates {
  readonly numbers: readonly (readonly number[])[];
  readonly records: ReadonlyMap<number, Candidate>;
}

/** As `findCandidates`, for many mentions in two statements: same keys, same order, same limits. */
export async function findManyCandidates(
  db: Queryable,
  shape: RegisterShape,
  asked: { readonly probes: readonly (readonly Probe[])[]; readonly shares: Shares },
): Promise<ManyCandidates> {
  const flat = asked.probes.flatMap((probes, mention) => probes.map((probe) => ({ probe, mention })));
  const found = await db.query<{ mention: number; nos: number[] }>({
    name: `many-candidate-numbers-${shape.name}`,
    text: `select mention, array_agg(no order by rank) as nos from (
        select p.mention, c.no, sum(p.weight) as weight,
          max(sum(p.weight)) over (partition by p.mention) as best,
          row_number() over (partition by p.mention order by sum(p.weight) desc, c.no) as rank
        from unnest($1::int[], $2::int[], $3::float8[]) as p (mention, key, weight)
        cross join lateral (select k.no from ${shape.name}_key k where k.key = p.key limit ${PER_KEY}) c
        group by p.mention, c.no) met
      where weight >= least(best * ${LEAST_SHARE}, $4::float8) and rank <= ${CANDIDATES} group by mention`,
    values: [
      flat.map((each) => each.mention),
      flat.map((each) => each.probe.key),
      flat.map((each) => probeWeight(each.probe, asked.shares)),
      alwaysReadWeight(asked.shares),
    ],
  });
  const numbers: (readonly number[])[] = asked.probes.map(() => []);
  for (const row of found.rows) numbers[row.mention] = row.nos;
  const records = await readRecords(db, shape, [...new Set(numbers.flat())]);
  return { numbers, records: new Map(records.map((record) => [record.no, record])) };
}
