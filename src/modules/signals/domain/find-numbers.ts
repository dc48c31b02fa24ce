import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { isBsn, isIban } from './check-digits.js';
import { type ExtractedKind, type ExtractedMention, free } from './extracted-mention.js';

/** How a number looks, what must stand before it, and how it is written to compare. */
interface NumberForm {
  readonly kind: ExtractedKind;
  readonly form: RegExp;
  /** A word that must stand within 40 characters before it: the form alone says too little. */
  readonly keyword?: RegExp;
  readonly value: (text: string) => string;
  readonly check?: (value: string) => boolean;
}

const compact = (text: string) => text.replace(/[\s.-]/g, '').toUpperCase();

/** In the order in which spans are claimed: the strongest form first. */
const FORMS: readonly NumberForm[] = [
  { kind: 'email', form: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, value: (text) => text.toLowerCase() },
  {
    kind: 'url',
    form: /\b(?:https?:\/\/|www\.)[^\s<>"']+[^\s<>"'.,;:!?)]/gi,
    value: (text) => text.toLowerCase(),
  },
  { kind: 'handle', form: /(?<![\w@])@[\w.]{3,30}\b/g, value: (text) => text.toLowerCase() },
  {
    kind: 'iban',
    form: /\b(?:[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?)\b/gi,
    value: compact,
    check: isIban,
  },
  {
    kind: 'v-number',
    form: /\b\d{4}[ .]?\d{3}[ .]?\d{3}\b/g,
    keyword: /v[\s.-]?n(?:umme)?r|vreemdelingen-?nummer|dossier|alien number/i,
    value: compact,
  },
  {
    kind: 'bsn',
    form: /\b\d{3}[ .]?\d{3}[ .]?\d{3}\b/g,
    keyword: /\bbsn\b|burgerservice|sofi/i,
    value: compact,
    check: isBsn,
  },
  {
    kind: 'kvk',
    form: /\b\d{8}\b/g,
    keyword: /\bkvk\b|kamer van koophandel|handelsregister|chamber of commerce/i,
    value: compact,
  },
  {
    kind: 'case-number',
    form: /\b[A-Z0-9][A-Z0-9/-]{4,20}\d\b/gi,
    keyword:
      /(?:zaak|dossier|aanvraag|procedure|case|referentie|meld(?:ing)?s?)[- ]?(?:nummer|nr|number|no)\b/i,
    value: compact,
  },
  {
    kind: 'plate',
    form: /\b(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})\b/gi,
    value: compact,
    check: (value) => value.length === 6,
  },
  {
    kind: 'plate',
    form: /\b(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-Z0-9]{6}\b/g,
    keyword: /kenteken|nummerplaat|licen[cs]e plate|registration plate/i,
    value: compact,
  },
  {
    kind: 'document',
    form: /\b(?=[A-Z0-9-]*\d)[A-Z]{1,3}-?[A-Z0-9]{6,10}\b/g,
    keyword: /paspoort|document|identiteits|rijbewijs|passport|visum|visa|kaart/i,
    value: compact,
  },
];

/** Numbers, e-mail addresses and the like. Plates that are no six characters and unkeyed weak forms are left out. */
export function findNumbers(text: string): readonly ExtractedMention[] {
  const claimed: ExtractedMention[] = [];
  for (const form of FORMS) {
    for (const mention of findForm(form, text)) if (free(mention, claimed)) claimed.push(mention);
  }
  for (const mention of findPhones(text)) if (free(mention, claimed)) claimed.push(mention);
  return claimed;
}

function findForm({ kind, form, keyword, value, check }: NumberForm, text: string): ExtractedMention[] {
  return [...text.matchAll(form)].flatMap((match): ExtractedMention[] => {
    const start = match.index;
    if (keyword && !keyword.test(text.slice(Math.max(0, start - 40), start))) return [];
    const normal = value(match[0]);
    const passed = check?.(normal);
    if (kind === 'plate' && passed === false) return [];
    const outcome = passed === undefined ? 'none' : passed ? 'passed' : 'failed';
    return [
      {
        kind,
        text: match[0],
        start,
        end: start + match[0].length,
        value: normal,
        check: outcome,
        identifying: true,
        ofReporter: false,
      },
    ];
  });
}

function findPhones(text: string): ExtractedMention[] {
  return findPhoneNumbersInText(text, 'NL').map(({ startsAt, endsAt, number }) => ({
    kind: 'phone',
    text: text.slice(startsAt, endsAt),
    start: startsAt,
    end: endsAt,
    value: number.number,
    check: 'passed',
    identifying: true,
    ofReporter: false,
  }));
}
