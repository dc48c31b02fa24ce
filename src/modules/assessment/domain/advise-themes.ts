import { type FoundCue, findCues } from './find-cues.js';
import { findInstructions, type Instruction } from './instructions-in-text.js';
import type { Lexicon, ThemeRule } from './lexicon.js';
import { tokenise } from './tokens.js';

/** Words of a text and the rule that took them as a sign of a code. */
export interface Evidence {
  /** A theme (config/themes.json), or a reading such as `danger-to-life` (config/theme-rules.json). */
  readonly code: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Why the rule exists, in Dutch, for the screen. */
  readonly why: string;
}

export interface ThemeAdvice {
  /** Proposed themes, in the order of the rules. Empty when the text states no fact that any rule knows. */
  readonly themes: readonly string[];
  /** False when only a last-resort rule found a theme: words of a subject beside words of doubt. */
  readonly isFirm: boolean;
  /** Other readings: `danger-to-life`, `minor`, `time-pressure`, `several-people`, `dossier-question` … */
  readonly readings: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Commands to the software found in the text: shown to a person, never followed. */
  readonly instructions: readonly Instruction[];
}

/**
 * Proposes themes from the words of a report, each with the words that made it. A proposal, not a judgement: a person
 * accepts or rejects it. Knows no names, nationality, origin, faith, language or sex (R-NODISC), and follows no
 * command that a text contains (R-INJECT).
 */
export function adviseThemes(text: string, lexicon: Lexicon): ThemeAdvice {
  const instructions = findInstructions(text);
  const tokenised = tokenise(text, instructions);
  const found = findCues(tokenised, lexicon);
  const usual = lexicon.rules
    .filter((rule) => !rule.lastResort)
    .flatMap((rule) => evidenceOf(rule, found.stated, text));
  const stands = found.denies || usual.some(({ code }) => isTheme(code));
  const evidence = [...usual, ...(stands ? [] : lastResort(found.stated, text, lexicon))];
  const codes = [...new Set(evidence.map(({ code }) => code))];
  return {
    themes: codes.filter(isTheme),
    isFirm: usual.some(({ code }) => isTheme(code)),
    readings: codes.filter((code) => !isTheme(code)),
    evidence,
    instructions,
  };
}

/** The first rule that holds, most specific first: weak signs propose one theme, never a list. */
function lastResort(found: readonly FoundCue[], text: string, lexicon: Lexicon): Evidence[] {
  for (const rule of lexicon.rules.filter((one) => one.lastResort)) {
    const evidence = evidenceOf(rule, found, text);
    if (evidence.length > 0) return evidence;
  }
  return [];
}

/** Themes are written in capitals, other readings are not. */
const isTheme = (code: string) => /^[A-Z]/.test(code);

function evidenceOf(rule: ThemeRule, found: readonly FoundCue[], text: string): Evidence[] {
  if (rule.unless.some((cue) => found.some((one) => one.cue === cue))) return [];
  const cues = cuesTogether(rule, found);
  return [...new Map(cues.map((one) => [`${one.start}-${one.end}`, one])).values()].map(({ start, end }) => ({
    code: rule.code,
    quote: text.slice(start, end),
    start,
    end,
    rule: rule.id,
    why: rule.why,
  }));
}

/** The cues with which a rule holds, close enough together; none when it does not hold. */
function cuesTogether(rule: ThemeRule, found: readonly FoundCue[]): readonly FoundCue[] {
  const wanted = rule.all.map((names) => found.filter((one) => names.split('|').includes(one.cue)));
  const counted = rule.count ? found.filter((one) => rule.count?.of.includes(one.cue)) : [];
  const anchors = wanted[0] ?? counted;
  for (const anchor of anchors) {
    const near = (one: FoundCue) => Math.abs(one.sentence - anchor.sentence) <= rule.near;
    const chosen = wanted.slice(1).map((options) => options.find(near));
    if (chosen.includes(undefined)) continue;
    const extra = firstOfEach(counted.filter(near));
    if (rule.count && extra.length < rule.count.min) continue;
    return [anchor, ...chosen.filter((one) => one !== undefined), ...extra];
  }
  return [];
}

function firstOfEach(cues: readonly FoundCue[]): readonly FoundCue[] {
  return [...new Map([...cues].reverse().map((one) => [one.cue, one])).values()];
}
