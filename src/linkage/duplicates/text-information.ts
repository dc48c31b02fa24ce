import { joinHash } from '../names/hash.js';
import type { SignalShape } from './signal-shape.js';
import type { SignalShares } from './signal-shares.js';
import { type FigureKind, figureKind, isFigure } from './telling-words.js';

/** Two telling words that follow each other in a text, in either order. */
export interface WordLink {
  readonly hash: number;
  readonly a: number;
  readonly b: number;
}

/** The links of a text. Words of mentions make none: another name in a stock sentence makes it no other sentence. */
export function wordLinks({ text, named }: Pick<SignalShape, 'text' | 'named'>): WordLink[] {
  const names = new Set(named);
  const plain = text.filter((word) => !names.has(word));
  const links = new Map<number, WordLink>();
  for (const [at, word] of plain.entries()) {
    const before = plain[at - 1];
    if (before === undefined || before === word) continue;
    const [a, b] = before < word ? [before, word] : [word, before];
    const hash = joinHash(a, b);
    links.set(hash, { hash, a, b });
  }
  return [...links.values()].sort((x, y) => x.hash - y.hash);
}

/** What each word, link and figure of a text tells, by how rare it is among the signals compared. */
export interface TextInformation {
  /** Sorted, each once; figures stand apart. */
  readonly words: Int32Array;
  /** Bits of each word when another text has it too. */
  readonly bits: Float64Array;
  /** 1 where the word is part of a mention of this signal. */
  readonly named: Uint8Array;
  /** Hashes of links of two words, sorted. */
  readonly links: Int32Array;
  /** Bits that two linked words say twice. */
  readonly twice: Float64Array;
  /** The same as a part of the lesser of the two words, 0 to 1. */
  readonly echo: Float64Array;
  /** Dates, times, amounts and counts that are no part of a mention; sorted, each once. */
  readonly figures: Int32Array;
  readonly figureBits: Float64Array;
  /** Which kinds there are, each once. */
  readonly figureKinds: readonly FigureKind[];
  /** For each word the figures beside it: what a count, an amount or a time is of. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Things that the text says in words, stock sentences counting once; names left out. */
  readonly units: number;
  /** Bits of all it says, figures too. */
  readonly totalBits: number;
}

export function textInformation(shape: SignalShape, shares: SignalShares): TextInformation {
  const all = [...new Set(shape.text)];
  const names = new Set(shape.named);
  const words = Int32Array.from(all.filter((word) => !isFigure(word))).sort();
  const figures = Int32Array.from(all.filter((word) => isFigure(word) && !names.has(word))).sort();
  const bitsOf = (word: number) => rarity(shares, shares.word(word));
  const named = Uint8Array.from(words, (word) => Number(names.has(word)));
  const bits = Float64Array.from(words, bitsOf);
  const figureBits = Float64Array.from(figures, bitsOf);
  const links = wordLinks(shape);
  const ofWords = links.filter(({ a, b }) => !isFigure(a) && !isFigure(b));
  const twice = ofWords.map((link) => repetition(link, shares));
  const { units, totalBits } = told({ bits, named, twice });
  return {
    words,
    bits,
    named,
    links: Int32Array.from(ofWords, (link) => link.hash),
    twice: Float64Array.from(twice, (each) => each.bits),
    echo: Float64Array.from(twice, (each) => each.echo),
    figures,
    figureBits,
    figureKinds: [...new Set(Array.from(figures, figureKind))],
    numbers: numbersBeside(links),
    units,
    totalBits: figureBits.reduce((sum, each) => sum + each, totalBits),
  };
}

function told(text: {
  readonly bits: Float64Array;
  readonly named: Uint8Array;
  readonly twice: readonly { readonly bits: number; readonly echo: number }[];
}): { units: number; totalBits: number } {
  let [units, totalBits] = [0, 0];
  for (const [at, each] of text.bits.entries())
    if (text.named[at] === 0) {
      units += 1;
      totalBits += each;
    }
  for (const { bits: lost, echo } of text.twice) {
    units -= echo;
    totalBits -= lost;
  }
  return { units: Math.max(units, 0), totalBits: Math.max(totalBits, 0) };
}

function numbersBeside(links: readonly WordLink[]): ReadonlyMap<number, readonly number[]> {
  const beside = new Map<number, number[]>();
  for (const { a, b } of links) {
    if (isFigure(a) === isFigure(b)) continue;
    const [word, number] = isFigure(a) ? [b, a] : [a, b];
    beside.set(word, [...(beside.get(word) ?? []), number]);
  }
  return beside;
}

/** What nobody else has said may still be said by the next. */
const others = (count: number) => count + 0.5;

function rarity(shares: SignalShares, count: number): number {
  return Math.max(0, Math.log2((shares.total + 1) / others(count)));
}

/** Mutual information of two words in a row (Church & Hanks 1990), no link seen counting as none. */
function repetition({ hash, a, b }: WordLink, shares: SignalShares): { bits: number; echo: number } {
  const [first, second] = [shares.word(a), shares.word(b)];
  const expected = (others(first) * others(second)) / (shares.total + 1);
  const seen = shares.link(hash) + expected;
  const bits = Math.max(0, Math.log2(seen / expected));
  const least = Math.min(rarity(shares, first), rarity(shares, second));
  return { bits, echo: least <= 0 ? 0 : Math.min(1, bits / least) };
}
