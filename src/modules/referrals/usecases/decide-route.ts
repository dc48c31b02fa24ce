import {
  type Actor,
  accept,
  type Outcome,
  type RouteId,
  refuse,
  type SignalId,
  type StaffActor,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { fourEyes } from '../../access/index.js';
import {
  listRoutes,
  lockRoute,
  type RouteTable,
  decideRoute as recordDecision,
} from '../../routing/index.js';
import { moveSignal } from '../../signals/index.js';
import type { ReferralPolicy } from '../ports.js';
import { sendReferral } from './send-referral.js';

export interface RouteDecisionInput {
  readonly signalId: SignalId;
  readonly routeId: RouteId;
  readonly decision: 'release' | 'send-back';
  readonly reason: string;
}

/**
 * A second person lets a route out of the house, or sends it back. Internal routes an assessor may let go alone
 * (DOMAIN.md §1.4). Releasing freezes the package and makes the referral, all in one transaction.
 */
export async function decideRoute(
  house: House,
  policy: ReferralPolicy,
  actor: StaffActor,
  input: RouteDecisionInput,
): Promise<Outcome<RouteTable>> {
  return house.database.withTx(async (tx) => {
    const route = await lockRoute(tx, input.signalId, input.routeId);
    if (!route) return refuse('not-found', 'no-such-route', 'Deze route bestaat niet.');
    if (route.state !== 'proposed')
      return refuse('wrong-state', 'route-decided', 'Over deze route is al beslist.');
    const other = route.external ? fourEyes(proposerOf(route), actor) : accept(true as const);
    if (!other.ok) return other;
    return input.decision === 'release'
      ? release(tx, house, policy, { actor, route, reason: input.reason })
      : sendBack(tx, house, { actor, route, reason: input.reason });
  });
}

interface Decision {
  readonly actor: StaffActor;
  readonly route: RouteTable;
  readonly reason: string;
}

async function release(
  tx: Tx,
  house: House,
  policy: ReferralPolicy,
  decision: Decision,
): Promise<Outcome<RouteTable>> {
  const { actor, route } = decision;
  const left = (await openRoutes(tx, route)).length;
  const routes = [...new Set([...(await releasedCodes(tx, route)), route.code])];
  const moved = await moveSignal(tx, house, actor, {
    signalId: route.signal_id,
    action: actionFor(route),
    ...(left === 0 ? { to: 'DOORGEZET' as const } : {}),
    event: {
      type: 'route.released',
      body: { routeId: route.id, code: route.code, recipient: route.recipient },
    },
    patch: left === 0 ? { routes, holder_id: null, holder_name: null, held_until: null } : { routes },
  });
  if (!moved.ok) return moved;
  await recordDecision(tx, route.id, {
    state: 'released',
    by: actor,
    at: house.clock.now(),
    reason: decision.reason,
  });
  await sendReferral(tx, house, policy, { route, signal: moved.value, releasedBy: actor });
  return accept({ ...route, state: 'released' });
}

async function sendBack(tx: Tx, house: House, decision: Decision): Promise<Outcome<RouteTable>> {
  const { actor, route } = decision;
  const others = await openRoutes(tx, route);
  const alreadyOut = (await releasedCodes(tx, route)).length > 0;
  const moved = await moveSignal(tx, house, actor, {
    signalId: route.signal_id,
    action: actionFor(route),
    to: alreadyOut ? 'DOORGEZET' : 'VEREDELD',
    event: {
      type: 'route.sent-back',
      body: { routeId: route.id, code: route.code, reason: decision.reason },
    },
  });
  if (!moved.ok) return moved;
  const at = house.clock.now();
  await recordDecision(tx, route.id, { state: 'sent-back', by: actor, at, reason: decision.reason });
  for (const other of others)
    await recordDecision(tx, other.id, {
      state: 'withdrawn',
      by: actor,
      at,
      reason: 'samen met een teruggestuurde route',
    });
  return accept({ ...route, state: 'sent-back' });
}

const actionFor = (route: RouteTable) => (route.external ? 'signal.release' : 'signal.release-internal');

async function openRoutes(tx: Tx, route: RouteTable): Promise<RouteTable[]> {
  const all = await listRoutes(tx, route.signal_id);
  return all.filter((other) => other.id !== route.id && other.state === 'proposed');
}

async function releasedCodes(tx: Tx, route: RouteTable): Promise<string[]> {
  const all = await listRoutes(tx, route.signal_id);
  return all.filter((other) => other.state === 'released').map((other) => other.code);
}

/** The proposer as a person to compare with; which roles he had does not matter to four eyes. */
function proposerOf(route: RouteTable): Actor {
  return { kind: 'staff', staffId: route.proposed_by, name: route.proposed_name, roles: [] };
}
