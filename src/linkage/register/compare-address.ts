import { editDistance } from '../compare/edit-distance.js';
import type { AddressReading } from '../names/dutch-address.js';
import { type Compared, weigh } from './compared.js';
import { ADDRESS } from './model.js';
import { addressFact, type Shares } from './shares.js';

type Level = keyof typeof ADDRESS;
const RANK: readonly Level[] = [
  'equal',
  'former',
  'shared',
  'near',
  'sameStreet',
  'sameCity',
  'cityOnly',
  'cityDiffers',
  'differs',
];

/** The best meeting of any address of the one with any of the other; the first of each list is the present one. */
export function compareAddresses(
  mention: readonly AddressReading[],
  record: readonly AddressReading[],
  shares: Shares,
): Compared | undefined {
  let best: Level | undefined;
  let city = '';
  for (let i = 0; i < mention.length; i += 1)
    for (let j = 0; j < record.length; j += 1) {
      const [a, b] = [mention[i], record[j]];
      const met = a && b ? addressLevel(a, b, i + j > 0) : undefined;
      const level = b && isShared(met, b, shares) ? 'shared' : met;
      if (!level || (best && RANK.indexOf(level) >= RANK.indexOf(best))) continue;
      best = level;
      city = b?.city ?? '';
    }
  return best && weigh('address', best, ADDRESS[best], city === '' ? 0 : shares.city(city));
}

/** An address of a reception centre or an office says little more than the town. */
function isShared(level: Level | undefined, address: AddressReading, shares: Shares): boolean {
  if (level !== 'equal' && level !== 'former') return false;
  return shares.isHub(addressFact(address.postcode, address.houseNo));
}

function addressLevel(a: AddressReading, b: AddressReading, former: boolean): Level | undefined {
  const placeOnly = (a.street === '' && a.postcode.length < 6) || (b.street === '' && b.postcode.length < 6);
  const sameCity = a.city !== '' && a.city === b.city;
  if (placeOnly) return a.city === '' || b.city === '' ? undefined : sameCity ? 'cityOnly' : 'cityDiffers';
  const sameNumber = a.houseNo !== '' && a.houseNo === b.houseNo;
  const samePost = a.postcode.length === 6 && a.postcode === b.postcode;
  const street = streetMatch(a.street, b.street);
  const placesClash = a.city !== '' && b.city !== '' && !sameCity && !samePost;
  if (sameNumber && (samePost || (street && !placesClash))) return former ? 'former' : 'equal';
  if (sameNumber && nearPostcode(a.postcode, b.postcode)) return 'near';
  if (samePost || (street && sameCity)) return numberSlip(a.houseNo, b.houseNo) ? 'near' : 'sameStreet';
  return sameCity ? 'sameCity' : 'differs';
}

function streetMatch(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const allowed = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b, allowed + 1) <= allowed;
}

const nearPostcode = (a: string, b: string) =>
  a.length === 6 && b.length === 6 && editDistance(a, b, 2) === 1;
const numberSlip = (a: string, b: string) => a !== '' && b !== '' && editDistance(a, b, 2) === 1;
