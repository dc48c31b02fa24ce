import { MISSING } from '../compare/comparison.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { Field, FieldRole } from '../fields/field-kind.js';

/**
 * Bits taken off when two records share a household but neither the given name nor the birth date: relatives agree on
 * surname, street, postcode and telephone all at once, so those fields do not speak independently of each other.
 */
export const HOUSEHOLD_VETO = -8;

const HOUSEHOLD: readonly FieldRole[] = ['surname', 'street', 'house-number', 'postcode', 'phone', 'city'];

/** 1 for pairs that fall under the veto. Shape: pairs. No veto where a number that identifies agrees. */
export function householdVeto(fields: readonly Field[], levels: readonly Uint8Array[]): Uint8Array {
  const pairs = levels[0]?.length ?? 0;
  const veto = new Uint8Array(pairs);
  const given = fields.findIndex(({ role }) => role === 'given-name');
  const birth = fields.findIndex(({ role, kind }) => role === 'birth-date' && kind === 'date');
  if (given < 0 || birth < 0) return veto;
  const shared = places(fields, ({ role }) => HOUSEHOLD.includes(role));
  const telling = places(fields, ({ kind }) => kind === 'identifier' || kind === 'email');
  const worstGiven = comparisonOfKind(fields[given]!.kind).levels.length - 1;
  const worstBirth = comparisonOfKind('date').levels.length - 2;
  for (let k = 0; k < pairs; k++) {
    if (levels[given]![k] !== worstGiven || !isWorst(levels[birth]![k]!, worstBirth)) continue;
    if (telling.some((f) => levels[f]![k]! <= 1)) continue;
    if (shared.some((f) => levels[f]![k] === 0)) veto[k] = 1;
  }
  return veto;
}

function isWorst(level: number, from: number): boolean {
  return level !== MISSING && level >= from;
}

function places(fields: readonly Field[], test: (field: Field) => boolean): number[] {
  return fields.flatMap((field, f) => (test(field) ? [f] : []));
}
