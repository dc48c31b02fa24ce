import type { NameToken } from '../names/name-token.js';

/** Whether a word of a name tells who it is: no particle, filler, initial or number. */
export function isWord({ kind }: NameToken): boolean {
  return kind === 'name' || kind === 'class' || kind === 'place';
}

export function isLetter({ kind }: NameToken): boolean {
  return kind === 'initial';
}

export function formsOf(tokens: readonly NameToken[]): string {
  return tokens.map(({ form }) => form).join(' ');
}
