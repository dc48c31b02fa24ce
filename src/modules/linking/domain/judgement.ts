/** What a person said about a mention and a record. */
export const VERDICTS = ['same', 'not-same', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What is asked of a mention and a record: is this record the one that is *meant*, or does it *bear* the fact that
 * was mentioned (lives at the address, has the number)? Many may bear a fact; none of them is meant by that.
 */
export const QUESTIONS = ['who', 'bears'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Judgement {
  readonly mentionId: string;
  readonly register: string;
  readonly targetId: string;
  readonly question: Question;
  readonly verdict: Verdict;
}

/** Whether a machine may still propose the pair: a person's "no" binds, a "yes" and "unsure" keep it in sight. */
export function mayPropose(verdict: Verdict | undefined): boolean {
  return verdict !== 'not-same';
}
