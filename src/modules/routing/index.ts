/**
 * routing: from assessed facts to advised routes.
 * Decides: which routes the versioned table proposes, in which order, and which are withheld and why.
 * Owns: advice given and routes chosen, the routing table, route codes and verbs, legal bases, the partner list, contact hours.
 * Never does: send anything, re-route what was advised before, or look at text, origin, faith, language or sex.
 */
export {
  type AdvisedRoute,
  adviseRoutes,
  type RouteAdvice,
  type WithheldRoute,
} from './domain/advise-routes.js';
export {
  type ContactHours,
  type ContactLine,
  isOpen,
  lineOn,
  parseContactHours,
} from './domain/contact-hours.js';
export { type LegalBases, type LegalBasis, parseLegalBases } from './domain/legal-bases.js';
export { findPartner, nameOn, type Partner, type PartnerList, parsePartners } from './domain/partners.js';
export {
  type ExploitationForm,
  type HandlingRestriction,
  type MessageKind,
  ROUTE_CODES,
  type RouteCode,
  type RoutingFacts,
  VERBS,
  type Verb,
} from './domain/routing-facts.js';
export type { HandlingEffect, RouteMatch, RoutingTable } from './domain/routing-table.js';
export { type RoutingPolicyContext, readRoutingTable } from './read-routing-table.js';
export { decideRoute, insertRoutes, latestAdvice, listRoutes, lockRoute } from './store.js';
export type { RouteTable } from './tables.js';
export { adviseSignal, routingFactsOf } from './usecases/advise-signal.js';
export { proposeRoutes, type RouteChoice, type RoutePolicy } from './usecases/propose-routes.js';
