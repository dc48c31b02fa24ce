import { type Actor, accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { findSignal, guardOf } from '../../signals/index.js';
import { hasMailbox, listMessages, type MailboxMessage, writeToReporter } from '../../sources/index.js';
import type { IntakeHouse } from '../ports.js';

/** What the desk and the reporter of a signal wrote to each other. The read is recorded before anything is shown. */
export async function readReporterMessages(
  house: IntakeHouse,
  actor: Actor,
  signalId: SignalId,
): Promise<Outcome<readonly MailboxMessage[]>> {
  return house.database.withTx(async (tx) => {
    const signal = await findSignal(tx, signalId);
    const allowed = may(actor, 'signal.read', signal ? guardOf(signal) : undefined);
    if (!allowed.ok) return allowed;
    if (!signal) return noSuchSignal();
    await recordAudit(tx, house, { actor, action: 'mailbox.read', object: { kind: 'signal', id: signalId } });
    return accept(await listMessages(tx, house.vault, signalId));
  });
}

/** Puts a question in the reporter's mailbox. Only who reported through the form has one. */
export async function askReporter(
  house: IntakeHouse,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly text: string },
): Promise<Outcome<true>> {
  const { db } = house.database;
  const signal = await findSignal(db, input.signalId);
  const allowed = may(actor, 'source.reply', signal ? guardOf(signal) : undefined);
  if (!allowed.ok) return allowed;
  if (!signal) return noSuchSignal();
  if (!(await hasMailbox(db, input.signalId)))
    return refuse(
      'blocked',
      'no-mailbox',
      'Deze melder heeft geen postbus: de melding kwam niet via het formulier.',
    );
  return writeToReporter(house, actor, input);
}

function noSuchSignal() {
  return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
}
