import { type Actor, accept, type Outcome, type Role, refuse, samePerson } from '../../../kernel/index.js';
import { type Action, PARTNER_ACTIONS, PERMISSIONS, SYSTEM_ACTIONS } from './permissions.js';

/** What a rule needs to know of a signal. */
export interface Guarded {
  readonly flags: readonly string[];
  /** Routes that were released: TOEZICHT and PRIMAIR see what was handed to them, nothing else. */
  readonly routes: readonly string[];
  readonly holderId: string | null;
}

/** Roles that see a signal only once it was handed to them, with the route that hands it over. */
const RECEIVERS: Readonly<Partial<Record<Role, string>>> = {
  TOEZICHT: 'TOEZICHT',
  PRIMAIR: 'PRIMAIR_PROCES',
};

const DENIED = 'Uw rol mag dit niet.';

/**
 * May this actor do this, to this thing? Deny by default.
 * @example may(actor, 'signal.assess', signal)
 */
export function may(actor: Actor, action: Action, thing?: Guarded): Outcome<true> {
  if (!roleMay(actor, action)) return refuse('not-allowed', 'role-may-not', DENIED);
  if (thing && !sees(actor, thing)) return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
  return accept(true);
}

export function roleMay(actor: Actor, action: Action): boolean {
  switch (actor.kind) {
    case 'staff':
      return actor.roles.some((role) => (PERMISSIONS[action] as readonly Role[]).includes(role));
    case 'partner':
      return PARTNER_ACTIONS.includes(action);
    case 'system':
      return SYSTEM_ACTIONS.includes(action);
    case 'public':
      return false;
  }
}

/**
 * Need to know. A national-security compartment is open to USZ and to the one who holds the signal until it is
 * handed over (DOMAIN.md S24); to anyone else the signal does not exist, so the answer is "not found", not "forbidden".
 */
export function sees(actor: Actor, thing: Guarded): boolean {
  if (actor.kind === 'partner') return thing.routes.includes(actor.partnerId);
  if (actor.kind !== 'staff') return actor.kind === 'system';
  const holds = thing.holderId !== null && thing.holderId === actor.staffId;
  if (thing.flags.includes('NV_COMPARTIMENT')) return holds || actor.roles.includes('USZ');
  if (seesWholeDesk(actor.roles)) return true;
  return holds || receivedRoutes(actor.roles).some((route) => thing.routes.includes(route));
}

/** Which signals a list may show. The store turns this into SQL; it says the same as `sees`. */
export interface Visibility {
  readonly wholeDesk: boolean;
  readonly compartment: boolean;
  readonly routes: readonly string[];
  readonly staffId: string;
}

export function visibility(actor: Actor): Visibility {
  if (actor.kind !== 'staff')
    return { wholeDesk: actor.kind === 'system', compartment: false, routes: [], staffId: '' };
  return {
    wholeDesk: seesWholeDesk(actor.roles),
    compartment: actor.roles.includes('USZ'),
    routes: receivedRoutes(actor.roles),
    staffId: actor.staffId,
  };
}

/** The proposer of what leaves the house cannot approve it: another person, not another role (DOMAIN.md §1.2). */
export function fourEyes(proposer: Actor, approver: Actor): Outcome<true> {
  if (approver.kind !== 'staff')
    return refuse('second-person-needed', 'four-eyes', 'Een collega moet dit vrijgeven.');
  if (!samePerson(proposer, approver)) return accept(true);
  return refuse(
    'second-person-needed',
    'four-eyes',
    'U heeft dit zelf voorgesteld. Een andere collega geeft het vrij.',
  );
}

function seesWholeDesk(roles: readonly Role[]): boolean {
  return roles.some((role) => ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'ANALIST', 'JURIST'].includes(role));
}

function receivedRoutes(roles: readonly Role[]): string[] {
  return roles.flatMap((role) => RECEIVERS[role] ?? []);
}
