import { findPattern, type TokenSpan } from './cue-pattern.js';
import type { Lexicon } from './lexicon.js';
import type { Token, TokenisedText } from './tokens.js';

/** A cue that stands in a text, with its place in the original. */
export interface FoundCue {
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** How far back a negation reaches: "heeft nooit iemand gesmokkeld". */
const NEGATION_REACH = 4;

/** How far behind a cue a word may stand that denies it: "het schijnhuwelijk van mijn zus klopt niet". */
const REFUTING_REACH = 4;

export interface CuesOfText {
  readonly stated: readonly FoundCue[];
  /** Whether the text denies a cue ("geen uitbuiting"): then nothing weaker is read into it. */
  readonly denies: boolean;
}

/** All cues of the lexicon that a text states. What it denies ("geen uitbuiting") is left out. */
export function findCues(text: TokenisedText, lexicon: Lexicon): CuesOfText {
  const stated: FoundCue[] = [];
  const starts = lexicon.startsIn(text.tokens);
  let denies = false;
  for (const [cue, patterns] of lexicon.cues) {
    const isTopic = lexicon.topics.has(cue);
    for (const pattern of patterns) {
      for (const span of findPattern(pattern, text.tokens, starts)) {
        if (isTopic || !isDenied(span, text.tokens, { lexicon, saysNo: pattern.saysNo }))
          stated.push(placeOf(cue, span, text.tokens));
        else denies ||= !pattern.saysNo;
      }
    }
  }
  return { stated, denies };
}

function placeOf(cue: string, span: TokenSpan, tokens: readonly Token[]): FoundCue {
  const [first, last] = [tokens[span.from], tokens[span.to - 1]];
  return { cue, start: first?.start ?? 0, end: last?.end ?? 0, sentence: first?.sentence ?? 0 };
}

/**
 * A negation before a cue in its clause, inside it, or behind it ("smokkelt niet", "schijnhuwelijk klopt niet"). A cue that says "no"
 * itself is denied only by a word right before it ("niet zonder vergunning").
 */
function isDenied(
  span: TokenSpan,
  tokens: readonly Token[],
  { lexicon, saysNo }: { readonly lexicon: Lexicon; readonly saysNo: boolean },
): boolean {
  const [first, last] = [tokens[span.from], tokens[span.to - 1]];
  const denies = (at: number, beside: Token | undefined) => {
    const token = tokens[at];
    if (!token || !lexicon.negators.has(token.word) || token.clause !== beside?.clause) return false;
    return !lexicon.notDenying.has(tokens[at + 1]?.word ?? '');
  };
  const back = saysNo ? 1 : NEGATION_REACH;
  for (let at = Math.max(0, span.from - back); at < span.from; at += 1) if (denies(at, first)) return true;
  if (saysNo) return false;
  for (let at = span.from; at < span.to; at += 1) if (denies(at, tokens[at])) return true;
  if (denies(span.to, last)) return true;
  return isRefuted(span, tokens, lexicon);
}

/** Said to be untrue behind it, in the same clause: a refuter with a negator before it, or at most one word behind it. */
function isRefuted(span: TokenSpan, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const clause = tokens[span.to - 1]?.clause;
  const isNo = (at: number) => tokens[at]?.clause === clause && lexicon.negators.has(tokens[at]?.word ?? '');
  for (let at = span.to; at < span.to + REFUTING_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause) return false;
    if (lexicon.refuters.has(token.word) && (isNo(at - 1) || isNo(at + 1) || isNo(at + 2))) return true;
  }
  return false;
}
