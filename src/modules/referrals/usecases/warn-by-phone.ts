import {
  accept,
  addWorkingDays,
  amsterdamDate,
  type Flaw,
  type Outcome,
  refuse,
  type SignalId,
  type StaffActor,
  type WarningId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { insertSpoken, type Spoken } from '../../disclosure/index.js';
import { moveSignal, OPEN_STATES, type SignalRecord } from '../../signals/index.js';
import type { ReferralPolicy } from '../ports.js';

export interface PhoneWarning {
  readonly signalId: SignalId;
  /** Code of the partner list; the alarm number is one of them. */
  readonly recipient: string;
  /** Who took the call, by name or function. */
  readonly spokeWith: string;
  readonly calledAt: Date;
  /** What was told: the least that saves a life. */
  readonly told: string;
  /** Why a life is in danger. */
  readonly reason: string;
}

/** Vital interest (AVG art. 6 lid 1 onder d): the one ground on which something leaves before a second person agreed. */
const BASIS = 'AVG6-1D';

/** What was told in haste is worked out in the file within this many working days (DOMAIN.md §1.4). */
const COMPLETE_WITHIN = 1;

/** The colleague's clock may run ahead of the hub's. */
const CLOCKS_APART_MS = 60_000;

/**
 * A life is in danger: a colleague called first and writes it down after, in any open state, before assessing or
 * enriching. The file becomes urgent and is due within one working day; a second person reads afterwards what was told.
 * No step is skipped by it: assessing, linking, enriching and a released package still follow.
 */
export async function warnByPhone(
  house: House,
  policy: ReferralPolicy,
  actor: StaffActor,
  input: PhoneWarning,
): Promise<Outcome<Spoken>> {
  const now = house.clock.now();
  const today = amsterdamDate(now);
  const flaws = flawsOf(policy, input, { now, today });
  if (flaws.length > 0) return refuse('invalid', 'warning-invalid', 'De waarschuwing klopt niet.', flaws);
  const completeBy = addWorkingDays(today, COMPLETE_WITHIN, policy.calendar);
  return house.database.withTx(async (tx) => {
    const id = house.newId() as WarningId;
    const marked = await markUrgent(tx, house, actor, { input, id, completeBy });
    if (!marked.ok) return marked;
    const spoken: Spoken = {
      id,
      signal_id: input.signalId,
      recipient: input.recipient,
      basis: BASIS,
      spoke_with: input.spokeWith,
      told: input.told,
      reason: input.reason,
      called_at: new Date(Math.min(input.calledAt.getTime(), now.getTime())),
      by_staff: actor.staffId,
      by_name: actor.name,
      recorded_at: now,
      complete_by: completeBy,
      read_by: null,
      read_name: null,
      read_at: null,
      verdict: null,
      note: null,
    };
    await insertSpoken(tx, house, spoken);
    return accept(spoken);
  });
}

/** No state moves: whoever works on the file goes on with it, and the machine advises with the danger known. */
function markUrgent(
  tx: Tx,
  house: House,
  actor: StaffActor,
  warning: { readonly input: PhoneWarning; readonly id: WarningId; readonly completeBy: string },
): Promise<Outcome<SignalRecord>> {
  const { input, id, completeBy } = warning;
  return moveSignal(tx, house, actor, {
    signalId: input.signalId,
    action: 'signal.warn',
    event: { type: 'warning.phoned', body: { warningId: id, recipient: input.recipient } },
    guard: ({ state }) =>
      OPEN_STATES.includes(state)
        ? accept(true)
        : refuse(
            'wrong-state',
            'not-open',
            'Dit signaal is al doorgezet of gesloten. Heropen het eerst; bel intussen wel.',
          ),
    patch: ({ flags, facts, due_on }) => ({
      urgency: 'SPOED',
      flags: [...new Set([...flags, 'SPOED'])],
      facts: { ...facts, dangerToLife: true },
      due_on: [completeBy, due_on].sort()[0] ?? due_on,
    }),
  });
}

function flawsOf(
  policy: ReferralPolicy,
  input: PhoneWarning,
  { now, today }: { readonly now: Date; readonly today: string },
): Flaw[] {
  return [
    ...(policy.knows(input.recipient, today)
      ? []
      : [{ path: 'recipient', code: 'no-such-recipient', message: 'Deze ontvanger is niet bekend.' }]),
    ...(input.calledAt.getTime() <= now.getTime() + CLOCKS_APART_MS
      ? []
      : [{ path: 'calledAt', code: 'in-future', message: 'Dit tijdstip is nog niet geweest.' }]),
  ];
}
