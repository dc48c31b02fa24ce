import type { MentionKind } from './codes.js';

/** What a text may name. `bsn` is marked to be masked, the last three only tell that something is identifying. */
export type ExtractedKind = MentionKind | 'bsn' | 'case-number' | 'handle' | 'url';

export interface ExtractedMention {
  readonly kind: ExtractedKind;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Comparable form: IBAN without spaces, phone in E.164, postcode and number, name with single spaces. */
  readonly value: string;
  /** `passed` its check sum, `failed` it (a slip of the pen, still worth a look), or `none` to do. */
  readonly check: 'passed' | 'failed' | 'none';
  /** Enough to look someone up by itself: a first name or a street without a number is not. */
  readonly identifying: boolean;
  /** The writer's own name or number ("mijn naam is", below the greeting): belongs in the tipster's vault. */
  readonly ofReporter: boolean;
}

export function free(
  one: Pick<ExtractedMention, 'start' | 'end'>,
  claimed: readonly ExtractedMention[],
): boolean {
  return claimed.every((other) => one.end <= other.start || one.start >= other.end);
}
