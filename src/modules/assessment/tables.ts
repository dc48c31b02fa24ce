import type { ColumnType } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import type { AssessedFacts } from './domain/assessed-facts.js';

export interface AssessmentTable {
  id: string;
  signal_id: SignalId;
  themes: string[];
  intent: string;
  grade_source: string;
  grade_info: string;
  urgency: 'NORMAAL' | 'SPOED';
  facts: ColumnType<AssessedFacts, string, string>;
  motive: string;
  by_actor: string;
  by_name: string;
  at: Date;
  retired_at: Date | null;
}

export type AssessmentTables = { assessment: AssessmentTable };
