import { type Actor, accept, type Flaw, type Outcome, refuse } from '../../../kernel/index.js';
import { may } from '../../access/index.js';
import {
  type Channel,
  findByExternalIds,
  type HandlingCode,
  type NewMention,
  type NewSignal,
  type OpenedSignal,
  openSignals,
  type SourceKind,
  type Urgency,
} from '../../signals/index.js';
import { type Contact, isEmptyContact, keepContact } from '../../sources/index.js';
import { LONGEST_TEXT } from '../domain/report-flaws.js';
import { findMentions } from '../find-mentions.js';
import type { IntakeHouse } from '../ports.js';
import { screenText } from '../screen-text.js';

export interface RegisterInput {
  readonly channel: Channel;
  readonly sourceKind?: SourceKind;
  /** When it reached the hub; now, when it is not said. The clock runs from here, whenever it was typed in. */
  readonly receivedAt?: Date;
  readonly text: string;
  readonly language?: string;
  /** A caller who stays anonymous: then there may be no contact. */
  readonly anonymous?: boolean;
  readonly reporter?: Partial<Contact>;
  readonly urgency?: Urgency;
  readonly themes?: readonly string[];
  /** Restrictions the sender puts on passing it on (DOMAIN.md §5.4). */
  readonly handling?: readonly HandlingCode[];
  /** The sender's own id: the same one twice is one signal. */
  readonly externalId?: string;
  readonly mentions?: readonly NewMention[];
}

/** Registers what came by telephone, letter, e-mail, counter or from a partner. No questionnaire, no receipt. */
export async function registerSignal(
  house: IntakeHouse,
  actor: Actor,
  input: RegisterInput,
): Promise<Outcome<OpenedSignal>> {
  const allowed = may(actor, 'signal.register');
  if (!allowed.ok) return allowed;
  const contact = contactOf(input);
  const flaws = findFlaws(input, { now: house.clock.now(), actor, contact });
  if (flaws.length > 0) return refuse('invalid', 'signal-flawed', 'Er klopt nog iets niet.', flaws);
  return house.database.withTx(async (tx) => {
    const known = await findByExternalIds(tx, input.externalId ? [input.externalId] : []);
    if (known.size > 0)
      return refuse(
        'conflict',
        'already-registered',
        'Een signaal met dit eigen nummer is al geregistreerd.',
      );
    const sourceRef = await keepContact(tx, house, contact);
    const signal = signalOf(house, actor, input);
    const [opened] = await openSignals(tx, house, actor, [
      { ...signal, ...(sourceRef ? { sourceRef } : {}) },
    ]);
    if (!opened) throw new Error('openSignals opened nothing');
    return accept(opened);
  });
}

function signalOf(house: IntakeHouse, actor: Actor, input: RegisterInput): NewSignal {
  const anonymous = input.anonymous ?? false;
  const found = findMentions(input.text);
  const channel = actor.kind === 'partner' ? 'PARTNER_API' : input.channel;
  return {
    channel,
    sourceKind: input.sourceKind ?? (anonymous ? 'ANONIEM' : USUAL_SOURCE[channel]),
    receivedAt: input.receivedAt ?? house.clock.now(),
    text: input.text,
    ...(input.language ? { language: input.language } : {}),
    ...(input.urgency ? { urgency: input.urgency } : {}),
    flags: screenText(input.text, { anonymous, namesReporter: found.namesReporter }),
    themes: input.themes ?? [],
    handling: input.handling ?? [],
    ...(input.externalId ? { externalId: input.externalId } : {}),
    mentions: input.mentions && input.mentions.length > 0 ? input.mentions : found.mentions,
    attachments: [],
  };
}

/** Who usually comes by this channel, for a note that does not say (S2); the officer can say otherwise. */
const USUAL_SOURCE: Readonly<Record<Channel, SourceKind>> = {
  WEBFORM: 'ANONIEM',
  TELEFOON: 'BURGER',
  BRIEF: 'BURGER',
  EMAIL: 'BURGER',
  LOKET: 'KLANTDIRECTIE',
  INTERN: 'HANDHAVING',
  PARTNER_API: 'KETENPARTNER',
  IMPORT: 'DERDE',
};

function contactOf({ reporter }: RegisterInput): Contact {
  return {
    organisation: reporter?.organisation ?? '',
    name: reporter?.name ?? '',
    phone: reporter?.phone ?? '',
    email: reporter?.email ?? '',
  };
}

interface Facts {
  readonly now: Date;
  readonly actor: Actor;
  readonly contact: Contact;
}

function findFlaws(input: RegisterInput, { now, actor, contact }: Facts): Flaw[] {
  const flaws: Flaw[] = [];
  const add = (path: string, code: string, message: string) => flaws.push({ path, code, message });
  if (input.text.trim() === '') add('text', 'text-missing', 'Schrijf op wat er gemeld is.');
  if (input.text.length > LONGEST_TEXT)
    add('text', 'text-too-long', 'Deze tekst is langer dan 20.000 tekens.');
  if (input.receivedAt && input.receivedAt > now)
    add('receivedAt', 'received-in-future', 'De dag van ontvangst ligt in de toekomst.');
  if (input.anonymous && !isEmptyContact(contact))
    add('reporter', 'anonymous-with-contact', 'Een anonieme melder heeft geen gegevens. Haal ze weg.');
  // The public form and the import have their own way in; typed in by hand they would hide who typed.
  if (actor.kind === 'staff' && (input.channel === 'WEBFORM' || input.channel === 'IMPORT'))
    add('channel', 'channel-not-by-hand', 'Kies hoe dit bij u binnenkwam: telefoon, brief, e-mail of loket.');
  return flaws;
}
