import type { NameToken } from '../names/name-token.js';
import type { Contribution } from '../weights/waterfall.js';
import type { NameMatch } from './match-name-tokens.js';
import { isLetter } from './open-words.js';
import type { WrittenName } from './read-written-name.js';

/** Bits off the score. */
const PENALTY = { number: -10, letter: -10, place: -6, placeOnce: -4 } as const;

/** Numbers, letters and places tell companies of one name apart. */
export function addCompanyMarks(
  bars: Contribution[],
  { openLeft, openRight }: NameMatch,
  [a, b]: readonly [WrittenName, WrittenName],
): void {
  // Without a legal form, the III of Blue Whale III was read as that of a person.
  const [left, right] = [without(openLeft, b.generation), without(openRight, a.generation)];
  if (left.some(isNumber) || right.some(isNumber))
    bars.push({ label: 'number', level: 'differs', weight: PENALTY.number });
  if (left.some(isLetter) && right.some(isLetter))
    bars.push({ label: 'letter', level: 'differs', weight: PENALTY.letter });
  const places = [left.some(isOfPlace), right.some(isOfPlace)];
  if (places[0] && places[1]) bars.push({ label: 'place', level: 'differs', weight: PENALTY.place });
  else if (places[0] || places[1])
    bars.push({ label: 'place', level: 'on one side only', weight: PENALTY.placeOnce });
}

const without = (tokens: readonly NameToken[], form: string) =>
  form === '' ? tokens : tokens.filter((token) => token.form !== form);
const isNumber = ({ kind }: NameToken) => kind === 'number';
const isOfPlace = ({ kind }: NameToken) => kind === 'place';
