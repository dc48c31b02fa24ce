import type { Field } from './field-kind.js';

/** In so many of the rows that have a postcode in common, the place is the same too. */
const FOLLOWS = 0.8;
const PER_PLACE = 3;

/** Whether a field names the place of a postcode: the one follows from the other, and has far fewer values. */
export function isPlaceOf(field: Field, postcode: Field): boolean {
  if (!['name', 'text', 'category'].includes(field.kind)) return false;
  if (field.values.length * PER_PLACE > postcode.values.length) return false;
  const placeOf = new Map<number, number>();
  let [again, same] = [0, 0];
  for (let row = 0; row < field.left.length; row++) {
    const [code, place] = [postcode.left[row]!, field.left[row]!];
    if (code === 0 || place === 0) continue;
    const before = placeOf.get(code);
    if (before === undefined) placeOf.set(code, place);
    else {
      again += 1;
      same += Number(before === place);
    }
  }
  return again > 0 && same >= FOLLOWS * again && !isMostlyOne(field);
}

/** Nearly all rows have one value: then anything follows from anything. */
function isMostlyOne({ counts, filled }: Field): boolean {
  return counts.subarray(1).some((count) => count > filled / 2);
}
