import type { Lexicon } from '../names/lexicon.js';
import { prepareSignal } from './prepare-signal.js';
import { scoreSignals } from './score-signals.js';
import { signalKeys } from './signal-keys.js';
import type { SignalShape } from './signal-shape.js';
import { companyShares, nameShares, signalShares } from './signal-shares.js';
import { signalsThatMeet } from './signals-that-meet.js';
import { supportOfThirds } from './support-of-thirds.js';

/** Two signals of a list that may report the same, by their places in it. */
export interface SignalPair {
  readonly a: number;
  readonly b: number;
  /** log2 odds: what the two weigh by themselves, and `support`. */
  readonly weight: number;
  /** Bits lent by a third signal that is likely the same as either. */
  readonly support: number;
  /** 0 to 1. */
  readonly score: number;
  readonly sharedFacts: readonly string[];
  readonly overlap: number;
}

/** Less likely pairs than this are not worth a look, nor a line in a file. */
const LEAST_SCORE = 0.002;
/** A pair below this is not made likely by any third. */
const LEAST_WEIGHT = -15;

/** All pairs of a list of signals that may report the same event, best first. Frequencies are those of the list. */
export function findSignalPairs(lexicon: Lexicon, shapes: readonly SignalShape[]): SignalPair[] {
  const alone = scoredPairs(lexicon, shapes);
  const support = supportOfThirds(alone);
  return alone
    .map((pair, at) => supported(pair, support[at] ?? 0))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

type ScoredPair = Omit<SignalPair, 'support' | 'score'>;

function scoredPairs(lexicon: Lexicon, shapes: readonly SignalShape[]): ScoredPair[] {
  const signals = signalShares(shapes);
  const shares = { names: nameShares(lexicon, shapes), companies: companyShares(lexicon, shapes), signals };
  const prepared = shapes.map((shape) => prepareSignal(lexicon, shape, signals));
  const found: ScoredPair[] = [];
  for (const [a, b] of signalsThatMeet(shapes.map((shape) => signalKeys(lexicon, shape)))) {
    const [left, right] = [prepared[a], prepared[b]];
    if (!left || !right) continue;
    const { weight, sharedFacts, overlap } = scoreSignals(left, right, shares);
    if (weight >= LEAST_WEIGHT) found.push({ a, b, weight, sharedFacts, overlap });
  }
  return found;
}

function supported(pair: ScoredPair, support: number): SignalPair {
  const weight = pair.weight + support;
  return { ...pair, weight, support, score: 1 / (1 + 2 ** -weight) };
}
