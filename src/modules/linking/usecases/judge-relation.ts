import { type Actor, accept, actorRef, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { findSignal, guardOf, moveSignal, relateSignals } from '../../signals/index.js';
import type { Relation } from '../domain/relation.js';
import { writeRelationJudgement } from '../store/relations.js';

export interface RelationVerdict {
  readonly signalId: SignalId;
  readonly otherId: SignalId;
  readonly relation: Relation;
  readonly verdict: 'same' | 'not-same';
  readonly reason: string;
}

/**
 * A person says how two signals stand to each other. "Same" with duplicate ends the later file as a duplicate;
 * supplement and related keep both. "Not the same" binds: the pair is not proposed again.
 */
export async function judgeRelation(
  house: House,
  actor: Actor,
  input: RelationVerdict,
): Promise<Outcome<true>> {
  const other = await findSignal(house.database.db, input.otherId);
  const seen = may(actor, 'signal.read', other && guardOf(other));
  if (!other || !seen.ok) return refuse('not-found', 'no-such-signal', 'Het andere signaal bestaat niet.');
  if (input.verdict === 'same') {
    const related = await relateSignals(house, actor, input);
    if (!related.ok) return related;
  }
  return house.database.withTx(async (tx) => {
    if (input.verdict === 'not-same') {
      const moved = await moveSignal(tx, house, actor, {
        signalId: input.signalId,
        action: 'signal.link',
        event: {
          type: 'relation.judged',
          body: { otherId: input.otherId, relation: input.relation, verdict: input.verdict },
        },
      });
      if (!moved.ok) return moved;
    }
    await writeRelationJudgement(tx, {
      id: house.newId(),
      signal_id: input.signalId,
      other_id: input.otherId,
      relation: input.relation,
      verdict: input.verdict,
      reason: input.reason,
      by_actor: actorRef(actor),
      by_name: actor.kind === 'staff' ? actor.name : actorRef(actor),
      at: house.clock.now(),
      retired_at: null,
    });
    return accept(true);
  });
}
