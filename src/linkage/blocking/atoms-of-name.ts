import { readWrittenName } from '../compare/read-written-name.js';
import { createLexicon } from '../names/lexicon.js';
import type { NameToken } from '../names/name-token.js';

const lexicon = createLexicon();

/**
 * The keys under which a whole name can be found again in any script and spelling: what each word sounds like, its
 * consonants, the names it stands for and its first letters; neighbours written together; and its acronym.
 */
export function atomsOfName(value: string): string[] {
  const { tokens, acronyms, close, others } = readWrittenName(lexicon, value);
  const telling = tokens.filter(({ kind }) => kind !== 'particle' && kind !== 'filler' && kind !== 'initial');
  const atoms = new Set((telling.length > 0 ? telling : tokens).flatMap(atomsOfToken));
  for (const acronym of acronyms) if (acronym.length >= 3) atoms.add(`=${acronym}`);
  atoms.add(`=${close}`);
  for (let at = 1; at < telling.length; at += 1) atoms.add(`=${telling[at - 1]!.form}${telling[at]!.form}`);
  for (const other of others)
    for (const token of other.tokens) for (const atom of atomsOfToken(token)) atoms.add(atom);
  return [...atoms];
}

function atomsOfToken({ form, sound, skeleton, heads, asian, plain }: NameToken): string[] {
  const atoms = [`=${form}`, `~${sound}`, ...heads];
  if (skeleton.length >= 2) atoms.push(`.${skeleton}`);
  if (asian !== undefined) atoms.push(`,${asian}`);
  if (form.length >= 5) atoms.push(`<${form.slice(0, 3)}`, `>${form.slice(-4)}`, `<${plain.slice(0, 3)}`);
  return atoms;
}
