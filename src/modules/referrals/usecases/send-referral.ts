import {
  addWorkingDays,
  amsterdamDate,
  type ReferralId,
  type SignalId,
  type StaffActor,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { type Composed, composePackage, freezePackage } from '../../disclosure/index.js';
import type { RouteTable } from '../../routing/index.js';
import { readDetails, type SignalRecord } from '../../signals/index.js';
import type { ReferralPolicy } from '../ports.js';
import { insertReferral } from '../store.js';

/** Working days within which a receiver says that it has it; after that the desk sees the silence (DOMAIN.md §6.2). */
const ACKNOWLEDGE_WITHIN = 5;

/** Freezes the package, makes the referral, and asks for its delivery: in the transaction of the release. */
export async function sendReferral(
  tx: Tx,
  house: House,
  policy: ReferralPolicy,
  sending: { readonly route: RouteTable; readonly signal: SignalRecord; readonly releasedBy: StaffActor },
): Promise<ReferralId> {
  const { route, signal } = sending;
  const composed = await composeFor(tx, house, policy, { route, signal });
  const frozen = await freezePackage(tx, house, {
    signalId: signal.id,
    routeId: route.id,
    composed,
    composedBy: `staff:${route.proposed_by}`,
    releasedBy: sending.releasedBy,
  });
  const now = house.clock.now();
  const id = house.newId() as ReferralId;
  await insertReferral(tx, {
    id,
    signal_id: signal.id,
    route_id: route.id,
    package_id: frozen.id,
    recipient: route.recipient,
    verb: route.verb,
    sent_at: now,
    acknowledge_by: addWorkingDays(amsterdamDate(now), ACKNOWLEDGE_WITHIN, policy.calendar),
    acknowledged_at: null,
    returned_at: null,
    return_reason: null,
    outcome: null,
    outcome_at: null,
    outcome_note: null,
  });
  await house.reactions.enqueue(tx, [{ type: 'package.frozen', signalId: signal.id, packageId: frozen.id }]);
  return id;
}

/** What would leave for this route, as things stand now. */
export async function composeFor(
  tx: Tx,
  house: House,
  policy: ReferralPolicy,
  asked: {
    readonly route: RouteTable;
    readonly signal: Pick<SignalRecord, 'id' | 'number' | 'received_at' | 'themes' | 'handling'>;
  },
): Promise<Composed> {
  const { route, signal } = asked;
  const details = await readDetails(tx, signal.id as SignalId);
  return composePackage(
    {
      reference: signal.number,
      receivedOn: amsterdamDate(signal.received_at),
      composedOn: amsterdamDate(house.clock.now()),
      themes: signal.themes,
      handling: signal.handling,
      text: details.text,
      rendering: details.rendering,
      mentions: details.mentions.map((mention) => ({
        kind: mention.kind,
        role: mention.role,
        asWritten: mention.as_written,
      })),
      claims: details.claims
        .filter((claim) => claim.status !== 'weerlegd')
        .map(({ text, status }) => ({ text, status })),
      attachments: details.attachments.length,
    },
    {
      verb: route.verb,
      basis: route.basis,
      recipient: {
        code: route.recipient,
        name: policy.nameOf(route.recipient, amsterdamDate(house.clock.now())),
      },
    },
  );
}
