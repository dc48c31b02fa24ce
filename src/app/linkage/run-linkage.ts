import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import {
  type FieldPlan,
  type FieldWishes,
  type LinkedPairs,
  type LinkOptions,
  linkTablesWith,
  oneToOne,
  planFields,
  SENSIBLE,
  type Table,
} from '../../linkage/index.js';
import { WrongUse } from '../command.js';
import { CompareCrew } from './compare-crew.js';
import { describePlan } from './describe-plan.js';
import type { LinkageOptions } from './linkage-options.js';
import type { LinkageSettings } from './linkage-settings.js';
import { mostValues } from './most-values.js';
import { type Progress, percentOf, progressOn } from './progress.js';
import { readTable } from './read-table.js';
import { type Reject, reportRejects } from './rejects.js';
import { writeClusters } from './write-clusters.js';
import { writePairs } from './write-pairs.js';

const DEFAULT_THRESHOLD = 0.01;
/** Each helper holds the values of both files too: more of them cost more memory than they save time. */
const MOST_HELPERS = 7;

/** `link` and `dedupe`: read, plan, say so, link, write. One file deduplicates. */
export async function runLinkage(options: LinkageOptions): Promise<number> {
  const settings = await readSettings(options.settings);
  if (!settings) return 1;
  const progress = progressOn(process.stderr);
  const crew = gatherCrew(progress);
  try {
    return await readAndLink({ options, settings, progress, crew });
  } finally {
    progress.end();
    await crew.close();
  }
}

/** A thread for every processor, one of them ours. */
function gatherCrew(progress: Progress): CompareCrew {
  return new CompareCrew({
    helpers: Math.min(MOST_HELPERS, availableParallelism() - 1),
    progress: (done, all) =>
      progress.show(done < all ? `comparing ${percentOf(done, all)}` : 'weighing and grouping'),
  });
}

interface Work {
  readonly options: LinkageOptions;
  readonly settings: LinkageSettings;
  readonly progress: Progress;
  readonly crew: CompareCrew;
}

async function readAndLink(work: Work): Promise<number> {
  const planned = await readAndPlan(work);
  if (!planned) return 1;
  const { plan, rejects } = planned;
  for (const line of describePlan(plan)) console.error(line);
  if (plan.fields.length === 0) console.error('no column is left to compare: no pairs are written');
  else await linkAndWrite(planned, work);
  const refused = await reportRejects(rejects, work.options.rejects);
  return plan.fields.length === 0 ? 1 : refused;
}

/** What is left of the files once they are read: the cells as written may go, which halves the memory. */
interface Planned {
  readonly plan: FieldPlan;
  readonly idsLeft: readonly string[];
  /** The same array as `idsLeft` to deduplicate. */
  readonly idsRight: readonly string[];
  readonly rejects: readonly Reject[];
}

async function readAndPlan({ options, settings, progress }: Work): Promise<Planned | undefined> {
  const rejects: Reject[] = [];
  const tables: Table[] = [];
  const most = mostValues(getHeapStatistics().heap_size_limit) / options.files.length;
  for (const file of options.files) {
    const reading = await readTable(file, {
      idColumn: options.id ?? settings.id,
      most,
      without: [...options.without, ...(settings.without ?? [])],
      progress: (rows) => progress.show(`reading ${file}: ${rows} rows`),
    });
    progress.end();
    if (!reading.ok) {
      console.error(reading.reason);
      return undefined;
    }
    tables.push(reading.table);
    for (const reject of reading.rejects) rejects.push(reject);
  }
  const [left, right = left] = tables;
  if (!left || !right) throw new Error('no table was read');
  const plan = planFields(left, right, wishesOf(options, settings, [left, right]));
  return { plan, idsLeft: left.ids, idsRight: right.ids, rejects };
}

async function readSettings(path: string | undefined): Promise<LinkageSettings | undefined> {
  if (path === undefined) return {};
  // Loaded when asked for: zod is a fifth of the start-up time of a small deduplication.
  const { readLinkageSettings } = await import('./linkage-settings.js');
  const reading = await readLinkageSettings(path);
  if (reading.ok) return reading.settings;
  for (const reason of reading.reasons) console.error(reason);
  return undefined;
}

function wishesOf(options: LinkageOptions, settings: LinkageSettings, tables: readonly Table[]): FieldWishes {
  const wishes = {
    without: [...options.without, ...(settings.without ?? [])],
    kinds: settings.kinds ?? {},
    pairs: settings.pairs ?? {},
  };
  const known = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const named = [...wishes.without, ...Object.keys(wishes.kinds), ...Object.entries(wishes.pairs).flat()];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new WrongUse(`no such column: ${unknown.join(', ')}`);
  return wishes;
}

async function linkAndWrite({ plan, idsLeft, idsRight }: Planned, work: Work): Promise<void> {
  const { options, settings, progress } = work;
  progress.show('looking for pairs');
  const linked = await linkTablesWith(plan, linkOptions(settings), work.crew.compare);
  const isOneToOne = idsLeft !== idsRight && (options.oneToOne || settings.oneToOne === true);
  progress.show('writing');
  const written = await writePairs(options.out, {
    linked: isOneToOne ? keepOneToOne(linked) : linked,
    idsLeft,
    idsRight,
    floor: options.threshold ?? settings.threshold ?? DEFAULT_THRESHOLD,
  });
  progress.end();
  console.error(`${written} pairs written to ${options.out}`);
  if (options.clusters === undefined) return;
  const clusters = await writeClusters(options.clusters, idsLeft, linked);
  console.error(`${idsLeft.length} rows in ${clusters} clusters written to ${options.clusters}`);
}

function linkOptions(settings: LinkageSettings): LinkOptions {
  return {
    seed: settings.seed ?? SENSIBLE.seed,
    draws: settings.draws ?? SENSIBLE.draws,
    blocking: {
      meetingsPerRecord: settings.meetingsPerRecord ?? SENSIBLE.blocking.meetingsPerRecord,
      pairsPerRecord: settings.pairsPerRecord ?? SENSIBLE.blocking.pairsPerRecord,
    },
  };
}

function keepOneToOne(linked: LinkedPairs): LinkedPairs {
  const kept = oneToOne(linked, linked.scores);
  return {
    ...linked,
    left: Int32Array.from(kept, (k) => linked.left[k]!),
    right: Int32Array.from(kept, (k) => linked.right[k]!),
    scores: Float64Array.from(kept, (k) => linked.scores[k]!),
    compared: Int32Array.from(kept, (k) => linked.compared[k]!),
  };
}
