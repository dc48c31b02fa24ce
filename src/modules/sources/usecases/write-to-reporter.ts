import { type Actor, accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { insertMessage } from '../mailbox-store.js';
import type { SourceHouse } from '../ports.js';

/** A question of the desk in the mailbox of a tipster. It never holds an outcome: that is about somebody else. */
export async function writeToReporter(
  house: SourceHouse,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly text: string },
): Promise<Outcome<true>> {
  const allowed = may(actor, 'source.reply');
  if (!allowed.ok) return allowed;
  if (input.text.trim() === '')
    return refuse('invalid', 'message-empty', 'Schrijf eerst een bericht.', [
      { path: 'text', code: 'message-empty', message: 'Schrijf eerst een bericht.' },
    ]);
  return house.database.withTx(async (tx) => {
    await insertMessage(tx, house, { signalId: input.signalId, from: 'desk', text: input.text.trim() });
    await recordAudit(tx, house, {
      actor,
      action: 'source.reply',
      object: { kind: 'signal', id: input.signalId },
    });
    return accept(true);
  });
}
