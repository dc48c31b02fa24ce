import type { ColumnType } from 'kysely';
import type { RouteId, SignalId, StaffId } from '../../kernel/index.js';
import type { RouteAdvice } from './domain/advise-routes.js';
import type { RouteCode, RoutingFacts, Verb } from './domain/routing-facts.js';

type Json<T> = ColumnType<T, string, string>;

export interface RouteTable {
  id: RouteId;
  signal_id: SignalId;
  code: RouteCode;
  verb: Verb;
  /** Code in config/legal-bases.json; never empty (R-BASIS). */
  basis: string;
  recipient: string;
  reason: string;
  /** Leaves the house: needs another person to release it. */
  external: boolean;
  /** The rule that advised it; null when a colleague chose it without advice. */
  rule_id: string | null;
  state: 'proposed' | 'released' | 'sent-back' | 'withdrawn';
  proposed_by: StaffId;
  proposed_name: string;
  proposed_at: Date;
  decided_by: StaffId | null;
  decided_name: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
}

export type RoutingTables = {
  route: RouteTable;
  route_advice: {
    id: string;
    signal_id: SignalId;
    table_version: string;
    facts: Json<RoutingFacts>;
    advice: Json<RouteAdvice>;
    at: Date;
  };
};
