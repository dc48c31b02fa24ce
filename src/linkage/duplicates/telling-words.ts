import { foldName } from '../names/fold-name.js';
import { hashText } from '../names/hash.js';

/** Words that say nothing of an event in any report, also where frequencies are not known yet. */
const ORDINARY = new Set(
  'de het een en van in is dat op te voor met die niet zijn er aan om ook als bij naar dan maar nog of uit tot hij zij ze ik wij we hun haar hem was wordt worden werd heeft hebben had door over dit deze heel veel meer daar hier waar want toen al wel geen kan zou moet mijn onze wat wie hoe the an and to for with that this on at by from are has have he she they it you his her their not be been them there about would which who what'.split(
    ' ',
  ),
);
/** Letters kept of a word: `werkt`, `werkte` and `werken` begin alike, and so do a word and its slips further on. */
const HEAD = 6;

/**
 * The telling words of a text as hashes, in reading order, repeats kept: order is what shows that words came as one
 * stock sentence. Words are cut to their head; numbers of two digits and more stay whole.
 */
export function tellingWords(text: string): number[] {
  return foldName(text, true)
    .split(' ')
    .filter(isTelling)
    .map((word) => wordHash(word));
}

const PROPER = /(?<=[\p{L}\d,;:] )\p{Lu}[\p{L}'’-]+|\d[\d.:]*\d/gu;

/**
 * Words that are names by their form (a capital inside a sentence), and numbers: what one tipster writes in the text
 * and another as a mention. As hashes, each once.
 */
export function properWords(text: string): number[] {
  const found = [...text.matchAll(PROPER)].flatMap(([word]) => foldName(word, true).split(' '));
  return [...new Set(found.filter(isTelling).map(wordHash))];
}

/** The hash a folded word is kept under: odd for a number, even for a word. */
export function wordHash(word: string): number {
  return /\d/.test(word) ? hashText(word) | 1 : hashText(word.slice(0, HEAD)) & ~1;
}

export function isNumber(hash: number): boolean {
  return (hash & 1) === 1;
}

function isTelling(word: string): boolean {
  return /\d/.test(word) ? word.length >= 2 : word.length >= 3 && !ORDINARY.has(word);
}
