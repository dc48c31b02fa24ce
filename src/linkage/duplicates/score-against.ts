import type { AboutShares } from './compare-about.js';
import type { PreparedSignal } from './prepare-signal.js';
import { type SignalPairScore, scoreSignals } from './score-signals.js';
import { supportOfThirds, type WeighedPair } from './support-of-thirds.js';

/** Others that may lend support: the likeliest, since a third weighs by the weaker of its two ties. */
const MOST_THIRDS = 12;
const OURS = 0;

/**
 * One signal against others, as a new one at the desk: each score with what the others lend it, in the order given. The
 * scores are those of the same pairs in a list of these signals.
 */
export function scoreAgainst(
  ours: PreparedSignal,
  others: readonly PreparedSignal[],
  shares: AboutShares,
): SignalPairScore[] {
  const alone = others.map((other) => scoreSignals(ours, other, shares));
  const toOurs = alone.map(({ weight }, at): WeighedPair => ({ a: OURS, b: at + 1, weight }));
  const likeliest = toOurs
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, MOST_THIRDS)
    .map(({ b }) => b);
  const between: WeighedPair[] = [];
  for (const third of likeliest)
    for (let b = 1; b <= others.length; b += 1) {
      const [left, right] = [others[third - 1], others[b - 1]];
      if (!left || !right || b === third || (b < third && likeliest.includes(b))) continue;
      between.push({ a: third, b, weight: scoreSignals(left, right, shares).weight });
    }
  const support = supportOfThirds([...toOurs, ...between]);
  return alone.map((score, at) => supported(score, support[at] ?? 0));
}

/** The same score with what a third signal lends it, as a part of its own. */
export function supported(score: SignalPairScore, thirds: number): SignalPairScore {
  if (thirds === 0) return score;
  const weight = score.weight + thirds;
  return { ...score, weight, score: 1 / (1 + 2 ** -weight), parts: { ...score.parts, thirds } };
}
