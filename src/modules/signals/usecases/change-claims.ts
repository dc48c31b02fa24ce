import {
  type Actor,
  accept,
  actorRef,
  type ClaimId,
  type Outcome,
  refuse,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { actorName } from '../domain/actor-name.js';
import type { ClaimStatus } from '../domain/codes.js';
import type { SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

/** A statement in the text, kept as a claim: it begins as "beweerd", whoever says it (R-CLAIM). */
export async function stateClaim(
  house: House,
  actor: Actor,
  input: {
    readonly signalId: SignalId;
    readonly text: string;
    readonly start?: number;
    readonly end?: number;
  },
): Promise<Outcome<ClaimId>> {
  const id = house.newId() as ClaimId;
  return house.database.withTx(async (tx) => {
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.mark',
      event: { type: 'claim.stated', body: { claimId: id } },
    });
    if (!moved.ok) return moved;
    await tx
      .withTables<SignalTables>()
      .insertInto('claim')
      .values({
        id,
        signal_id: input.signalId,
        text: input.text,
        start_at: input.start ?? null,
        end_at: input.end ?? null,
        status: 'beweerd',
        by_actor: actorRef(actor),
        by_name: actorName(actor),
        at: house.clock.now(),
        reason: null,
      })
      .execute();
    return accept(id);
  });
}

/** Confirms or refutes a claim, with the reason. What it was before stays in the timeline. */
export async function judgeClaim(
  house: House,
  actor: Actor,
  input: {
    readonly signalId: SignalId;
    readonly claimId: ClaimId;
    readonly status: ClaimStatus;
    readonly reason: string;
  },
): Promise<Outcome<ClaimId>> {
  return house.database.withTx(async (tx) => {
    const tables = tx.withTables<SignalTables>();
    const claim = await tables
      .selectFrom('claim')
      .select('status')
      .where('id', '=', input.claimId)
      .where('signal_id', '=', input.signalId)
      .executeTakeFirst();
    if (!claim) return refuse('not-found', 'no-such-claim', 'Deze bewering bestaat niet.');
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.mark',
      event: { type: 'claim.judged', body: { claimId: input.claimId, from: claim.status, to: input.status } },
    });
    if (!moved.ok) return moved;
    await tables
      .updateTable('claim')
      .set({
        status: input.status,
        reason: input.reason,
        by_actor: actorRef(actor),
        by_name: actorName(actor),
        at: house.clock.now(),
      })
      .where('id', '=', input.claimId)
      .execute();
    return accept(input.claimId);
  });
}
