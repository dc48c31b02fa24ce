import type { Lexicon } from '../names/lexicon.js';
import { prepareSignal } from './prepare-signal.js';
import { scoreSignals } from './score-signals.js';
import { signalKeys } from './signal-keys.js';
import type { SignalShape } from './signal-shape.js';
import { companyShares, nameShares, signalShares } from './signal-shares.js';
import { signalsThatMeet } from './signals-that-meet.js';

/** Two signals of a list that may report the same, by their places in it. */
export interface SignalPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly sharedFacts: readonly string[];
  readonly overlap: number;
}

/** Less likely pairs than this are not worth a look, nor a line in a file. */
const LEAST_SCORE = 0.002;

/** All pairs of a list of signals that may report the same event, best first. Frequencies are those of the list. */
export function findSignalPairs(lexicon: Lexicon, shapes: readonly SignalShape[]): SignalPair[] {
  const signals = signalShares(shapes);
  const shares = { names: nameShares(lexicon, shapes), companies: companyShares(lexicon, shapes), signals };
  const prepared = shapes.map((shape) => prepareSignal(lexicon, shape, signals));
  const found: SignalPair[] = [];
  for (const [a, b] of signalsThatMeet(shapes.map((shape) => signalKeys(lexicon, shape)))) {
    const [left, right] = [prepared[a], prepared[b]];
    if (!left || !right) continue;
    const { weight, score, sharedFacts, overlap } = scoreSignals(left, right, shares);
    if (score >= LEAST_SCORE) found.push({ a, b, weight, score, sharedFacts, overlap });
  }
  return found.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}
