import { readFileSync } from 'node:fs';

/** Two names as written, and whether one person or organisation bears both. */
export interface NamePair {
  /** The habit or slip that makes the pair hard: `turkish`, `initials`, `org number`. */
  readonly kind: string;
  readonly isSame: boolean;
  readonly left: string;
  readonly right: string;
}

export type NameSet = 'development' | 'held-out' | 'held-out-second';

/**
 * The labelled pairs of one half, in the order of the file. All persons and organisations are invented; the pairs
 * were written from naming practice and romanisation standards, without the matcher's tables at hand. The matcher
 * is improved on `development`; `held-out` was written first and is only counted. `held-out-second` is the half of a
 * second draw, by other kinds of difficulty, that was set apart before anything was scored.
 */
export function namePairs(set: NameSet): NamePair[] {
  const text = readFileSync(new URL(`${set}.tsv`, import.meta.url), 'utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [kind = '', same, left = '', right = ''] = line.split('\t');
    if (same !== 'yes' && same !== 'no') throw new Error(`no label in ${set}.tsv: ${line}`);
    return { kind, isSame: same === 'yes', left, right };
  });
}
