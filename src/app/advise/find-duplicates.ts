import { foldText } from '../../modules/assessment/index.js';
import type { ExtractedMention } from '../../modules/signals/index.js';

/** What duplicate search compares: words, numbers and names, and who sent it. */
export interface Report {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly mentions: readonly ExtractedMention[];
  readonly themes: readonly string[];
}

/** Words alike enough to be the same text with a slip or a greeting more. */
const SAME_TEXT = 0.75;
/** Words alike enough when sender, names, numbers and themes are all the same. */
const SAME_FACTS = 0.35;
const SUPPLEMENT =
  /\b(?:aanvull\w*|eerdere? (?:melding|signaal|bericht)|vorige melding|nieuwe informatie|addition\w*|earlier report|update)\b/i;

/**
 * Per report the earliest one it repeats, by id. A repeat brings nothing new: the same names and numbers and nearly the
 * same words. More information on an earlier report is a supplement, the same facts from another sender are related;
 * neither is a duplicate.
 */
export function findDuplicates(reports: readonly Report[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const prints = reports.map(printOf);
  for (const [i, print] of prints.entries()) {
    const original = prints.slice(0, i).find((earlier) => isRepeat(print, earlier));
    if (original) found.set(print.report.id, found.get(original.report.id) ?? original.report.id);
  }
  return found;
}

interface Print {
  readonly report: Report;
  readonly words: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
}

function printOf(report: Report): Print {
  const words = foldText(report.text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return {
    report,
    // A word by its first letters: "werkt" and "werken", and most slips, are the same word.
    words: new Set(words.map((word) => word.slice(0, 5))),
    named: new Set(
      report.mentions
        .filter((mention) => mention.identifying && !mention.ofReporter)
        .map((mention) => foldText(mention.value)),
    ),
    digits: new Set(report.text.match(/\d{2,}/g) ?? []),
  };
}

function isRepeat(later: Print, earlier: Print): boolean {
  if (SUPPLEMENT.test(later.report.text)) return false;
  if (!isSubset(later.digits, earlier.digits)) return false;
  const alike = overlap(later.words, earlier.words);
  const sameNames = isSubset(later.named, earlier.named);
  if (alike >= SAME_TEXT) return sameNames;
  if (later.named.size === 0 || !sameNames || !isSubset(earlier.named, later.named)) return false;
  const sameSender = later.report.source === earlier.report.source;
  return sameSender && sameThemes(later, earlier) && alike >= SAME_FACTS;
}

function sameThemes(a: Print, b: Print): boolean {
  return [...a.report.themes].sort().join() === [...b.report.themes].sort().join();
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

/** Jaccard: shared words over all words, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
