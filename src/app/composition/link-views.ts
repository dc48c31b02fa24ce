import type { Kysely } from 'kysely';
import type { Actor } from '../../kernel/index.js';
import { sees } from '../../modules/access/index.js';
import {
  groupsOfSignal,
  type JudgedGroup,
  type JudgedProposal,
  type LinkJudgementRow,
  listProposals,
} from '../../modules/linking/index.js';
import { findSignal, guardOf, readMentions, type SignalRecord } from '../../modules/signals/index.js';
import type { LinkViews } from '../signal-file/ports.js';
import type { SignalFileView } from '../signal-file/schema.js';
import { judgementView, retiredView } from './judgement-views.js';

/** Proposals and judged links of a signal, as the desk shows them. */
export async function linkViews(db: Kysely<unknown>, actor: Actor, signal: SignalRecord): Promise<LinkViews> {
  const { proposals, judgements } = await listProposals(db, signal.id);
  const odd = (await groupsOfSignal(db, signal.id)).filter((group) => group.attention !== undefined);
  return {
    proposals: proposals.map(proposalView),
    attention: odd.length === 0 ? [] : await attentionViews(db, actor, { signal, groups: odd }),
    linksOf: (mentionId) => judgements.filter((each) => each.mention_id === mentionId).map(linkView),
  };
}

function proposalView({
  proposal,
  proposed,
  judgement,
  history,
}: JudgedProposal): SignalFileView['proposals'][number] {
  return {
    id: proposal.id,
    mentionId: proposal.mention_id,
    question: proposal.question,
    proposed,
    targetKind: targetKindOf(proposal.register),
    targetId: proposal.target_id,
    label: proposal.label,
    summary: proposal.summary,
    weight: proposal.weight,
    probability: proposal.probability,
    prior: proposal.prior.weight,
    contributions: proposal.contributions.map((each) => ({ ...each, labelEn: each.labelEn ?? each.label })),
    whyNotHigher: proposal.why_not_higher || null,
    whyNotHigherEn: proposal.why_not_higher_en || proposal.why_not_higher || null,
    hub: proposal.hub,
    judgement: judgement ? { ...judgementView(judgement), seen: judgement.seen } : null,
    history: history.map((row) => ({ ...retiredView(row), seen: row.seen })),
  };
}

const targetKindOf = (register: string) => (register === 'organisation' ? 'organisation' : 'person');

function linkView(row: LinkJudgementRow) {
  return {
    linkId: row.id,
    targetKind: targetKindOf(row.register),
    targetId: row.target_id,
    label: row.label,
    question: row.question,
    verdict: row.verdict,
  };
}

async function attentionViews(
  db: Kysely<unknown>,
  actor: Actor,
  { signal, groups }: { readonly signal: SignalRecord; readonly groups: readonly JudgedGroup[] },
): Promise<LinkViews['attention']> {
  const words = new Map((await readMentions(db, signal.id)).map((one) => [one.id as string, one.as_written]));
  const numbers = await visibleNumbers(db, actor, groups);
  return groups.map((group) => {
    const shown = group.judgements.flatMap((row) => {
      const number = numbers.get(row.signal_id);
      return number === undefined
        ? []
        : [
            {
              ...judgementView(row),
              signalId: row.signal_id,
              number,
              mention: words.get(row.mention_id) ?? null,
              label: row.label,
            },
          ];
    });
    return {
      kind: group.attention ?? 'contradiction',
      judgements: shown,
      hidden: group.judgements.length - shown.length,
    };
  });
}

/** Numbers of the signals in these groups that this colleague may see; others do not exist for him. */
async function visibleNumbers(
  db: Kysely<unknown>,
  actor: Actor,
  groups: readonly JudgedGroup[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const id of new Set(groups.flatMap((group) => group.judgements.map((row) => row.signal_id)))) {
    const signal = await findSignal(db, id as SignalRecord['id']);
    if (signal && sees(actor, guardOf(signal))) numbers.set(id, signal.number);
  }
  return numbers;
}
