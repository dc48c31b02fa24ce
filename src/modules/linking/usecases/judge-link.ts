import { type Actor, accept, actorRef, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { findSignal, moveSignal, type SignalRecord } from '../../signals/index.js';
import type { Verdict } from '../domain/judgement.js';
import type { Attention } from '../domain/linked-groups.js';
import { whatWasSeen } from '../domain/what-was-seen.js';
import { liveJudgements, type Retired, retireJudgement, writeJudgement } from '../store/link-judgements.js';
import { findProposal, type LinkProposalRow, reviveProposal } from '../store/link-proposals.js';
import { groupsOfSignal } from './groups-of-signal.js';
import { nameOf } from './name-of.js';

export interface LinkVerdict {
  readonly signalId: SignalId;
  readonly proposalId: string;
  /** `withdrawn` takes the standing judgement back and leaves none. */
  readonly verdict: Verdict | 'withdrawn';
  readonly reason: string;
}

/** A person says whether the record is meant. The former word is retired and stays readable. */
export async function judgeLink(house: House, actor: Actor, input: LinkVerdict): Promise<Outcome<true>> {
  return house.database.withTx(async (tx) => {
    const proposal = await findProposal(tx, input.signalId, input.proposalId);
    if (!proposal) return refuse('not-found', 'no-such-proposal', 'Dit voorstel bestaat niet.');
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.link',
      event: {
        type: 'link.judged',
        body: { proposalId: proposal.id, mentionId: proposal.mention_id, verdict: input.verdict },
      },
    });
    if (!moved.ok) return moved;
    const by = { at: house.clock.now(), by: actorRef(actor), name: nameOf(actor) };
    if (input.verdict === 'withdrawn') {
      await retireJudgement(tx, proposal, by);
      await reviveProposal(tx, proposal);
    } else
      await writeJudgement(
        tx,
        judgementRow(proposal, { ...input, verdict: input.verdict }, by, house.newId()),
      );
    return accept(true);
  });
}

function judgementRow(
  proposal: LinkProposalRow,
  input: LinkVerdict & { readonly verdict: Verdict },
  by: Retired,
  id: string,
) {
  return {
    id,
    signal_id: input.signalId,
    mention_id: proposal.mention_id,
    register: proposal.register,
    target_id: proposal.target_id,
    label: proposal.label,
    question: proposal.question,
    verdict: input.verdict,
    reason: input.reason,
    seen: whatWasSeen(proposal),
    by_actor: by.by,
    by_name: by.name,
    at: by.at,
    retired_at: null,
    retired_by: null,
    retired_by_name: null,
  };
}

export interface LinkingEnd {
  readonly signalId: SignalId;
  readonly result: 'linked' | 'unlinkable';
  readonly reason: string;
}

/** Ends the step. "Linked" needs a link that a person confirmed and no group that says two things at once. */
export async function finishLinking(
  house: House,
  actor: Actor,
  input: LinkingEnd,
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const flaw = input.result === 'linked' ? await whyNotLinked(tx, input.signalId) : undefined;
    if (flaw) return flaw;
    const facts = (await findSignal(tx, input.signalId))?.facts ?? {};
    return moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.link',
      to: input.result === 'linked' ? 'GEKOPPELD' : 'ONKOPPELBAAR',
      event: {
        type: input.result === 'linked' ? 'signal.linked' : 'signal.unlinkable',
        body: { reason: input.reason },
      },
      // Enriching changes the state again; that nobody could be found must still reach the routing table (S23).
      patch: { facts: { ...facts, unlinkable: input.result === 'unlinkable' } },
    });
  });
}

/** A confirmed bearer of a fact links the signal to that dossier too: S23 asks for a person or a dossier. */
async function whyNotLinked(tx: Tx, signalId: SignalId) {
  const mine = (await liveJudgements(tx, signalId)).filter((each) => each.verdict === 'same');
  if (mine.length === 0)
    return refuse(
      'blocked',
      'no-link',
      'Er is nog geen koppeling bevestigd. Kies anders voor "onkoppelbaar".',
    );
  const attention = (await groupsOfSignal(tx, signalId)).find((group) => group.attention)?.attention;
  return attention && refuse('blocked', `group-${attention}`, ATTENTION[attention]);
}

const ATTENTION: Readonly<Record<Attention, string>> = {
  contradiction: 'De oordelen over deze vermelding spreken elkaar tegen. Neem één oordeel terug.',
  'two-records':
    'Eén vermelding is aan twee dossiers gekoppeld. Kies er één en neem het andere oordeel terug.',
};
