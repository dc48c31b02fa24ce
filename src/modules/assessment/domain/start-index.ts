import type { Step } from './cue-pattern.js';
import type { Token } from './tokens.js';

/** Where each run of steps may begin in a text: token positions by run. Absent when nowhere. */
export type Starts = ReadonlyMap<readonly Step[], readonly number[]>;
export type StartIndex = (tokens: readonly Token[]) => Starts;

/** Words remembered at most; a desk's reports use some thousands over and over. */
const MEMO_LIMIT = 20_000;

/**
 * Asks once per word which of all runs may begin with it. Trying every run at every word of a report took 57 ms a
 * report; reports share most of their words, so nearly all of it was asked before.
 */
export function indexStarts(runs: readonly (readonly Step[])[]): StartIndex {
  const byWord = new Map<string, readonly (readonly Step[])[]>();
  const runsFrom = (token: Token) => {
    const before = byWord.get(token.word);
    if (before) return before;
    const found = runs.filter((steps) => mayStart(steps, token));
    if (byWord.size >= MEMO_LIMIT) byWord.clear();
    byWord.set(token.word, found);
    return found;
  };
  return (tokens) => {
    const starts = new Map<readonly Step[], number[]>();
    for (const [at, token] of tokens.entries()) {
      for (const steps of runsFrom(token)) {
        const positions = starts.get(steps);
        if (positions) positions.push(at);
        else starts.set(steps, [at]);
      }
    }
    return starts;
  };
}

function mayStart([first, ...rest]: readonly Step[], token: Token): boolean {
  if (first === undefined || first.kind === 'gap') return true;
  if (first.kind === 'word') return first.test(token);
  return first.options.some((option) => mayStart(option.length > 0 ? option : rest, token));
}
