import type { Role, StaffId } from '../../kernel/index.js';

export interface StaffRecord {
  id: StaffId;
  /** The `sub` claim of the identity provider. */
  subject: string;
  name: string;
  email: string;
  roles: Role[];
  active: boolean;
}

export type AccessTables = {
  staff: StaffRecord;
  session: {
    token_hash: string;
    staff_id: StaffId;
    created_at: Date;
    last_seen_at: Date;
    expires_at: Date;
  };
  api_token: {
    token_hash: string;
    staff_id: StaffId | null;
    partner_code: string | null;
    label: string;
    created_at: Date;
    expires_at: Date;
  };
  sign_in_attempt: {
    state_hash: string;
    code_verifier: string;
    nonce: string;
    return_to: string;
    created_at: Date;
  };
};
