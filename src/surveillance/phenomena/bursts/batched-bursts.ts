import { type Gap, gap } from '../gap.js';
import { type BurstSettings, type Bursts, burstsOf, checkBurstSettings } from './burst.js';
import { type BurstAutomaton, cheapestPath } from './viterbi.js';

/** One batch (a week): how many reports there were, and how many of them are relevant. 0 <= relevant <= total. */
export interface Batch {
  readonly relevant: number;
  readonly total: number;
}

/**
 * What "normal" is. `observed` is Kleinberg's: the share over all batches, which a later batch changes; `given` keeps
 * earlier verdicts as they were.
 */
export type BatchReference =
  | { readonly kind: 'observed' }
  | { readonly kind: 'given'; readonly share: number; readonly length: number };

const FEWEST_BATCHES = 3;

/**
 * Kleinberg (2003), batched arrivals: in state i each report of a batch is relevant with probability p₀sⁱ, so r of d
 * costs −r ln pᵢ − (d − r) ln(1 − pᵢ). Levels whose probability would reach 1 are left off.
 *
 * @param batches oldest first, without gaps; a batch without reports costs every state nothing
 * @returns the bursts, positions counting batches, or a gap in the data
 * @throws RangeError when a setting, the given reference or a batch is outside its range
 */
export function batchedBursts(
  batches: readonly Batch[],
  reference: BatchReference,
  settings: BurstSettings,
): Bursts | Gap {
  checkBurstSettings(settings);
  checkBatches(batches);
  if (batches.length < FEWEST_BATCHES) return gap('history-too-short', `${batches.length} perioden`);
  const { share, length } = reference.kind === 'given' ? reference : observed(batches);
  if (reference.kind === 'observed' && share === 0) return gap('too-few-events', '0');
  if (!(share > 0 && length > 1)) throw new RangeError('the reference needs share > 0 and length > 1');
  const shares = Array.from({ length: settings.states }, (_, state) => share * settings.scale ** state);
  const possible = shares.filter((p) => p < 1);
  if (possible.length < 2) return gap('rate-too-high', `${Math.round(share * 100)} %`);
  const automaton: BurstAutomaton = {
    states: possible.length,
    climb: settings.gamma * Math.log(length),
    length: batches.length,
    cost: (t, state) => costOf(batches[t], possible[state] ?? share),
  };
  return burstsOf(automaton, cheapestPath(automaton));
}

function observed(batches: readonly Batch[]) {
  const relevant = batches.reduce((sum, batch) => sum + batch.relevant, 0);
  const total = batches.reduce((sum, batch) => sum + batch.total, 0);
  return { share: total === 0 ? 0 : relevant / total, length: batches.length };
}

function costOf(batch: Batch | undefined, p: number): number {
  if (batch === undefined) return 0;
  return -batch.relevant * Math.log(p) - (batch.total - batch.relevant) * Math.log1p(-p);
}

function checkBatches(batches: readonly Batch[]): void {
  const bad = batches.find(({ relevant, total }) => !(relevant >= 0 && relevant <= total));
  if (bad !== undefined) throw new RangeError(`a batch has ${bad.relevant} relevant of ${bad.total}`);
}
