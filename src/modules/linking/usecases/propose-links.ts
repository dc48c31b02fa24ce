import type { Insertable } from 'kysely';
import { type SignalId, systemActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { recordAudit } from '../../audit/index.js';
import { readMentions } from '../../signals/index.js';
import {
  keysOfMention,
  type LookupDesk,
  lookUpMention,
  type Match,
  summaryOfMatch,
} from '../../subjects/index.js';
import { type MentionQuestion, questionsOf } from '../domain/ask-of-mention.js';
import { mayPropose, type Question } from '../domain/judgement.js';
import { type LinkJudgementRow, liveJudgements } from '../store/link-judgements.js';
import { replaceProposals, retireOtherMentions } from '../store/link-proposals.js';
import { type OpenMention, setOpenMentions } from '../store/open-mentions.js';
import type { LinkProposalTable } from '../tables.js';

export interface LinkingDeps {
  readonly house: Pick<House, 'database' | 'clock' | 'newId'>;
  readonly lookup: LookupDesk;
}

/**
 * Proposals a mention gets at most, and the weight below which a record is no proposal: for who is meant odds of
 * about 1 in 60; a fact is borne when it is equal, or equal but for one sign.
 */
const AT_MOST: Readonly<Record<Question, number>> = { who: 5, bears: 8 };
const LEAST_WEIGHT: Readonly<Record<Question, number>> = { who: -6, bears: -1 };

interface Asked {
  readonly mentionId: string;
  readonly question: MentionQuestion;
  readonly matches: readonly Match[];
}

/**
 * Proposes records for every mention of a signal. Idempotent: twice gives the same proposals. What a person judged
 * "not the same" is not proposed again; a mention without a judged link stays open and is matched again later.
 */
export async function proposeLinks(deps: LinkingDeps, signalId: SignalId): Promise<number> {
  const { house, lookup } = deps;
  const asked = await askRegister(deps, signalId);
  return house.database.withTx(async (tx) => {
    const judged = await liveJudgements(tx, signalId);
    const at = house.clock.now();
    const standing = asked.map((each) => each.mentionId);
    await retireOtherMentions(tx, signalId, standing, at);
    let proposed = 0;
    for (const mentionId of new Set(standing)) {
      const mine = asked.filter((each) => each.mentionId === mentionId);
      const rows = mine.flatMap((each) => proposalRows(deps, signalId, each, judged));
      await replaceProposals(tx, mentionId, rows, at);
      proposed += rows.length;
    }
    const open = openOnes(lookup, signalId, asked, judged);
    await setOpenMentions(tx, signalId, open);
    await recordAudit(tx, house, {
      actor: systemActor('linking'),
      action: 'link.proposed',
      object: { kind: 'signal', id: signalId },
      detail: { proposed },
    });
    return proposed;
  });
}

async function askRegister({ house, lookup }: LinkingDeps, signalId: SignalId): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const mention of await readMentions(house.database.db, signalId)) {
    const written = { ...mention, asWritten: mention.as_written };
    for (const question of questionsOf(written)) {
      const matches = await lookUpMention(house, lookup, { ...question, limit: AT_MOST[question.question] });
      asked.push({ mentionId: mention.id, question, matches });
    }
  }
  return asked;
}

function proposalRows(
  { house }: LinkingDeps,
  signalId: SignalId,
  { mentionId, question, matches }: Asked,
  judged: readonly LinkJudgementRow[],
): Insertable<LinkProposalTable>[] {
  const mine = judged.filter((each) => each.mention_id === mentionId && each.register === question.register);
  const verdictOn = (match: Match) => mine.find((each) => each.target_id === match.id)?.verdict;
  return matches
    .filter((match) => match.weight >= LEAST_WEIGHT[question.question] && mayPropose(verdictOn(match)))
    .map((match) => ({
      id: house.newId(),
      signal_id: signalId,
      mention_id: mentionId,
      register: question.register,
      target_id: match.id,
      label: match.label,
      summary: summaryOfMatch(match),
      weight: match.weight,
      probability: match.probability,
      prior: JSON.stringify(match.prior),
      contributions: JSON.stringify(match.contributions),
      why_not_higher: match.whyNotHigher.nl,
      why_not_higher_en: match.whyNotHigher.en,
      question: question.question,
      hub: match.hub ? JSON.stringify(match.hub) : null,
      made_at: house.clock.now(),
      retired_at: null,
    }));
}

function openOnes(
  lookup: LookupDesk,
  signalId: SignalId,
  asked: readonly Asked[],
  judged: readonly LinkJudgementRow[],
): OpenMention[] {
  const linked = new Set(judged.filter((each) => each.verdict === 'same').map((each) => each.mention_id));
  return asked
    .filter((each) => !linked.has(each.mentionId))
    .map(({ mentionId, question }) => ({
      mentionId,
      signalId,
      register: question.register,
      keys: keysOfMention(lookup, question),
    }));
}
