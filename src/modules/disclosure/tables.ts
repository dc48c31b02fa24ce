import type { PackageId, RouteId, SignalId } from '../../kernel/index.js';

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

export type DisclosureTables = {
  package: PackageTable;
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
