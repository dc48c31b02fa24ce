import { accept, type Outcome, refuse } from '../../../kernel/refusal.js';

declare const screened: unique symbol;

/** Terms and codes that passed the forbidden lexicon. Only {@link screenVocabulary} makes one; bursts and pairs take nothing else. */
export interface ScreenedVocabulary {
  readonly [screened]: true;
  readonly kept: ReadonlySet<string>;
  /** What was left out and the lexicon entry that did it, for the log; in order of term. */
  readonly leftOut: readonly { readonly term: string; readonly entry: string }[];
}

/**
 * Keeps out words of origin, religion, health and the like, and their proxies (General Data Protection Regulation art. 9; the FSV and
 * childcare-benefit lessons): such a word may never become a trend.
 * A lexicon entry is a word, or a part of one with `*` at the open end: `marokk*`, `*islam*`. Case and accents do not count; a term of several
 * words falls out when one of its words does, or a run of words that an entry of several words names.
 *
 * @param terms every term and code that could be counted, as it is counted
 * @param lexicon the forbidden entries; an empty list is refused, so that nobody screens by accident with nothing
 */
export function screenVocabulary(
  terms: Iterable<string>,
  lexicon: readonly string[],
): Outcome<ScreenedVocabulary> {
  const entries = lexicon.map((entry) => ({ entry, length: wordsOf(entry).length, hits: matcherOf(entry) }));
  if (entries.length === 0) {
    return refuse(
      'blocked',
      'empty-lexicon',
      'Er is geen lijst met verboden termen. Zonder die lijst tellen we geen woorden.',
    );
  }
  const bare = entries.find(({ entry }) => plain(entry).replaceAll('*', '').trim() === '');
  if (bare !== undefined) {
    return refuse(
      'invalid',
      'bare-lexicon-entry',
      `De lijst met verboden termen bevat een lege regel ("${bare.entry}").`,
    );
  }
  const kept = new Set<string>();
  const leftOut: { term: string; entry: string }[] = [];
  for (const term of [...new Set(terms)].sort()) {
    const words = wordsOf(term);
    const found = entries.find(({ length, hits }) => runsOf(words, length).some(hits));
    if (found === undefined) kept.add(term);
    else leftOut.push({ term, entry: found.entry });
  }
  return accept({ kept, leftOut } as unknown as ScreenedVocabulary);
}

/** Lower case without accents: `Marokkaanse` and `Israëlisch` as they may be typed. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(term: string): string[] {
  return plain(term)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Every run of `length` neighbouring words, joined by a space. */
function runsOf(words: readonly string[], length: number): string[] {
  return words.map((_, at) => words.slice(at, at + length).join(' '));
}

function matcherOf(entry: string): (word: string) => boolean {
  const pattern = plain(entry).trim();
  const core = wordsOf(pattern).join(' ');
  const [openStart, openEnd] = [pattern.startsWith('*'), pattern.endsWith('*')];
  if (openStart && openEnd) return (word) => word.includes(core);
  if (openStart) return (word) => word.endsWith(core);
  if (openEnd) return (word) => word.startsWith(core);
  return (word) => word === core;
}
