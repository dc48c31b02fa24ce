import {
  type Actor,
  accept,
  type Outcome,
  refuse,
  type SignalId,
  type StaffActor,
  type WarningId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { fourEyes } from '../../access/index.js';
import { lockSpoken, markSpokenRead, type Spoken } from '../../disclosure/index.js';
import { moveSignal } from '../../signals/index.js';

export interface WarningReview {
  readonly signalId: SignalId;
  readonly warningId: WarningId;
  readonly verdict: 'agreed' | 'objected';
  readonly note: string;
}

/**
 * A second person reads what was told by telephone and agrees, or objects and writes down what has to be put right.
 * Never the caller: what leaves the house is seen by two (DOMAIN.md §1.2), here afterwards because a life was in danger.
 */
export async function reviewWarning(
  house: House,
  actor: StaffActor,
  review: WarningReview,
): Promise<Outcome<Spoken>> {
  return house.database.withTx(async (tx) => {
    const spoken = await lockSpoken(tx, house, review);
    if (!spoken) return refuse('not-found', 'no-such-warning', 'Deze waarschuwing bestaat niet.');
    if (spoken.read_at) return refuse('wrong-state', 'warning-read', 'Deze waarschuwing is al nagekeken.');
    const other = fourEyes(callerOf(spoken), actor);
    if (!other.ok) return other;
    const moved = await moveSignal(tx, house, actor, {
      signalId: review.signalId,
      action: 'signal.review-warning',
      event: {
        type: 'warning.reviewed',
        body: { warningId: review.warningId, recipient: spoken.recipient, verdict: review.verdict },
      },
    });
    if (!moved.ok) return moved;
    const read = { by: actor, at: house.clock.now(), verdict: review.verdict, note: review.note };
    await markSpokenRead(tx, house, { id: review.warningId, ...read });
    return accept({
      ...spoken,
      read_by: actor.staffId,
      read_name: actor.name,
      read_at: read.at,
      verdict: review.verdict,
      note: review.note,
    });
  });
}

/** The caller as a person to compare with; which roles he had does not matter to four eyes. */
function callerOf(spoken: Spoken): Actor {
  return { kind: 'staff', staffId: spoken.by_staff, name: spoken.by_name, roles: [] };
}
