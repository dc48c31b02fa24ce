import { type Actor, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import { may } from '../../access/index.js';
import { findSignal, guardOf, readDetails } from '../../signals/index.js';
import { type Contact, openContact } from '../../sources/index.js';
import type { IntakeHouse } from '../ports.js';

/** Opens the contact of the tipster behind a signal, for who did nothing in its file. */
export async function openReporterContact(
  house: IntakeHouse,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly reason: string },
): Promise<Outcome<Contact>> {
  const signal = await findSignal(house.database.db, input.signalId);
  if (!signal) return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
  const allowed = may(
    actor,
    'source.open',
    signal.flags.includes('NV_COMPARTIMENT') ? guardOf(signal) : undefined,
  );
  if (allowed.ok && !signal.source_ref)
    return refuse('not-found', 'no-contact', 'Deze melder heeft geen gegevens gegeven.');
  const { events } = await readDetails(house.database.db, input.signalId);
  return openContact(house, actor, {
    sourceRef: signal.source_ref ?? '',
    number: signal.number,
    handlers: events.filter((event) => !TAKING_IN.includes(event.type)).map((event) => event.actor),
    reason: input.reason,
  });
}

/** Taking a report in is not handling it: who typed the note knows the caller already. */
const TAKING_IN: readonly string[] = ['signal.received', 'signal.registered', 'supplement.received'];
