import type { ColumnType, Generated } from 'kysely';
import type { Contribution } from '../../linkage/register/index.js';
import type { Hub } from '../subjects/index.js';
import type { Question, Verdict } from './domain/judgement.js';
import type { Relation } from './domain/relation.js';

type Json<T> = ColumnType<T, string, string>;

/** What was proposed before the desk spoke English here has no English label. */
export type StoredContribution = Omit<Contribution, 'labelEn'> & Partial<Pick<Contribution, 'labelEn'>>;

export interface LinkProposalTable {
  id: string;
  signal_id: string;
  mention_id: string;
  register: string;
  target_id: string;
  label: string;
  summary: string;
  weight: number;
  probability: number;
  prior: Json<{ label: string; weight: number }>;
  contributions: Json<readonly StoredContribution[]>;
  why_not_higher: string;
  /** Empty in what was proposed before the desk spoke English here. */
  why_not_higher_en: Generated<string>;
  question: Question;
  hub: ColumnType<Hub | null, string | null, string | null>;
  made_at: Date;
  retired_at: Date | null;
}

export interface LinkJudgementTable {
  id: string;
  signal_id: string;
  mention_id: string;
  register: string;
  target_id: string;
  label: string;
  question: Question;
  verdict: Verdict;
  reason: string;
  /** The comparison as the person saw it. */
  seen: string;
  by_actor: string;
  by_name: string;
  at: Date;
  retired_at: Date | null;
  retired_by: string | null;
  retired_by_name: string | null;
}

export interface RelationProposalTable {
  id: string;
  signal_id: string;
  other_id: string;
  relation: Relation;
  score: number;
  shared_facts: Json<readonly string[]>;
  made_at: Date;
  retired_at: Date | null;
}

export interface RelationJudgementTable {
  id: string;
  signal_id: string;
  other_id: string;
  relation: Relation;
  verdict: Verdict;
  reason: string;
  by_actor: string;
  by_name: string;
  at: Date;
  retired_at: Date | null;
  retired_by: string | null;
  retired_by_name: string | null;
}

export type LinkingTables = {
  link_proposal: LinkProposalTable;
  link_judgement: LinkJudgementTable;
  open_mention: { mention_id: string; signal_id: string; register: string; keys: number[] };
  signal_shape: { signal_id: string; keys: number[]; shape: Json<unknown> };
  relation_proposal: RelationProposalTable;
  relation_judgement: RelationJudgementTable;
};
