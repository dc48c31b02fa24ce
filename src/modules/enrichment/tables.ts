import type { ColumnType } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { LookUpItem, LookUpResult } from './domain/look-up.js';

export interface EnrichmentTable {
  id: string;
  signal_id: SignalId;
  source: string;
  query: string;
  reason: string;
  status: LookUpResult['status'];
  summary: string;
  items: ColumnType<readonly LookUpItem[], string, string>;
  by_actor: string;
  by_name: string;
  at: Date;
}

export type EnrichmentTables = { enrichment: EnrichmentTable };
