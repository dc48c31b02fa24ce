import { type FigureKind, figureKind } from './telling-words.js';
import type { TextInformation } from './text-information.js';

export interface ComparedFigures {
  /** Bits: how much likelier these dates, times, amounts and counts are of one event than of two. */
  readonly weight: number;
  /** Bits of the figures that both have. */
  readonly bits: number;
}

/**
 * Part of the bits of shared figures that counts. A date is near the day of receipt in most reports, so that among
 * signals of one week it says far less than its rarity in the year.
 */
const OF_FIGURES: Readonly<Record<FigureKind, number>> = { count: 0.6, number: 0.8, date: 0.35, time: 0.8 };
/** Bits when both have figures of a kind and none in common. Counts are often guessed. */
const DIFFER: Readonly<Record<FigureKind, number>> = { count: -1, number: -3, date: -1.5, time: -3 };
/** Bits for each word with other figures beside it: `15 formulieren` against `11 formulieren`. */
const OTHER_BESIDE = -2;
const MOST_BESIDE = 3;
const NOTHING: ComparedFigures = { weight: 0, bits: 0 };

/**
 * What the figures of two texts say. Words of one subject hang together, figures do not: two reports of other events
 * of one kind share its words and hardly its amount, so figures are weighed apart, for and against.
 */
export function compareFigures(a: TextInformation, b: TextInformation): ComparedFigures {
  if (a.figures.length === 0 || b.figures.length === 0) return NOTHING;
  const common = new Set<FigureKind>();
  let [weight, bits] = [0, 0];
  for (let at = 0; at < a.figures.length; at += 1) {
    const figure = a.figures[at] ?? 0;
    if (!b.figures.includes(figure)) continue;
    const kind = figureKind(figure);
    common.add(kind);
    bits += a.figureBits[at] ?? 0;
    weight += OF_FIGURES[kind] * (a.figureBits[at] ?? 0);
  }
  for (const kind of a.figureKinds)
    if (b.figureKinds.includes(kind) && !common.has(kind)) weight += DIFFER[kind];
  return { weight: weight + OTHER_BESIDE * Math.min(MOST_BESIDE, otherBeside(a, b)), bits };
}

/** Words that both use beside a figure, and never beside the same. */
function otherBeside(a: TextInformation, b: TextInformation): number {
  let found = 0;
  for (const [word, ours] of a.numbers) {
    const theirs = b.numbers.get(word);
    if (theirs && !ours.some((figure) => theirs.includes(figure))) found += 1;
  }
  return found;
}
