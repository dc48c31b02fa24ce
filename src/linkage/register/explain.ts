import type { Compared, PersonField } from './compared.js';
import {
  FIELD_WORDS,
  KIN_WORDS,
  LEVEL_WORDS,
  RARITY_WORDS,
  RIVAL_WORDS,
  WHY_WORDS,
  type Words,
} from './comparison-words.js';

/** One bar of the waterfall. All weights of a candidate and its prior sum to its weight. */
export interface Contribution {
  /** A field, or `kin` (relatives) or `rivals` (other candidates). */
  readonly field: PersonField | 'kin' | 'rivals';
  /** What a colleague reads, Dutch B1. */
  readonly label: string;
  /** The same in English. */
  readonly labelEn: string;
  /** Bits. */
  readonly weight: number;
  readonly level: string;
  readonly left: string;
  readonly right: string;
}

/** Above this weight (bits) an agreeing name is called rare, below the other common. */
const RARE = 11;
const COMMON = 6;

/** A compared field in words: `achternaam zeldzaam en gelijk`, `adres wijkt af`. */
export function contributionOf(part: Compared, left: string, right: string): Contribution {
  const said = [FIELD_WORDS[part.field], rarityOf(part), LEVEL_WORDS[part.level]].filter((each) => !!each);
  return {
    field: part.field,
    label: said.map((each) => each.nl).join(' '),
    labelEn: said.map((each) => each.en).join(' '),
    weight: part.weight,
    level: part.level,
    left,
    right,
  };
}

function rarityOf(part: Compared): Words | undefined {
  const isName = part.field === 'surname' || part.field === 'givenNames' || part.field === 'name';
  if (!isName || part.weight <= 1) return undefined;
  if (part.weight > RARE) return RARITY_WORDS.rare;
  return part.weight < COMMON ? RARITY_WORDS.common : undefined;
}

export const kinContribution = (weight: number) => without('kin', KIN_WORDS, weight);
export const rivalsContribution = (weight: number) => without('rivals', RIVAL_WORDS, weight);

/** A bar that compares no field of the two. */
function without(field: 'kin' | 'rivals', { nl, en }: Words, weight: number): Contribution {
  return { field, label: nl, labelEn: en, weight, level: field, left: '', right: '' };
}

const CLEARLY_AGAINST = -1;
const TELLING: readonly PersonField[] = ['birthDate', 'givenNames', 'address', 'phone'];
const TELLING_ORGANISATION: readonly PersonField[] = ['kvk', 'address', 'phone'];

/** Names the field that would change the score most: the one that speaks against it, or the one that is missing. */
export function whyNotHigher(contributions: readonly Pick<Contribution, 'field' | 'weight'>[]): Words {
  const against = [...contributions].sort((a, b) => a.weight - b.weight)[0];
  if (against && against.weight < CLEARLY_AGAINST)
    return against.field === 'kin' || against.field === 'rivals'
      ? WHY_WORDS[against.field]
      : WHY_WORDS.against(FIELD_WORDS[against.field]);
  const seen = new Set(contributions.map((each) => each.field));
  const telling = seen.has('name') || seen.has('kvk') ? TELLING_ORGANISATION : TELLING;
  const missing = telling.find((field) => !seen.has(field));
  return missing ? WHY_WORDS.missing(FIELD_WORDS[missing]) : WHY_WORDS.all;
}
