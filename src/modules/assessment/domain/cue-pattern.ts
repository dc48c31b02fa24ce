import { isNearSpelling } from './near-spelling.js';
import type { Starts } from './start-index.js';
import type { Token } from './tokens.js';

/**
 * One way to say a cue, as written in the lexicon:
 * `woord` exactly, `stam*` a word that begins so, `*stam` ends so, `*stam*` holds it, `(a|b)` either,
 * `_` any word, `#3+` a number from 3, `#<18` below 18, `..` up to six words between,
 * `A & B` both in one sentence in any order, at most ten words apart.
 */
export interface CuePattern {
  readonly source: string;
  readonly parts: readonly (readonly Step[])[];
  /** The pattern says "no" itself ("zonder vergunning"): a negation inside it is what it looks for. */
  readonly saysNo: boolean;
}

export type Step =
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly test: (token: Token) => boolean }
  | { readonly kind: 'either'; readonly options: readonly (readonly Step[])[] };

export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const GAP = 6;
const REACH = 10;

/** Reads a pattern. Throws SyntaxError on one that could never match; the lexicon is checked before use. */
export function compilePattern(source: string, negators: ReadonlySet<string>): CuePattern {
  const parts = source.split('&').map(stepsOf);
  if (parts.some((steps) => steps.every((step) => step.kind === 'gap')))
    throw new SyntaxError(`empty pattern: "${source}"`);
  const words = source.split(/[\s&()|]+/);
  return { source, parts, saysNo: words.some((word) => negators.has(word)) };
}

function stepsOf(text: string): readonly Step[] {
  const parts = text.match(/\([^()]*\)\??|\S+/g) ?? [];
  return parts.map((part) => (part.startsWith('(') ? groupStep(part) : wordStep(part)));
}

/** `(a|b)`, where an option may be several words; `(a)?` may be absent. */
function groupStep(text: string): Step {
  const options = text.replace(/^\(|\)\??$/g, '').split('|');
  const isOptional = text.endsWith('?');
  if (!isOptional && options.every((option) => !/[\s#]|\.\./.test(option.trim()))) {
    const tests = options.map((option) => wordTest(option.trim()));
    return { kind: 'word', test: ({ word }) => tests.some((test) => test(word)) };
  }
  const sequences = options.map(stepsOf);
  return { kind: 'either', options: isOptional ? [...sequences, []] : sequences };
}

function wordStep(text: string): Step {
  if (text === '..') return { kind: 'gap' };
  if (text === '_') return { kind: 'word', test: () => true };
  const number = /^#(?:(\d+)\+|<(\d+))?$/.exec(text);
  if (!number) {
    const test = wordTest(text);
    return { kind: 'word', test: ({ word }) => test(word) };
  }
  const [least, below] = [Number(number[1] ?? 0), Number(number[2] ?? Number.POSITIVE_INFINITY)];
  return {
    kind: 'word',
    test: (token) => token.number !== undefined && token.number >= least && token.number < below,
  };
}

function wordTest(pattern: string): (word: string) => boolean {
  const shape = /^(\*?)([\p{L}\p{N}'’]+)(\*?)$/u.exec(pattern);
  if (!shape) throw new SyntaxError(`unreadable word: "${pattern}"`);
  const [, before, stem = '', after] = shape;
  if (before && after) return (word) => word.includes(stem);
  if (before) return (word) => word.endsWith(stem);
  if (after) return (word) => word.startsWith(stem) || isNearSpelling(word, stem, true);
  return (word) => word === stem || isNearSpelling(word, stem, false);
}

/** All places where a pattern occurs, as token positions (to: exclusive). */
export function findPattern(
  pattern: CuePattern,
  tokens: readonly Token[],
  starts: Starts,
): readonly TokenSpan[] {
  if (pattern.parts.some((steps) => !starts.has(steps))) return [];
  const [first, ...rest] = pattern.parts.map((steps) => findSteps(steps, tokens, starts));
  return rest.reduce(
    (spans, others) =>
      spans.flatMap((span) => {
        const near = others.find((other) => isNear(span, other, tokens));
        return near ? [{ from: Math.min(span.from, near.from), to: Math.max(span.to, near.to) }] : [];
      }),
    first ?? [],
  );
}

function isNear(a: TokenSpan, b: TokenSpan, tokens: readonly Token[]): boolean {
  // @NOTE They may overlap: in "pakt de paspoorten af" the one lies in the gap of the other.
  const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
  const apart = between.filter((token) => !token.isName).length;
  return a.from !== b.from && apart <= REACH && tokens[a.from]?.sentence === tokens[b.from]?.sentence;
}

function findSteps(steps: readonly Step[], tokens: readonly Token[], starts: Starts): TokenSpan[] {
  return (starts.get(steps) ?? []).flatMap((from) => {
    const to = matchFrom(steps, tokens, { step: 0, at: from, sentence: tokens[from]?.sentence });
    return to === undefined ? [] : [{ from, to }];
  });
}

interface Position {
  readonly step: number;
  readonly at: number;
  readonly sentence: number | undefined;
}

function matchFrom(steps: readonly Step[], tokens: readonly Token[], place: Position): number | undefined {
  const { step, at, sentence } = place;
  const current = steps[step];
  if (current === undefined) return at;
  if (current.kind === 'either') {
    const rest = steps.slice(step + 1);
    for (const option of current.options) {
      const end = matchFrom([...option, ...rest], tokens, { step: 0, at, sentence });
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if (current.kind === 'gap') {
    for (let [skip, room] = [0, GAP]; room >= 0; skip += 1) {
      const end = matchFrom(steps, tokens, { step: step + 1, at: at + skip, sentence });
      if (end !== undefined) return end;
      if (!tokens[at + skip]?.isName) room -= 1;
    }
    return undefined;
  }
  const token = tokens[at];
  if (!token || token.sentence !== sentence || !current.test(token)) return undefined;
  return matchFrom(steps, tokens, { step: step + 1, at: at + 1, sentence });
}
