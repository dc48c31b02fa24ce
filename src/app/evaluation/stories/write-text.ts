import type { Draw } from '../draw.js';
import type { InventedOrganisation } from '../register/invent-organisation.js';
import type { InventedPerson } from '../register/invent-person.js';
import { misspell } from './misspell.js';

/** Who and what one report speaks of. */
export interface Cast {
  readonly person: InventedPerson;
  readonly other: InventedPerson;
  readonly organisation: InventedOrganisation;
}

/** A place in the text where somebody or something is named. */
export interface Mark {
  readonly kind: 'person' | 'organisation' | 'address' | 'phone' | 'iban' | 'v-number' | 'kvk';
  readonly role: 'subject' | 'derde' | 'werkgever';
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
  readonly parts: Readonly<Record<string, string>>;
}

export interface Written {
  readonly text: string;
  readonly marks: readonly Mark[];
}

type Filled = string | Omit<Mark, 'start' | 'end'>;

/** Fills the places of a template. Who is named more than once is marked the first time. */
export function writeText(draw: Draw, template: string, cast: Cast): Written {
  const fill = fillerOf(draw, cast);
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const place of template.matchAll(/\{(\w)\}/g)) {
    text += template.slice(at, place.index);
    at = place.index + place[0].length;
    const filled = fill(place[1] ?? '');
    const asWritten = typeof filled === 'string' ? filled : filled.asWritten;
    const known = marks.some((mark) => mark.asWritten === asWritten);
    if (typeof filled !== 'string' && !known)
      marks.push({ ...filled, start: text.length, end: text.length + asWritten.length });
    text += asWritten;
  }
  return { text: text + template.slice(at), marks };
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

function fillerOf(draw: Draw, { person, other, organisation }: Cast): (place: string) => Filled {
  const named = nameAsWritten(draw, person);
  const second = nameAsWritten(draw, other);
  const { home } = person;
  const address = `${home.street} ${home.houseNo}${home.houseAdd} in ${home.city}`;
  const places: Readonly<Record<string, () => Filled>> = {
    p: () => ({ kind: 'person', role: 'subject', asWritten: named.text, parts: named.parts }),
    q: () => ({ kind: 'person', role: 'derde', asWritten: second.text, parts: second.parts }),
    o: () => ({
      kind: 'organisation',
      role: 'werkgever',
      asWritten: organisation.name,
      parts: { name: organisation.name },
    }),
    a: () => ({
      kind: 'address',
      role: 'subject',
      asWritten: address,
      parts: { street: home.street, house_no: home.houseNo, city: home.city },
    }),
    t: () => plainMark('phone', spaced(person.phone || other.phone || organisation.phone)),
    i: () => plainMark('iban', person.iban || organisation.iban),
    v: () => plainMark('v-number', person.vNumber),
    k: () => plainMark('kvk', organisation.kvk),
    d: () => person.birthDate.split('-').reverse().join('-'),
    c: () => home.city,
    m: () => draw.pick(MONTHS),
    n: () => String(draw.between(3, 14)),
    g: () => String(draw.between(3, 160) * 50),
  };
  return (place) => {
    const fill = places[place];
    if (!fill) throw new Error(`A story has a place {${place}} that nobody can fill`);
    return fill();
  };
}

const plainMark = (kind: Mark['kind'], asWritten: string): Filled => ({
  kind,
  role: 'subject',
  asWritten,
  parts: { [kind.replace('-', '_')]: asWritten },
});

/** Half of the tipsters spell a name their own way, or give only half of it. */
function nameAsWritten(draw: Draw, person: InventedPerson) {
  const surname = draw.chance(0.35)
    ? misspell(draw, person.surname, person.culture.respellings)
    : person.surname;
  const [first = '', ...more] = person.given.split(' ');
  const given = draw.chance(0.2)
    ? `${first.charAt(0)}.`
    : draw.chance(0.7)
      ? first
      : [first, ...more].join(' ');
  return {
    text: [given, person.prefix, surname].filter(Boolean).join(' '),
    parts: { given_names: given, prefix: person.prefix, surname },
  };
}

const spaced = (phone: string) => phone.replace(/^(\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');
