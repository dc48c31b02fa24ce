import type { PackageId, RouteId, SignalId, StaffId, WarningId } from '../../kernel/index.js';

export interface PackageTable {
  id: PackageId;
  signal_id: SignalId;
  route_id: RouteId;
  recipient: string;
  verb: string;
  basis: string;
  /** The exact bytes that left, as text: a hash over jsonb would not verify again. */
  content: string;
  sha256: string;
  composed_by: string;
  released_by: string;
  frozen_at: Date;
}

/** What was told by telephone; `spoke_with`, `told`, `reason` and `note` are sealed. */
export interface SpokenTable {
  id: WarningId;
  signal_id: SignalId;
  recipient: string;
  basis: string;
  spoke_with: string;
  told: string;
  reason: string;
  called_at: Date;
  by_staff: StaffId;
  by_name: string;
  recorded_at: Date;
  /** Calendar date: what was told is worked out in the file by the end of this day. */
  complete_by: string;
  read_by: StaffId | null;
  read_name: string | null;
  read_at: Date | null;
  verdict: 'agreed' | 'objected' | null;
  note: string | null;
}

export type DisclosureTables = {
  package: PackageTable;
  spoken_disclosure: SpokenTable;
  delivery: {
    id: string;
    package_id: PackageId;
    channel: 'folder' | 'mail';
    place: string;
    at: Date;
    pdf_sha256: string;
  };
  disclosure_ledger: {
    id: string;
    package_id: PackageId;
    recipient: string;
    basis: string;
    field: string;
    decided_by: string;
    at: Date;
  };
};
