import type { Compared } from './compared.js';

/**
 * A mention that is one fact (an address, a telephone number, a bank account) asks another question than a person:
 * which records bear it, not who is meant. Several may, and none takes anything from another.
 */
const BEARS: Readonly<Record<string, number>> = {
  equal: 5,
  former: 2,
  shared: 5,
  near: -1,
  sameStreet: -5,
};
const BEARS_NOT = -12;

/** log2 odds that the record bears the fact, from the one field that was compared. */
export function factWeight(compared: readonly Compared[]): number {
  const best = compared[0];
  return best ? (BEARS[best.level] ?? BEARS_NOT) : BEARS_NOT;
}
