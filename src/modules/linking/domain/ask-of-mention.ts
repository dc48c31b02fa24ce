import type { Question } from './judgement.js';
import { splitAddress } from './split-address.js';

/** What a mention in a signal is asked of the register. */
export interface MentionQuestion {
  readonly register: 'subject' | 'organisation';
  readonly question: Question;
  /** Fields by the names of FORMATS (`given_names`, `postcode`, …). */
  readonly fields: Readonly<Record<string, string>>;
}

export interface WrittenMention {
  readonly kind: string;
  readonly asWritten: string;
  readonly normalised: string;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * The questions a mention asks: its parts, and where a name was only marked in the text, the words as written.
 * A number that is given to one person or company asks who is meant; a fact that several may share (an address, a
 * telephone number, an IBAN) asks in both registers which records bear it. Empty when nothing can be asked.
 */
export function questionsOf(mention: WrittenMention): readonly MentionQuestion[] {
  const parts = snakeCased(mention.parts);
  const value = mention.normalised || mention.asWritten;
  switch (mention.kind) {
    case 'person':
      return [{ register: 'subject', question: 'who', fields: withName(parts, mention.asWritten) }];
    case 'organisation':
      return [{ register: 'organisation', question: 'who', fields: { name: mention.asWritten, ...parts } }];
    case 'v-number':
      return [{ register: 'subject', question: 'who', fields: { v_number: value } }];
    case 'kvk':
      return [{ register: 'organisation', question: 'who', fields: { kvk: value } }];
    case 'phone':
    case 'iban':
      return inBoth({ [mention.kind]: value });
    case 'email':
      return [{ register: 'subject', question: 'bears', fields: { email: value } }];
    case 'address':
      return inBoth(Object.keys(parts).length > 0 ? parts : { ...splitAddress(mention.asWritten) });
    default:
      return [];
  }
}

function inBoth(fields: Readonly<Record<string, string>>): MentionQuestion[] {
  return (['subject', 'organisation'] as const).map((register) => ({ register, question: 'bears', fields }));
}

function withName(parts: Readonly<Record<string, string>>, written: string): Record<string, string> {
  if (parts['surname'] || parts['given_names'] || parts['v_number']) return { ...parts };
  const words = written.trim().split(/\s+/);
  const given = words.length > 1 ? (words[0] ?? '') : '';
  return { ...parts, given_names: given, surname: words.slice(given === '' ? 0 : 1).join(' ') };
}

/** Parts come as FORMATS writes them (`birth_date`) or as the API does (`birthDate`). */
function snakeCased(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      String(value),
    ]),
  );
}
