import { linkTables, planFields, type Table } from '../../linkage/index.js';
import { WrongUse } from '../command.js';
import { describePlan } from './describe-plan.js';
import type { LinkageOptions } from './linkage-options.js';
import { readTable } from './read-table.js';
import { type Reject, reportRejects } from './rejects.js';
import { writePairs } from './write-pairs.js';

/** `link` and `dedupe`: read, plan, say so, link, write. One file deduplicates. */
export async function runLinkage(options: LinkageOptions): Promise<number> {
  const rejects: Reject[] = [];
  const tables: Table[] = [];
  for (const file of options.files) {
    const reading = await readTable(file, options.id);
    if (!reading.ok) {
      console.error(reading.reason);
      return 1;
    }
    tables.push(reading.table);
    rejects.push(...reading.rejects);
  }
  const [left, right = left] = tables;
  if (!left || !right) throw new Error('no table was read');
  refuseUnknownColumns(options.without, [left, right]);
  const plan = planFields(left, right, { without: options.without, kinds: {}, pairs: {} });
  for (const line of describePlan(plan)) console.error(line);
  if (plan.fields.length === 0) {
    console.error('no column is left to compare');
    return 1;
  }
  const linked = linkTables(plan);
  const written = await writePairs(options.out, {
    linked,
    idsLeft: left.ids,
    idsRight: right.ids,
    floor: options.floor,
  });
  console.error(`${written} pairs written to ${options.out}`);
  return reportRejects(rejects, options.rejects);
}

function refuseUnknownColumns(without: readonly string[], tables: readonly Table[]): void {
  const known = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const unknown = without.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new WrongUse(`--without names no column: ${unknown.join(', ')}`);
}
