export type AuditTables = {
  audit_entry: {
    id: string;
    at: Date;
    actor: string;
    action: string;
    object_kind: string;
    object_id: string;
    result: 'ok' | 'refused';
    /** Canonical bytes of the whole record; the columns beside it are for searching. */
    body: string;
  };
  audit_unsealed: { entry_id: string };
  audit_seal: { seq: number; entry_id: string; previous_hash: string; hash: string };
  audit_head: { seq: number; hash: string; signed_at: Date; key_id: string; signature: string };
  audit_sealer: { id: number; last_seq: number; last_hash: string };
};
