import { accept, type Outcome, PUBLIC, refuse, type SignalId } from '../../../kernel/index.js';
import { recordAudit } from '../../audit/index.js';
import { appendEvent, findSignal } from '../../signals/index.js';
import {
  findReceipt,
  insertMessage,
  listMessages,
  type MailboxMessage,
  type Receipt,
  type ReceiptReading,
  readReceipt,
} from '../../sources/index.js';
import { type CoarseState, coarseState } from '../domain/read-coarsely.js';
import { LONGEST_TEXT } from '../domain/report-flaws.js';
import type { IntakeHouse } from '../ports.js';

export interface Mailbox {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly state: CoarseState;
  readonly messages: readonly MailboxMessage[];
}

/** A signal that is never there: a wrong receipt costs the same queries as a right one. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as SignalId;

/** The mailbox that this receipt opens, after adding a message when there is one. */
export async function openMailbox(
  house: IntakeHouse,
  input: { readonly receipt: string; readonly supplement?: string },
): Promise<Outcome<Mailbox>> {
  const reading = readReceipt(input.receipt);
  if (reading.kind !== 'receipt') return explainReceipt(input.receipt, reading);
  if ((input.supplement ?? '').length > LONGEST_TEXT)
    return invalid('supplement', 'text-too-long', 'Uw tekst is te lang. U mag 20.000 tekens gebruiken.');
  return house.database.withTx((tx) => lookInside({ ...house, tx }, reading.receipt, input.supplement));
}

type Inside = IntakeHouse & { readonly tx: Parameters<Parameters<IntakeHouse['database']['withTx']>[0]>[0] };

async function lookInside(
  house: Inside,
  receipt: Receipt,
  supplement: string | undefined,
): Promise<Outcome<Mailbox>> {
  const { tx } = house;
  const signalId = (await findReceipt(tx, receipt)) ?? NOBODY;
  const signal = await findSignal(tx, signalId);
  if (signal && supplement?.trim()) await addSupplement(house, signalId, supplement.trim());
  const messages = await listMessages(tx, house.vault, signalId);
  await recordAudit(tx, house, {
    actor: PUBLIC,
    action: 'mailbox.open',
    object: { kind: 'signal', id: signalId },
    result: signal ? 'ok' : 'refused',
  });
  if (!signal) return refuse('not-found', 'receipt-unknown', 'Met deze code kennen wij geen melding.');
  return accept({
    reference: signal.number,
    receivedAt: signal.received_at,
    state: coarseState(signal.state),
    messages,
  });
}

async function addSupplement(house: Inside, signalId: SignalId, text: string): Promise<void> {
  await insertMessage(house.tx, house, { signalId, from: 'reporter', text });
  await appendEvent(house.tx, house, {
    signalId,
    type: 'supplement.received',
    actor: PUBLIC,
    body: { by: 'mailbox' },
  });
}

/** A typing mistake is told apart kindly: it says nothing about which receipts exist. */
function explainReceipt(
  typed: string,
  reading: Exclude<ReceiptReading, { kind: 'receipt' }>,
): Outcome<never> {
  if (typed.trim() === '') return invalid('receipt', 'receipt-missing', 'Vul uw geheime code in.');
  switch (reading.kind) {
    case 'wrong-length':
      return invalid(
        'receipt',
        'receipt-length',
        'Deze code is te lang of te kort. Een code heeft vijf groepen van vier tekens.',
      );
    case 'unknown-character':
      return invalid(
        'receipt',
        'receipt-character',
        'In deze code staat een teken dat wij nooit gebruiken. Kijk hem nog eens na.',
      );
    case 'checksum':
      return invalid('receipt', 'receipt-checksum', 'In deze code zit een typefout. Kijk hem nog eens na.');
  }
}

function invalid(path: string, code: string, message: string): Outcome<never> {
  return refuse('invalid', code, message, [{ path, code, message }]);
}
