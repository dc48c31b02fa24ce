import { type Gap, gap } from '../gap.js';
import { type BurstSettings, type Bursts, burstsOf, checkBurstSettings } from './burst.js';
import { type BurstAutomaton, cheapestPath } from './viterbi.js';

/**
 * What "normal" is. `observed` is Kleinberg's: the mean gap and the number of gaps of the stream itself, which a later event
 * changes; `given` keeps earlier verdicts as they were.
 */
export type EventReference =
  | { readonly kind: 'observed' }
  | { readonly kind: 'given'; readonly meanGap: number; readonly length: number };

/** Positions in the answer count gaps: gap i lies between sorted event i and event i + 1. */
export interface EventBursts extends Bursts {
  /** Event times, sorted, in the unit they came in. */
  readonly times: readonly number[];
}

/** Two gaps are the least from which one can be called short. */
const FEWEST_EVENTS = 3;

/**
 * Kleinberg (2003), "Bursty and hierarchical structure in streams", Data Mining and Knowledge Discovery 7:373: in state i the gap to the next event is
 * exponential with rate sⁱ/ĝ, so it costs −ln(rate) + rate·gap. Kleinberg's chain of states is endless; here it stops at `states`.
 *
 * @param times moments of the events in any one unit; the order does not matter
 * @returns the bursts, or a gap in the data when there are fewer than 3 events or all at one moment
 * @throws RangeError when a setting or the given reference is outside its range
 */
export function eventBursts(
  times: readonly number[],
  reference: EventReference,
  settings: BurstSettings,
): EventBursts | Gap {
  checkBurstSettings(settings);
  if (times.length < FEWEST_EVENTS) return gap('too-few-events', `${times.length}, nodig ${FEWEST_EVENTS}`);
  const sorted = [...times].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, at) => time - (sorted[at] ?? time));
  const span = gaps.reduce((sum, length) => sum + length, 0);
  const { meanGap, length } =
    reference.kind === 'given' ? reference : { meanGap: span / gaps.length, length: gaps.length };
  if (reference.kind === 'observed' && span === 0) return gap('no-time-span');
  if (!(meanGap > 0 && length > 1)) throw new RangeError('the reference needs meanGap > 0 and length > 1');
  const automaton: BurstAutomaton = {
    states: settings.states,
    climb: settings.gamma * Math.log(length),
    length: gaps.length,
    cost: (t, state) => {
      const rate = settings.scale ** state / meanGap;
      return rate * (gaps[t] ?? 0) - Math.log(rate);
    },
  };
  return { ...burstsOf(automaton, cheapestPath(automaton)), times: sorted };
}
