import type { PackageId, ReferralId, RouteId, SignalId } from '../../kernel/index.js';

export interface ReferralTable {
  id: ReferralId;
  signal_id: SignalId;
  route_id: RouteId;
  package_id: PackageId;
  recipient: string;
  verb: string;
  sent_at: Date;
  /** Five working days after sending; after that the silence is shown. */
  acknowledge_by: string;
  acknowledged_at: Date | null;
  returned_at: Date | null;
  return_reason: string | null;
  outcome: 'gegrond' | 'ongegrond' | 'onbekend' | null;
  outcome_at: Date | null;
  outcome_note: string | null;
}

export type ReferralTables = { referral: ReferralTable };
