/** One word of a text: folded for comparing, with its place in the original. */
export interface Token {
  /** Lower case, without accents. */
  readonly word: string;
  /** The number it stands for, in figures or as a word ("drie"); absent for other words. */
  readonly number?: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Part of a sentence between commas and the like: a negation does not reach past it. */
  readonly clause: number;
  /**
   * A capital inside a sentence, or a particle between two such words. It takes no room when words are counted: a
   * name of four words must not change what a text says (R-NODISC).
   */
  readonly isName: boolean;
}

export interface TokenisedText {
  readonly original: string;
  readonly tokens: readonly Token[];
  /** By sentence number: whether it ends in a question mark. */
  readonly questions: ReadonlySet<number>;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'nul|zero',
    'een|one',
    'twee|two',
    'drie|three',
    'vier|four',
    'vijf|five',
    'zes|six',
    'zeven|seven',
    'acht|eight',
    'negen|nine',
    'tien|ten',
    'elf|eleven',
    'twaalf|twelve|dozijn|dozen',
    'dertien|thirteen',
    'veertien|fourteen',
    'vijftien|fifteen',
    'zestien|sixteen',
    'zeventien|seventeen',
    'achttien|eighteen',
    'negentien|nineteen',
    'twintig|twenty',
  ].flatMap((words, number) => words.split('|').map((word): [string, number] => [word, number])),
);
const TENS: Readonly<Record<string, number>> = {
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  hundred: 100,
};

/** Lower case without accents, one character for one, so that places stay those of the original. */
export function foldText(text: string): string {
  return Array.from(text, (character) => {
    const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
}

/** Cuts a text into words, sentences and clauses; `cut` spans are left out, places stay those of the original. */
export function tokenise(
  original: string,
  cut: readonly { readonly start: number; readonly end: number }[] = [],
): TokenisedText {
  const folded = foldText(original);
  const capitals = capitalsOf(original);
  const tokens: Token[] = [];
  const questions = new Set<number>();
  let [sentence, clause, last] = [0, 0, 0];
  for (const match of folded.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const between = folded.slice(last, match.index);
    const isDecimal = /^[.,]$/.test(between) && /^\d/.test(match[0]) && /\d$/.test(tokens.at(-1)?.word ?? '');
    if (!isDecimal && /[.!?\n]/.test(between) && last > 0 && !isAbbreviation(between, tokens.at(-1))) {
      if (between.includes('?')) questions.add(sentence);
      sentence += 1;
      clause += 1;
    } else if (/[,;:()–—]/.test(between) && !isDecimal) clause += 1;
    last = match.index + match[0].length;
    if (cut.some((span) => match.index < span.end && last > span.start)) continue;
    const isName = tokens.at(-1)?.sentence === sentence && capitals.has(match.index);
    tokens.push(tokenOf(match[0], { start: match.index, end: last, sentence, clause, isName }));
  }
  if (folded.slice(last).includes('?')) questions.add(sentence);
  return { original, tokens: withParticles(tokens), questions };
}

function capitalsOf(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map((match) => match.index));
}

/** "van der" between two capitals belongs to the name. */
function withParticles(tokens: readonly Token[]): readonly Token[] {
  const between = (i: number) => {
    const before = [i - 1, i - 2].some((at) => tokens[at]?.isName);
    const after = [i + 1, i + 2].some((at) => tokens[at]?.isName);
    return before && after && (tokens[i]?.word.length ?? 0) <= 4;
  };
  return tokens.map((token, i) => (between(i) ? { ...token, isName: true } : token));
}

function tokenOf(word: string, place: Omit<Token, 'word' | 'number'>): Token {
  const number = /^\d{1,6}$/.test(word) ? Number(word) : (NUMBER_WORDS[word] ?? TENS[word]);
  return number === undefined ? { word, ...place } : { word, number, ...place };
}

/** "dhr. Jansen" and "J. de Vries" do not end a sentence. */
function isAbbreviation(between: string, before: Token | undefined): boolean {
  if (!/^\.\s*$/.test(between) || between.includes('\n') || !before) return false;
  return (
    before.word.length === 1 ||
    /^(dhr|mevr|mw|mr|mrs|ms|dr|drs|ca|bijv|evt|nr|tel|incl|st|jl|a\.s)$/.test(before.word)
  );
}
