import type { ColumnType } from 'kysely';
import type { SignalId } from '../../kernel/index.js';

export type IntakeTables = {
  report_draft: { token_hash: string; sealed: string; phase: 'open' | 'sent'; expires_at: Date };
  draft_file: { token_hash: string; file_address: string };
  import_line: {
    external_id: string;
    signal_id: SignalId;
    sha256: string;
    unknown_fields: ColumnType<Record<string, unknown>, string, string>;
  };
};
