import { type Actor, accept, actorRef, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { findSignal, moveSignal, type SignalRecord } from '../../signals/index.js';
import type { Verdict } from '../domain/judgement.js';
import { linkedGroups } from '../domain/linked-groups.js';
import {
  judgementsOfTargets,
  liveJudgements,
  retireJudgement,
  writeJudgement,
} from '../store/link-judgements.js';
import { findProposal } from '../store/link-proposals.js';

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
    const retired = { at: house.clock.now(), by: actorRef(actor) };
    if (input.verdict === 'withdrawn') await retireJudgement(tx, proposal, retired);
    else
      await writeJudgement(tx, {
        id: house.newId(),
        signal_id: input.signalId,
        mention_id: proposal.mention_id,
        register: proposal.register,
        target_id: proposal.target_id,
        label: proposal.label,
        verdict: input.verdict,
        reason: input.reason,
        by_actor: retired.by,
        by_name: actor.kind === 'staff' ? actor.name : retired.by,
        at: retired.at,
        retired_at: null,
        retired_by: null,
      });
    return accept(true);
  });
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

async function whyNotLinked(tx: Tx, signalId: SignalId) {
  const mine = (await liveJudgements(tx, signalId)).filter((each) => each.verdict === 'same');
  if (mine.length === 0)
    return refuse(
      'blocked',
      'no-link',
      'Er is nog geen koppeling bevestigd. Kies anders voor "onkoppelbaar".',
    );
  const ours = new Set(mine.map((each) => each.mention_id));
  const attention = (await groupsOfSignal(tx, signalId)).find(
    (group) => group.attention !== undefined && group.mentions.some((mention) => ours.has(mention)),
  );
  return (
    attention &&
    refuse('blocked', `group-${attention.attention}`, ATTENTION[attention.attention ?? 'contradiction'])
  );
}

const ATTENTION = {
  contradiction: 'De oordelen over deze vermelding spreken elkaar tegen. Trek één oordeel in.',
  'two-records':
    'Eén vermelding is aan twee dossiers gekoppeld. Kies er één, of meld dat het één persoon is.',
} as const;

/** The groups the mentions of a signal are in, over all signals that share a record with it. */
export async function groupsOfSignal(tx: Tx, signalId: SignalId) {
  const mine = await liveJudgements(tx, signalId);
  const registers = [...new Set(mine.map((each) => each.register))];
  const around = await Promise.all(
    registers.map((register) =>
      judgementsOfTargets(
        tx,
        register,
        mine.filter((each) => each.register === register).map((each) => each.target_id),
      ),
    ),
  );
  const all = new Map([...mine, ...around.flat()].map((row) => [row.id, row]));
  return linkedGroups(
    [...all.values()].map((row) => ({
      mentionId: row.mention_id,
      register: row.register,
      targetId: row.target_id,
      verdict: row.verdict,
    })),
  );
}
