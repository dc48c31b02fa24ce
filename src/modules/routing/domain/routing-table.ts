import type { Outcome } from '../../../kernel/index.js';
import type { HandlingRestriction, RouteCode, RoutingFacts, Verb } from './routing-facts.js';

/** A rule of the table that matches. `112` is no route of its own: it is a call before all routes. */
export interface RouteMatch {
  readonly ruleId: string;
  readonly route: RouteCode | '112';
  readonly verb: Verb;
  /** 0 goes before all; the lowest number leads. */
  readonly prio: number;
  /** Order within one prio. */
  readonly rank: number;
  /** Code in config/legal-bases.json. */
  readonly basis: string;
  /** Dutch sentence for the screen. */
  readonly reason: string;
  /** What the rule rests on: a sentence of the published description, or the operator's own choice. */
  readonly source: string;
}

/** What a handling code does to a route: stop it until consent is recorded, or travel along as a condition. */
export interface HandlingEffect {
  readonly effect: 'blokkeert' | 'voorwaarde';
  readonly reason: string;
}

/** One version of the routing policy, ready to answer. */
export interface RoutingTable {
  readonly version: number;
  readonly validFrom: string;
  readonly owner: string;
  readonly source: string;
  matches(facts: RoutingFacts): Outcome<readonly RouteMatch[]>;
  effects(restriction: HandlingRestriction, route: RouteCode): Outcome<readonly HandlingEffect[]>;
  /** Routes of which the sender is itself the competent handler. */
  ownRoutesOf(senderCode: string | undefined): Outcome<readonly RouteCode[]>;
}
