import type { Draw } from '../draw.js';

export interface Address {
  readonly street: string;
  readonly houseNo: string;
  readonly houseAdd: string;
  readonly postcode: string;
  readonly city: string;
}

/** Towns with the first two digits of their postcodes; streets and numbers in them are invented. */
const TOWNS: readonly (readonly [city: string, area: string])[] = [
  ['Amsterdam', '10'],
  ['Rotterdam', '30'],
  ['Den Haag', '25'],
  ['Utrecht', '35'],
  ['Eindhoven', '56'],
  ['Groningen', '97'],
  ['Tilburg', '50'],
  ['Almere', '13'],
  ['Breda', '48'],
  ['Nijmegen', '65'],
  ['Arnhem', '68'],
  ['Haarlem', '20'],
  ['Enschede', '75'],
  ['Zwolle', '80'],
  ['Leeuwarden', '89'],
  ['Maastricht', '62'],
  ['Dordrecht', '33'],
  ['Zutphen', '72'],
  ['Venlo', '59'],
  ['Assen', '94'],
  ['Lelystad', '82'],
  ['Roosendaal', '47'],
  ['Tiel', '40'],
  ['Hoorn', '16'],
];

const HEADS = [
  'Zilverreiger',
  'Kalkoven',
  'Turfschip',
  'Lindenhof',
  'Hazelaar',
  'Oeverzwaluw',
  'Klokgieter',
  'Wolspinner',
  'Sleedoorn',
  'Vuurtoren',
  'Bakkers',
  'Schaatsen',
  'Roerdomp',
  'Karekiet',
  'Meidoorn',
  'Zeilmaker',
  'Touwslager',
  'Notenboom',
  'Windvaan',
  'Kersenboom',
  'Grutto',
  'Tjalk',
  'Waterlelie',
  'Steenbakker',
] as const;
const TAILS = ['straat', 'laan', 'weg', 'hof', 'kade', 'plein', 'dreef', 'pad'] as const;
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';

export function inventAddress(draw: Draw): Address {
  const [city, area] = draw.pickEarly(TOWNS);
  const letter = () => LETTERS.charAt(draw.between(0, LETTERS.length - 1));
  return {
    street: `${draw.pick(HEADS)}${draw.pick(TAILS)}`,
    houseNo: String(draw.between(1, 240)),
    houseAdd: draw.chance(0.15) ? draw.pick(['A', 'B', 'bis', '2', 'hs']) : '',
    postcode: `${area}${draw.digits(2)}${letter()}${letter()}`,
    city,
  };
}
