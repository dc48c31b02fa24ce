import type { Kysely } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import { type LinkedGroup, linkedGroups } from '../domain/linked-groups.js';
import { judgementsAround, type LinkJudgementRow, liveJudgements } from '../store/link-judgements.js';

/** A group of a signal with the judgements that made it, over all signals that share a mention's record. */
export interface JudgedGroup extends LinkedGroup {
  readonly judgements: readonly LinkJudgementRow[];
}

/** Judgements that one group is followed through; a record with more is a hub and needs no reading to the end. */
const MOST_JUDGEMENTS = 500;

/** The groups the mentions of a signal are in. Only judgements on who is meant make groups; a fact joins nobody. */
export async function groupsOfSignal(db: Kysely<unknown>, signalId: SignalId): Promise<JudgedGroup[]> {
  const own = (await liveJudgements(db, signalId)).filter((row) => row.question === 'who');
  const all = await followed(db, own);
  const groups = linkedGroups(all.map(judgementOf));
  const mine = new Set(own.map((row) => row.mention_id));
  return groups
    .filter((group) => group.mentions.some((mention) => mine.has(mention)))
    .map((group) => ({ ...group, judgements: all.filter((row) => touches(group, row)) }));
}

/** Follows mentions to records and records to mentions until nothing new comes. */
async function followed(
  db: Kysely<unknown>,
  own: readonly LinkJudgementRow[],
): Promise<readonly LinkJudgementRow[]> {
  let known = new Map(own.map((row) => [row.id, row]));
  for (;;) {
    const joined = [...known.values()].filter((row) => row.verdict === 'same');
    const found = await judgementsAround(db, {
      mentions: [...new Set(joined.map((row) => row.mention_id))],
      targets: [...new Set(joined.map(targetOf))],
      limit: MOST_JUDGEMENTS,
    });
    const next = new Map([...known, ...found.map((row) => [row.id, row] as const)]);
    if (next.size === known.size || next.size >= MOST_JUDGEMENTS) return [...next.values()];
    known = next;
  }
}

const targetOf = (row: LinkJudgementRow) => `${row.register}:${row.target_id}`;

const touches = (group: LinkedGroup, row: LinkJudgementRow) =>
  row.verdict !== 'unsure' &&
  group.mentions.includes(row.mention_id) &&
  group.targets.includes(targetOf(row));

const judgementOf = (row: LinkJudgementRow) => ({
  mentionId: row.mention_id,
  register: row.register,
  targetId: row.target_id,
  question: row.question,
  verdict: row.verdict,
});
