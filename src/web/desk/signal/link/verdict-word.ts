import type { Proposal, Verdict } from '../../../api/types.js';
import type { DeskKey } from '../../../text/desk.nl.js';

/** "Same" answers who is meant; of a fact one says that it belongs to the record. */
export function verdictWord(question: Proposal['question'], verdict: Verdict): DeskKey {
  return question === 'bears' ? `bears.${verdict}` : `verdict.${verdict}`;
}
