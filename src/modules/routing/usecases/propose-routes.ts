import {
  accept,
  type Flaw,
  type Outcome,
  type RouteId,
  refuse,
  type SignalId,
  type StaffActor,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { moveSignal } from '../../signals/index.js';
import type { RouteAdvice } from '../domain/advise-routes.js';
import type { RouteCode, Verb } from '../domain/routing-facts.js';
import type { RoutingTable } from '../domain/routing-table.js';
import { insertRoutes } from '../store.js';
import { adviseSignal } from './advise-signal.js';

export interface RouteChoice {
  readonly code: RouteCode;
  readonly verb: Verb;
  readonly basis: string;
  readonly recipient?: string;
  readonly reason: string;
}

/** The policy that a proposal is checked against, read at start-up. */
export interface RoutePolicy {
  readonly table: RoutingTable;
  /** Whether this organisation is outside the house; undefined when it is unknown. */
  isExternal(recipient: string): boolean | undefined;
  isBasis(code: string): boolean;
}

/**
 * A colleague chooses the routes, with or against the advice; each has a basis and a reason (R-BASIS, R-AWB).
 * What the table withholds (a sender's restriction, the sender itself, a compartment) is refused here too.
 */
export async function proposeRoutes(
  house: House,
  policy: RoutePolicy,
  actor: StaffActor,
  input: { readonly signalId: SignalId; readonly routes: readonly RouteChoice[] },
): Promise<Outcome<readonly RouteId[]>> {
  const flaws = input.routes.flatMap((choice, index) => flawsOf(choice, index, policy));
  if (flaws.length > 0 || input.routes.length === 0)
    return refuse('invalid', 'routes-invalid', 'De routes kloppen niet.', flaws);
  return house.database
    .withTx(async (tx) => {
      const moved = await moveSignal(tx, house, actor, {
        signalId: input.signalId,
        action: 'signal.route',
        to: 'ROUTE_VOORGESTELD',
        event: { type: 'signal.routes-proposed', body: { routes: input.routes.map((route) => route.code) } },
      });
      if (!moved.ok) return moved;
      const advice = await adviseSignal(tx, house, policy.table, input.signalId);
      const blocked = advice.ok ? blockedBy(advice.value, input.routes) : advice;
      if (blocked) throw new Blocked(blocked);
      const rows = input.routes.map((choice) =>
        rowOf(house, policy, actor, {
          ...choice,
          signalId: input.signalId,
          advice: advice.ok ? advice.value : undefined,
        }),
      );
      await insertRoutes(tx, rows);
      return accept(rows.map((row) => row.id));
    })
    .catch((error: unknown) => {
      if (error instanceof Blocked) return error.refused;
      throw error;
    });
}

/** Rolls back the step that was already written when the fresh advice turns out to withhold a route. */
class Blocked extends Error {
  constructor(readonly refused: ReturnType<typeof refuse>) {
    super(refused.code);
  }
}

function flawsOf(choice: RouteChoice, index: number, policy: RoutePolicy): Flaw[] {
  const at = (name: string, code: string, message: string): Flaw => ({
    path: `routes.${index}.${name}`,
    code,
    message,
  });
  return [
    ...(choice.code === 'GEEN'
      ? [at('code', 'close-instead', 'Geen signaal: sluit het signaal met een reden.')]
      : []),
    ...(policy.isBasis(choice.basis)
      ? []
      : [at('basis', 'no-such-basis', 'Deze grondslag bestaat niet of geldt vandaag niet.')]),
    ...(choice.reason.trim() ? [] : [at('reason', 'required', 'Schrijf op waarom deze route past.')]),
    ...(policy.isExternal(choice.recipient ?? choice.code) === undefined
      ? [at('recipient', 'no-such-recipient', 'Deze ontvanger is niet bekend.')]
      : []),
  ];
}

function blockedBy(advice: RouteAdvice, routes: readonly RouteChoice[]) {
  const found = advice.withheld.find((withheld) => routes.some((route) => route.code === withheld.code));
  return found && refuse('blocked', `route-${found.blockedBy}`, found.reason);
}

function rowOf(
  house: House,
  policy: RoutePolicy,
  actor: StaffActor,
  choice: RouteChoice & { readonly signalId: SignalId; readonly advice: RouteAdvice | undefined },
) {
  const recipient = choice.recipient ?? choice.code;
  const advised = [choice.advice?.primary, ...(choice.advice?.alsoRoutes ?? [])].find(
    (route) => route?.code === choice.code,
  );
  return {
    id: house.newId() as RouteId,
    signal_id: choice.signalId,
    code: choice.code,
    verb: choice.verb,
    basis: choice.basis,
    recipient,
    reason: choice.reason,
    external: policy.isExternal(recipient) !== false,
    rule_id: advised?.ruleId ?? null,
    state: 'proposed' as const,
    proposed_by: actor.staffId,
    proposed_name: actor.name,
    proposed_at: house.clock.now(),
  };
}
