import { type Actor, accept, actorRef, type Outcome, refuse } from '../../../kernel/index.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { findContact } from '../contact-store.js';
import type { Contact } from '../domain/contact.js';
import type { SourceHouse } from '../ports.js';

export interface OpenContactInput {
  readonly sourceRef: string;
  /** Number of the signal that asks; for the notice only. */
  readonly number: string;
  /** Everyone who did something in the file of this signal, as `actorRef`. */
  readonly handlers: readonly string[];
  readonly reason: string;
}

/**
 * Opens what a tipster told about himself. Only roles that do not handle subjects may, and nobody who worked on this
 * file, whatever else his role allows. Each opening and each refusal is recorded, and the co-ordinators get an e-mail
 * of every opening, also of their own (R-SOURCE).
 */
export async function openContact(
  house: SourceHouse,
  actor: Actor,
  input: OpenContactInput,
): Promise<Outcome<Contact>> {
  const decided = decideOpening(actor, input);
  return house.database.withTx(async (tx) => {
    await recordAudit(tx, house, {
      actor,
      action: 'source.open',
      object: { kind: 'source', id: input.sourceRef },
      result: decided.ok ? 'ok' : 'refused',
      detail: { reason: input.reason },
    });
    if (!decided.ok) return decided;
    const contact = await findContact(tx, house.vault, input.sourceRef);
    if (!contact) return refuse('not-found', 'no-contact', 'Van deze melder zijn geen gegevens.');
    await house.notices.contactOpened(tx, { number: input.number, openedBy: actorRef(actor) });
    return accept(contact);
  });
}

function decideOpening(actor: Actor, input: OpenContactInput): Outcome<true> {
  const allowed = may(actor, 'source.open');
  if (!allowed.ok) return allowed;
  if (input.reason.trim() === '')
    return refuse('invalid', 'reason-missing', 'Geef een reden om de gegevens te openen.', [
      { path: 'reason', code: 'reason-missing', message: 'Geef een reden.' },
    ]);
  if (!input.handlers.includes(actorRef(actor))) return accept(true);
  return refuse(
    'not-allowed',
    'handles-subject',
    'U werkt aan dit signaal. Wie het signaal behandelt, mag de melder niet zien. Vraag een collega.',
  );
}
