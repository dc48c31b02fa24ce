import { foldName } from '../names/fold-name.js';
import { hashText } from '../names/hash.js';

/** Words that say nothing of an event in any report, also where frequencies are not known yet. */
const ORDINARY = new Set(
  'de het een en van in is dat op te voor met die niet zijn er aan om ook als bij naar dan maar nog of uit tot hij zij ze ik wij we hun haar hem was wordt worden werd heeft hebben had door over dit deze heel veel meer daar hier waar want toen al wel geen kan zou moet mijn onze wat wie hoe the an and to for with that this on at by from are has have he she they it you his her their not be been them there about would which who what'.split(
    ' ',
  ),
);
const ASCII = /^[\n\r\t -~]*$/;
/** Letters kept of a word: `werkt`, `werkte` and `werken` begin alike, and so do a word and its slips further on. */
const HEAD = 6;

/**
 * The telling words of a text as hashes, in reading order, repeats kept: order is what shows that words came as one
 * stock sentence. Words are cut to their head; numbers of two digits and more stay whole.
 */
export function tellingWords(text: string): number[] {
  return foldedWords(text)
    .filter(isTelling)
    .map((word) => wordHash(word));
}

/** The words of a folded text. Most text is ASCII, and then needs no look at each letter: three times as fast. */
export function foldedWords(text: string): string[] {
  if (!ASCII.test(text)) return foldName(text, true).split(' ');
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word.toLowerCase());
}

const PROPER = /(?<=[\p{L}\d,;:] )\p{Lu}[\p{L}'’-]+|\b[dt]?\d{2,}\b/gu;

/**
 * Words that are names by their form (a capital inside a sentence), and numbers: what one tipster writes in the text
 * and another as a mention. As hashes, each once.
 */
export function properWords(text: string): number[] {
  const found = [...text.matchAll(PROPER)].flatMap(([word]) => foldedWords(word));
  return [...new Set(found.filter(isTelling).map(wordHash))];
}

/** What a figure is of: two that differ speak against one event only when both are of one kind. */
export type FigureKind = 'count' | 'number' | 'date' | 'time';
const KINDS: readonly FigureKind[] = ['count', 'number', 'date', 'time'];
const KIND_BITS = 7;

const FIGURE = /^(?:\d+|[dt]\d{4})$/;

/**
 * The hash a folded word is kept under: odd for a figure, with its kind in two bits more, and even for a word. A code
 * of letters and digits is a word, and kept whole.
 */
export function wordHash(word: string): number {
  if (!/\d/.test(word)) return hashText(word.slice(0, HEAD)) & ~1;
  if (!FIGURE.test(word)) return hashText(word) & ~1;
  return (hashText(word) & ~KIND_BITS) | (2 * KINDS.indexOf(kindOf(word))) | 1;
}

/** Three digits and more are an amount or a number of something; of two, many are counts that tellers guess. */
function kindOf(figure: string): FigureKind {
  if (/^d\d{4}$/.test(figure)) return 'date';
  if (/^t\d{4}$/.test(figure)) return 'time';
  return /\d{3}/.test(figure) ? 'number' : 'count';
}

export function isFigure(hash: number): boolean {
  return (hash & 1) === 1;
}

export function figureKind(hash: number): FigureKind {
  return KINDS[(hash & KIND_BITS) >> 1] ?? 'count';
}

function isTelling(word: string): boolean {
  return /\d/.test(word) ? word.length >= 2 : word.length >= 3 && !ORDINARY.has(word);
}
