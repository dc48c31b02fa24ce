import type { Invented } from '../lookup/generate-register.js';
import type { Random } from '../lookup/random.js';
import { draws, type Happening } from './invent-events.js';
import { COMMON_POINTS, ENGLISH, type Point, THEMES } from './points.js';

export type Style = 'mail' | 'form' | 'clerk' | 'partner';
export interface Telling {
  readonly style: Style;
  readonly language: 'nl' | 'en';
}

const OPENINGS: Readonly<Record<Style, readonly string[]>> = {
  mail: [
    'Geachte heer, mevrouw, via deze weg wil ik het volgende onder uw aandacht brengen.',
    'Beste mensen van de dienst,',
    'Goedendag, ik heb lang getwijfeld of ik dit moest sturen.',
    'L.S., ondergetekende meldt u het volgende.',
    '',
  ],
  form: ['', '', 'Tip:', 'Ik wil iets doorgeven.', 'Melding:'],
  clerk: [
    'Beller meldt:',
    'Mw. belt anoniem.',
    'Tel. notitie.',
    'Dhr. aan de lijn, wil niet dat zijn naam genoteerd wordt.',
    'NN belt.',
  ],
  partner: [
    'Ter informatie ontvangt u van ons het navolgende.',
    'Uit onze systemen komt het volgende naar voren.',
    'In het kader van samenwerking delen wij onderstaande.',
  ],
};
const ENGLISH_OPENINGS = [
  'Dear sir or madam,',
  'Hello, I would like to report something.',
  'Tip:',
  '',
  'Caller states:',
];
const CLOSINGS: Readonly<Record<Style, readonly string[]>> = {
  mail: [
    'Ik hoop dat u hier iets mee doet. Met vriendelijke groet.',
    'Hoogachtend, een oplettende inwoner',
    'Mvg',
    'Ik hoor graag of u dit oppakt.',
  ],
  form: ['', '', 'Dat is alles.'],
  clerk: ['Wil geen terugbel.', 'Einde gesprek.', 'Verdere gegevens onbekend.', ''],
  partner: ['Wij vernemen graag uw bevindingen.', 'Met de meeste hoogachting.', ''],
};
const ENGLISH_CLOSINGS = ['Kind regards', 'Please do something about this.', '', 'Thank you'];
/** How much of an event each kind of writer passes on. */
const SHARE: Readonly<Record<Style, number>> = { mail: 0.85, form: 0.65, clerk: 0.5, partner: 0.7 };
const SLIPS: Readonly<Record<Style, number>> = { mail: 0.03, form: 0.06, clerk: 0.03, partner: 0.005 };

/** The text of one telling: some points, in any order and wording, with this writer's own additions. */
export function tellHappening(happening: Happening, { style, language }: Telling, random: Random): string {
  const name = nameInText(happening.persons[0], random);
  const values: Record<string, string> = {
    ...happening.fill,
    name,
    org: happening.organisation?.name ?? 'het bedrijf',
  };
  if (happening.form !== '') return fillIn(happening.form, values);
  const [first, ...rest] = happening.points;
  const kept = rest.filter(() => random.chance(SHARE[style]));
  const own = random.chance(0.35) ? [strayPoint(random)] : [];
  const points = shuffled([...(first && random.chance(0.9) ? [first] : []), ...kept, ...own], random);
  const said = (points.length > 0 ? points : happening.points.slice(0, 1)).map((point) => {
    const ways = language === 'en' ? point.en : point.nl;
    const filled = language === 'en' ? inEnglish(values) : values;
    return sentence(slipOver(fillIn(random.pick(ways), filled), SLIPS[style], random), style);
  });
  const english = language === 'en';
  return [
    random.pick(english ? ENGLISH_OPENINGS : OPENINGS[style]),
    ...where(happening, style, random),
    ...said,
    random.pick(english ? ENGLISH_CLOSINGS : CLOSINGS[style]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function where({ organisation, persons }: Happening, style: Style, random: Random): string[] {
  const said: string[] = [];
  if (organisation && random.chance(0.6))
    said.push(
      style === 'clerk'
        ? `Bedrijf: ${organisation.name}.`
        : `Het gaat om ${organisation.name} in ${organisation.city}.`,
    );
  const person = persons[0];
  if (person && random.chance(0.25))
    said.push(
      style === 'clerk'
        ? `Adres: ${person.street} ${person.houseNo}.`
        : `Dit speelt aan de ${person.street} in ${person.city}.`,
    );
  return said;
}

function strayPoint(random: Random): Point {
  return random.pick(random.chance(0.5) ? COMMON_POINTS : random.pick(THEMES).points.slice(1));
}

function nameInText(person: Invented | undefined, random: Random): string {
  if (!person) return 'iemand';
  const { given, prefix, surname, sex } = person;
  const family = `${prefix} ${surname}`.trim();
  switch (random.below(6)) {
    case 0:
      return `${given[0]} ${family}`;
    case 1:
      return `${sex === 'M' ? 'dhr.' : 'mw.'} ${family}`;
    case 2:
      return given[0] ?? 'iemand';
    case 3:
      return sex === 'M' ? 'deze man' : 'deze vrouw';
    case 4:
      return 'betrokkene';
    default:
      return `${(given[0] ?? 'X')[0]}. ${family}`;
  }
}

const fillIn = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
const inEnglish = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ENGLISH[value] ?? value]));
const shuffled = <T>(list: readonly T[], random: Random) => draws(list, list.length, random);

function sentence(text: string, style: Style): string {
  const said = style === 'clerk' ? text.replace(/\b(de|het|een|er|is|dat) /g, '') : text;
  return `${(said[0] ?? '').toUpperCase()}${said.slice(1)}${style === 'clerk' ? ';' : '.'}`;
}

/** Words mistyped with this chance each. */
function slipOver(text: string, chance: number, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 5 || /\d/.test(word) || !random.chance(chance)) return word;
      const at = 1 + random.below(word.length - 2);
      return random.chance(0.5)
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    })
    .join(' ');
}
