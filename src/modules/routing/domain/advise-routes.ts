import { accept, type Outcome } from '../../../kernel/index.js';
import type { RouteCode, RoutingFacts, Verb } from './routing-facts.js';
import type { HandlingEffect, RouteMatch, RoutingTable } from './routing-table.js';

/** A route the table proposes. A person decides. */
export interface AdvisedRoute {
  readonly code: RouteCode;
  readonly verb: Verb;
  readonly prio: number;
  readonly basis: string;
  readonly ruleId: string;
  readonly reason: string;
  /** Every rule that leads here, the leading one first. */
  readonly rules: readonly RouteMatch[];
  /** Beside the primary route, not instead of it. */
  readonly parallel: boolean;
  /** What the recipient must be told to keep to (H1, source protection). */
  readonly conditions: readonly string[];
}

/** A route the table matched but that may not be taken now, and why. */
export interface WithheldRoute {
  readonly code: RouteCode;
  readonly ruleId: string;
  readonly blockedBy: 'handling' | 'sender-is-handler' | 'nv-compartment';
  readonly reason: string;
}

export interface RouteAdvice {
  /** Absent when every matching route is withheld: a person looks first. */
  readonly primary?: AdvisedRoute;
  readonly alsoRoutes: readonly AdvisedRoute[];
  readonly withheld: readonly WithheldRoute[];
  /** Danger to life: call first, register after. Never withheld. */
  readonly warnFirst?: { readonly ruleId: string; readonly reason: string; readonly basis: string };
  readonly tableVersion: number;
}

interface Candidate {
  readonly leading: RouteMatch & { readonly route: RouteCode };
  readonly rules: readonly RouteMatch[];
}

/**
 * What the routing table says of a signal: the matching route with the lowest prio that nothing blocks leads, the
 * others run beside it. Advice only; nothing moves without a person.
 */
export function adviseRoutes(facts: RoutingFacts, table: RoutingTable): Outcome<RouteAdvice> {
  const matches = table.matches(facts);
  if (!matches.ok) return matches;
  const own = table.ownRoutesOf(facts.senderCode);
  if (!own.ok) return own;
  const free: AdvisedRoute[] = [];
  const withheld: WithheldRoute[] = [];
  for (const candidate of candidatesOf(matches.value)) {
    const { route: code, ruleId } = candidate.leading;
    const effects = handlingEffects(facts, code, table);
    if (!effects.ok) return effects;
    const stop = whyWithheld(facts, code, { own: own.value, effects: effects.value });
    if (stop) withheld.push({ code, ruleId, ...stop });
    else free.push(advised(candidate, free.length > 0, effects.value));
  }
  const [primary, ...alsoRoutes] = free;
  const call = matches.value.find((match) => match.route === '112');
  return accept({
    ...(primary ? { primary } : {}),
    alsoRoutes,
    withheld,
    ...(call ? { warnFirst: { ruleId: call.ruleId, reason: call.reason, basis: call.basis } } : {}),
    tableVersion: table.version,
  });
}

/** One candidate per route, by prio and rank. */
function candidatesOf(matches: readonly RouteMatch[]): readonly Candidate[] {
  const ordered = [...matches].sort((a, b) => a.prio - b.prio || a.rank - b.rank);
  const codes = new Set(ordered.map((match) => match.route).filter((route) => route !== '112'));
  return [...codes].flatMap((code): Candidate[] => {
    const rules = ordered.filter((match) => match.route === code);
    const [leading] = rules;
    return leading ? [{ leading: { ...leading, route: code }, rules }] : [];
  });
}

function handlingEffects(
  facts: RoutingFacts,
  code: RouteCode,
  table: RoutingTable,
): Outcome<readonly HandlingEffect[]> {
  const found: HandlingEffect[] = [];
  for (const restriction of facts.handling) {
    const effects = table.effects(restriction, code);
    if (!effects.ok) return effects;
    found.push(...effects.value);
  }
  return accept(found);
}

function whyWithheld(
  facts: RoutingFacts,
  code: RouteCode,
  known: { readonly own: readonly RouteCode[]; readonly effects: readonly HandlingEffect[] },
): Pick<WithheldRoute, 'blockedBy' | 'reason'> | undefined {
  if (facts.nvCompartment && code !== 'USZ')
    return {
      blockedBy: 'nv-compartment',
      reason: 'Verzegeld voor nationale veiligheid: eerst akkoord van Unit Speciale Zaken.',
    };
  if (known.own.includes(code))
    return { blockedBy: 'sender-is-handler', reason: 'De afzender behandelt dit zelf: niet terugsturen.' };
  const block = known.effects.find(({ effect }) => effect === 'blokkeert');
  return block && { blockedBy: 'handling', reason: block.reason };
}

function advised(
  { leading, rules }: Candidate,
  parallel: boolean,
  effects: readonly HandlingEffect[],
): AdvisedRoute {
  return {
    code: leading.route,
    verb: leading.verb,
    prio: leading.prio,
    basis: leading.basis,
    ruleId: leading.ruleId,
    reason: leading.reason,
    rules,
    parallel,
    conditions: effects.filter(({ effect }) => effect === 'voorwaarde').map(({ reason }) => reason),
  };
}
