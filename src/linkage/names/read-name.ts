import { foldName } from './fold-name.js';
import type { Lexicon, NameWord } from './lexicon.js';

/** Words between or before names that carry no identity; two persons `de` have nothing in common. */
export const PARTICLES = new Set(
  'van der den de het t s ter ten te op in von zu zum zur da di do dos das du del della de la las los le les lo el al ul ad as ash ar az ed er es et bin ben ibn ibnu bint bent binti ould wold wuld ait ayt e y und af av st tot thoe uit aan bij voor abu abou bou o mac mc'.split(
    ' ',
  ),
);
const GIVEN_PARTICLES = new Set('el al ul ibn bin bint bent de da dos van der e y'.split(' '));
const JOINED_ARTICLE = /^(?:el|al|ben|bou|ould|ait|abou|abu|bel|oul|van|de)(?=[a-z]{4})/;
const MOST_WORDS = 5;

/** The words of a name. `words` are compared; `alternatives` are other ways to read the same writing. */
export interface NameReading {
  readonly words: readonly NameWord[];
  /** `Elamrani` also read as Amrani, `Xiao Ming` also as Xiaoming. */
  readonly alternatives: readonly NameWord[];
}

export const NO_NAME: NameReading = { words: [], alternatives: [] };

/** A family name: particles off, double names as two words, joined articles also read apart. */
export function readSurname(lexicon: Lexicon, text: string): NameReading {
  if (text === '') return NO_NAME;
  const words = withoutParticles(joinServants(foldName(text).split(' ')), PARTICLES);
  const others = words
    .filter((word) => word.length >= 7 && JOINED_ARTICLE.test(word))
    .map((word) => word.replace(JOINED_ARTICLE, ''));
  return reading(lexicon, words, [...others, ...joinedWhole(words)]);
}

/** Given names: every name a word; initials written together (J.P.) taken apart. */
export function readGivenNames(lexicon: Lexicon, text: string): NameReading {
  if (text === '') return NO_NAME;
  const spaced = /\./.test(text) ? text.replace(/\./g, ' ') : text;
  const folded = joinServants(foldName(spaced).split(' ')).flatMap(apartInitials(text));
  const words = withoutParticles(folded, GIVEN_PARTICLES);
  return reading(lexicon, words, joinedWhole(words));
}

function reading(lexicon: Lexicon, words: readonly string[], others: readonly string[]): NameReading {
  const read = (list: readonly string[]) => list.slice(0, MOST_WORDS).map((word) => lexicon.word(word));
  return { words: read(words), alternatives: others.length === 0 ? NO_NAME.words : read(others) };
}

function withoutParticles(words: readonly string[], particles: ReadonlySet<string>): string[] {
  const kept = words.filter((word) => word !== '' && !particles.has(word));
  return kept.length > 0 ? kept : words.filter((word) => word !== '');
}

/** `Abd el Kader`, `Abdel Kader` and `Abdelkader` are one name (servant of …). */
function joinServants(words: string[]): string[] {
  const at = words.findIndex((word) => /^abd(?:[aeou]l|oul|[aeou]|ou)?$/.test(word));
  if (at < 0 || at === words.length - 1) return words;
  const article = /^(?:el|al|ul|oul|er|es|en)$/.test(words[at + 1] ?? '') && at + 2 < words.length;
  const rest = at + (article ? 2 : 1);
  return [...words.slice(0, at), `abdel${words[rest] ?? ''}`, ...words.slice(rest + 1)];
}

/** Two or three short words may be one name written apart, as in pinyin and Vietnamese. */
function joinedWhole(words: readonly string[]): string[] {
  const joinable =
    words.length >= 2 && words.length <= 3 && words.every((w) => w.length > 1 && w.length <= 5);
  return joinable ? [words.join('')] : [];
}

/** `JP` and `MHK` are initials, `JO` and `Jo` are names: initials are capitals without a vowel. */
function apartInitials(original: string): (word: string) => string[] {
  const capitals = /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(original.replace(/[. ]/g, ''));
  return (word) => (capitals ? [...word] : [word]);
}
