import { z } from 'zod';
import { accept, type Flaw, type Outcome, parsePolicy, policyHeader, refuse } from '../../../kernel/index.js';
import { type CuePattern, compilePattern } from './cue-pattern.js';
import { indexStarts, type StartIndex } from './start-index.js';

const lexiconFile = policyHeader
  .extend({
    language: z.string().length(2),
    negators: z.array(z.string()),
    /** Words after a negator that take its force away: "niet alleen", "weet niet of". */
    notDenying: z.array(z.string()),
    /** Words that deny what stands before them, with a negator beside them: "klopt niet", "niet waar". */
    refuters: z.array(z.string()),
    cues: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(z.string().min(1)).min(1)),
  })
  .strict();

/** `a|b` is either cue; `near` is the number of sentences the cues may lie apart. */
const rule = z.strictObject({
  id: z.string().min(1),
  code: z.string().min(1),
  all: z.array(z.string().min(1)).default([]),
  /** At least `min` different ones of these cues, beside `all`. */
  count: z.strictObject({ min: z.int().positive(), of: z.array(z.string()) }).optional(),
  unless: z.array(z.string()).default([]),
  near: z.int().min(0).max(99).default(2),
  /** Counts only when no other theme is found. */
  lastResort: z.boolean().default(false),
  why: z.string().min(1),
});

const ruleFile = policyHeader
  .extend({
    /** Cues that say what a text is about, not what is wrong: no denial takes them away ("krijgt niet betaald"). */
    topics: z.array(z.string()),
    rules: z.array(rule).min(1),
  })
  .strict();

export type ThemeRule = Readonly<z.infer<typeof rule>>;

/** Cues in every language at once: the language of a report is no input to its theme. */
export interface Lexicon {
  readonly cues: ReadonlyMap<string, readonly CuePattern[]>;
  readonly negators: ReadonlySet<string>;
  readonly notDenying: ReadonlySet<string>;
  readonly refuters: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly rules: readonly ThemeRule[];
  /** Where patterns may begin in a text; remembers words between texts, never texts. */
  readonly startsIn: StartIndex;
}

/**
 * Joins the word lists of all languages and the rules over them. Refused `lexicon-invalid` when a pattern cannot be
 * read, a rule names a cue that no language has, or a cue is used by no rule.
 */
export function parseLexicon(
  files: readonly { readonly name: string; readonly content: unknown }[],
  rules: { readonly name: string; readonly content: unknown },
): Outcome<Lexicon> {
  const parsedRules = parsePolicy(rules.name, ruleFile, rules.content);
  if (!parsedRules.ok) return parsedRules;
  const cues = new Map<string, CuePattern[]>();
  const negators = new Set<string>();
  const notDenying = new Set<string>();
  const refuters = new Set<string>();
  const flaws: Flaw[] = [];
  for (const { name, content } of files) {
    const parsed = parsePolicy(name, lexiconFile, content);
    if (!parsed.ok) return parsed;
    for (const word of parsed.value.negators) negators.add(word);
    for (const word of parsed.value.notDenying) notDenying.add(word);
    for (const word of parsed.value.refuters) refuters.add(word);
    const own = new Set(parsed.value.negators);
    for (const [cue, patterns] of Object.entries(parsed.value.cues)) {
      const compiled = patterns.flatMap((text) =>
        compiledOrFlaw(text, own, { path: `${name}: ${cue}`, flaws }),
      );
      cues.set(cue, [...(cues.get(cue) ?? []), ...compiled]);
    }
  }
  flaws.push(...ruleFlaws(parsedRules.value.rules, new Set(cues.keys()), rules.name));
  if (flaws.length > 0)
    return refuse('invalid', 'lexicon-invalid', 'De woordenlijst voor thema-advies klopt niet.', flaws);
  const topics = new Set(parsedRules.value.topics);
  const startsIn = indexStarts([...cues.values()].flat().flatMap((pattern) => pattern.parts));
  return accept({ cues, negators, notDenying, refuters, topics, rules: parsedRules.value.rules, startsIn });
}

function compiledOrFlaw(
  text: string,
  negators: ReadonlySet<string>,
  at: { readonly path: string; readonly flaws: Flaw[] },
): CuePattern[] {
  try {
    return [compilePattern(text, negators)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    at.flaws.push({ path: at.path, code: 'pattern-unreadable', message: error.message });
    return [];
  }
}

function ruleFlaws(rules: readonly ThemeRule[], known: ReadonlySet<string>, file: string): Flaw[] {
  const used = new Set(rules.flatMap(cuesOf));
  const unknown = rules.flatMap((one) =>
    cuesOf(one)
      .filter((cue) => !known.has(cue))
      .map((cue) => ({
        path: `${file}: ${one.id}`,
        code: 'unknown-cue',
        message: `de regel noemt "${cue}", dat in geen woordenlijst staat`,
      })),
  );
  const idle = [...known]
    .filter((cue) => !used.has(cue))
    .map((cue) => ({ path: cue, code: 'idle-cue', message: `geen regel gebruikt "${cue}"` }));
  return [...unknown, ...idle];
}

function cuesOf(one: ThemeRule): readonly string[] {
  return [...one.all.flatMap((cue) => cue.split('|')), ...(one.count?.of ?? []), ...one.unless];
}
