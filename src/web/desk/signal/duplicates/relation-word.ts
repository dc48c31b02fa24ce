import type { DuplicateRelation, Verdict } from '../../../api/types.js';
import type { DeskKey } from '../../../text/desk.nl.js';

/** What is thought or said of two signals; without a verdict it is a proposal, with a question mark. */
export function relationWord(relation: DuplicateRelation, verdict: Verdict | null): DeskKey {
  switch (verdict) {
    case 'not-same':
      return 'duplicate.judgedNot';
    case 'unsure':
      return 'duplicate.judgedUnsure';
    case 'same':
      return `duplicate.judged.${relation}`;
    case null:
      return `duplicate.maybe.${relation}`;
  }
}
