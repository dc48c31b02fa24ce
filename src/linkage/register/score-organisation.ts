import { editDistance } from '../compare/edit-distance.js';
import type { NameWord } from '../names/lexicon.js';
import { compareAddresses } from './compare-address.js';
import { type Compared, type PersonField, weigh } from './compared.js';
import { IBAN, type LevelModel, PHONE } from './model.js';
import type { OrganisationProfile } from './organisation-profile.js';
import { type PairScore, priorWeight } from './score-person.js';
import type { Shares } from './shares.js';
import { matchWords } from './word-match.js';

const KVK = {
  equal: { m: 0.94, kin: 0, u: 1e-7 },
  near: { m: 0.04, kin: 0, u: 1e-5 },
  differs: { m: 0.02, kin: 0, u: 1 },
} as const satisfies Record<string, LevelModel>;

const NAME_DIFFERS = { m: 0.04, kin: 0, u: 0.97 } as const satisfies LevelModel;
/** Bits lost for each telling word that only one of the two names has: a holding and its daughter. */
const WORD_ALONE = -2.2;
/** A rarer word than this says no more: it may be a slip. */
const RAREST_WORD = 3e-5;

/** One mention of an organisation against one record. Same shape as for persons; organisations have no kin. */
export function scoreOrganisation(
  mention: OrganisationProfile,
  record: OrganisationProfile,
  shares: Shares,
): PairScore {
  const compared: Compared[] = [];
  const name = compareCompanyNames(mention, record, shares);
  if (name) compared.push(name);
  identifier(compared, 'kvk', KVK, [mention.kvk, record.kvk]);
  identifier(compared, 'phone', PHONE, [mention.phone, record.phone]);
  identifier(compared, 'iban', IBAN, [mention.iban, record.iban]);
  if (mention.address && record.address) {
    const address = compareAddresses([mention.address], [record.address], shares);
    if (address) compared.push(address);
  }
  const prior = priorWeight(shares);
  return { weight: compared.reduce((sum, part) => sum + part.weight, prior), prior, compared, kin: 0 };
}

type IdentifierModel = Readonly<Record<'equal' | 'near' | 'differs', LevelModel>>;

function identifier(
  found: Compared[],
  field: PersonField,
  model: IdentifierModel,
  [a, b]: readonly [string, string],
): void {
  if (a === '' || b === '') return;
  const level = a === b ? 'equal' : editDistance(a, b, 2) <= 1 ? 'near' : 'differs';
  found.push(weigh(field, level, model[level]));
}

/** Word by word, rare words counting most; order does not matter. */
function compareCompanyNames(
  mention: OrganisationProfile,
  record: OrganisationProfile,
  shares: Shares,
): Compared | undefined {
  const [ours, theirs] = [mention.name.words, record.name.words];
  if (ours.length === 0 || theirs.length === 0) return undefined;
  const left = new Set(theirs);
  let weight = 0;
  let alone = 0;
  for (const word of ours) {
    const met = bestWord(word, left);
    if (!met) alone += 1;
    else {
      left.delete(met.word);
      weight += met.quality * -Math.log2(Math.max(shares.name(word.group), RAREST_WORD));
    }
  }
  if (weight === 0) return weigh('name', 'differs', NAME_DIFFERS);
  const whole = mention.name.whole === record.name.whole;
  return {
    field: 'name',
    level: whole ? 'equal' : alone + left.size === 0 ? 'variant' : 'part',
    weight: weight + WORD_ALONE * (alone + left.size),
    kin: 0,
  };
}

const QUALITY: Readonly<Record<string, number>> = { equal: 1, variant: 0.85, near: 0.75, alike: 0.4 };

function bestWord(word: NameWord, among: ReadonlySet<NameWord>) {
  let best: { word: NameWord; quality: number } | undefined;
  for (const other of among) {
    const quality = QUALITY[matchWords(word, other)] ?? 0;
    if (quality > (best?.quality ?? 0)) best = { word: other, quality };
  }
  return best;
}
