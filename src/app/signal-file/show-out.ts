import { amsterdamDate, type CalendarDate } from '../../kernel/index.js';
import type { listPackages, Spoken } from '../../modules/disclosure/index.js';
import type { ReferralTable } from '../../modules/referrals/index.js';
import type { RouteTable } from '../../modules/routing/index.js';
import type { SignalFileView } from './schema.js';

type Packages = Awaited<ReturnType<typeof listPackages>>;

export function showRoute(route: RouteTable): SignalFileView['routes'][number] {
  return {
    id: route.id,
    code: route.code,
    verb: route.verb,
    basis: route.basis,
    recipient: route.recipient,
    reason: route.reason,
    external: route.external,
    state: route.state,
    proposedBy: route.proposed_name,
    proposedById: route.proposed_by,
    proposedAt: route.proposed_at.toISOString(),
    releasedBy: route.decided_name,
    releasedAt: iso(route.decided_at),
    decisionReason: route.decision_reason,
  };
}

export function showReferral(
  referral: ReferralTable,
  packages: Packages,
  today: CalendarDate,
): SignalFileView['referrals'][number] {
  const frozen = packages.find((one) => one.id === referral.package_id);
  const answered = referral.acknowledged_at ?? referral.returned_at ?? referral.outcome_at;
  return {
    id: referral.id,
    routeId: referral.route_id,
    recipient: referral.recipient,
    verb: referral.verb,
    packageId: referral.package_id,
    packageSha256: frozen?.sha256 ?? '',
    sentAt: referral.sent_at.toISOString(),
    acknowledgeBy: referral.acknowledge_by,
    delivery: deliveryOf(frozen?.deliveries.map((delivery) => delivery.channel) ?? []),
    acknowledgedAt: iso(referral.acknowledged_at),
    returnedAt: iso(referral.returned_at),
    returnReason: referral.return_reason,
    outcome: referral.outcome,
    outcomeAt: iso(referral.outcome_at),
    overdue: answered === null && referral.acknowledge_by < today,
  };
}

function deliveryOf(channels: readonly string[]): SignalFileView['referrals'][number]['delivery'] {
  const [folder, mail] = [channels.includes('folder'), channels.includes('mail')];
  if (folder && mail) return 'folder-and-mail';
  if (folder) return 'folder';
  return mail ? 'mail' : 'waiting';
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

export function showWarning(
  spoken: Spoken,
  nameOf: (recipient: string, date: string) => string,
): SignalFileView['warnings'][number] {
  return {
    id: spoken.id,
    recipient: spoken.recipient,
    recipientName: nameOf(spoken.recipient, amsterdamDate(spoken.called_at)),
    basis: spoken.basis,
    spokeWith: spoken.spoke_with,
    told: spoken.told,
    reason: spoken.reason,
    calledAt: spoken.called_at.toISOString(),
    by: spoken.by_name,
    byId: spoken.by_staff,
    recordedAt: spoken.recorded_at.toISOString(),
    completeBy: spoken.complete_by,
    review:
      spoken.read_at && spoken.verdict
        ? {
            verdict: spoken.verdict,
            note: spoken.note ?? '',
            by: spoken.read_name ?? '',
            at: spoken.read_at.toISOString(),
          }
        : null,
  };
}
