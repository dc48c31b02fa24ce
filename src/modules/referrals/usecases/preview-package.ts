import {
  accept,
  type Outcome,
  type RouteId,
  refuse,
  type SignalId,
  type StaffActor,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import type { Composed } from '../../disclosure/index.js';
import { listRoutes } from '../../routing/index.js';
import { findSignal, guardOf } from '../../signals/index.js';
import type { ReferralPolicy } from '../ports.js';
import { composeFor } from './send-referral.js';

/** What the second reader judges: the package as it would be frozen, and what was left out with the reason. */
export async function previewPackage(
  house: House,
  policy: ReferralPolicy,
  actor: StaffActor,
  input: { readonly signalId: SignalId; readonly routeId: RouteId },
): Promise<Outcome<Composed>> {
  return house.database.withTx(async (tx) => {
    const signal = await findSignal(tx, input.signalId);
    const allowed = may(actor, 'signal.read', signal && guardOf(signal));
    if (!allowed.ok) return allowed;
    const route = (await listRoutes(tx, input.signalId)).find((one) => one.id === input.routeId);
    if (!signal || !route) return refuse('not-found', 'no-such-route', 'Deze route bestaat niet.');
    await recordAudit(tx, house, { actor, action: 'signal.read', object: { kind: 'route', id: route.id } });
    return accept(await composeFor(tx, house, policy, { route, signal }));
  });
}
