import type { Field } from '../fields/field-kind.js';
import { hashText } from '../names/hash.js';
import { atomsOfValue, familyOfKind } from './atoms-of-value.js';
import { GrowingInts } from './growing-array.js';
import type { RowLists } from './inverted-index.js';

export interface RecordAtoms {
  readonly left: RowLists;
  /** The same object as `left` for deduplication. */
  readonly right: RowLists;
  /** How often each atom is listed, both tables together. Shape: atoms. */
  readonly counts: Int32Array;
}

/** From this many distinct values on, atoms are hashed: a Map holds at most 16.7 million, and costs 100 bytes each. */
export const MANY_VALUES = 1_500_000;
const SLOT_BITS = 24;

/**
 * The blocking atoms of every record, each once. Atoms are made per distinct value, not per record.
 *
 * @param hashFrom number of distinct values, all fields together, from which on atoms are hashed into 2^24 slots
 */
export function recordAtoms(fields: readonly Field[], hashFrom: number): RecordAtoms {
  const values = fields.reduce((sum, field) => sum + field.values.length, 0);
  const coder = values > hashFrom ? new HashedAtoms() : new NumberedAtoms();
  const byField = fields.map((field) => atomsByValue(field, coder));
  // One array for all that is kept per atom, one thing after the other: with 2^24 slots it is 64 MB.
  const perAtom = new Int32Array(coder.size);
  const side = (pick: (field: Field) => Int32Array) => listAtoms(fields.map(pick), byField, perAtom.fill(0));
  const left = side((field) => field.left);
  const isOneTable = fields[0]?.left === fields[0]?.right;
  const right = isOneTable ? left : side((field) => field.right);
  return { left, right, counts: countItems(left, right, perAtom.fill(0)) };
}

/** How often each item is listed, counted into `counts`; one table on both sides counts once. */
export function countItems(left: RowLists, right: RowLists, counts: Int32Array): Int32Array {
  for (const { items } of right === left ? [left] : [left, right]) {
    for (let at = 0; at < items.length; at++) counts[items[at]!]! += 1;
  }
  return counts;
}

interface AtomCoder {
  readonly size: number;
  /** Numbers the atoms of one family; two families may have the same text. */
  of(family: string): (atom: string) => number;
}

/** Every atom its own number, in order of appearance. */
class NumberedAtoms implements AtomCoder {
  size = 1;
  readonly #families = new Map<string, Map<string, number>>();

  of(family: string): (atom: string) => number {
    const codes = this.#codesOf(family);
    return (atom) => {
      const known = codes.get(atom);
      if (known !== undefined) return known;
      codes.set(atom, this.size);
      return this.size++;
    };
  }

  #codesOf(family: string): Map<string, number> {
    const known = this.#families.get(family);
    if (known) return known;
    const codes = new Map<string, number>();
    this.#families.set(family, codes);
    return codes;
  }
}

/** Atoms share slots: two in one slot only meet more. */
class HashedAtoms implements AtomCoder {
  readonly size = 2 ** SLOT_BITS;

  of(family: string): (atom: string) => number {
    return (atom) => hashText(`${family} ${atom}`) >>> (32 - SLOT_BITS);
  }
}

/** Atoms per value code; code 0, no value, has none. */
function atomsByValue({ kind, values }: Field, coder: AtomCoder): RowLists {
  const codeOf = coder.of(familyOfKind(kind));
  const start = new Int32Array(values.length + 1);
  const items = new GrowingInts();
  for (let code = 1; code < values.length; code++) {
    for (const atom of atomsOfValue(kind, values[code]!)) items.push(codeOf(atom));
    start[code + 1] = items.length;
  }
  return { start, items: items.toArray() };
}

/** `lastRow`: zeros, one per atom; holds for each atom the last row (from 1) that lists it. */
function listAtoms(codes: readonly Int32Array[], atoms: readonly RowLists[], lastRow: Int32Array): RowLists {
  const rows = codes[0]?.length ?? 0;
  const start = new Int32Array(rows + 1);
  const items = new Int32Array(mostAtoms(codes, atoms));
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let f = 0; f < codes.length; f++) {
      const code = codes[f]![row]!;
      const own = atoms[f]!;
      for (let k = own.start[code]!; k < own.start[code + 1]!; k++) {
        const atom = own.items[k]!;
        if (lastRow[atom] === row + 1) continue;
        lastRow[atom] = row + 1;
        items[count++] = atom;
      }
    }
    start[row + 1] = count;
  }
  return { start, items: items.subarray(0, count) };
}

/** Counted first, because an array that grows by doubling takes twice its size while it is copied. */
function mostAtoms(codes: readonly Int32Array[], atoms: readonly RowLists[]): number {
  let most = 0;
  codes.forEach((column, f) => {
    const { start } = atoms[f]!;
    for (let row = 0; row < column.length; row++) most += start[column[row]! + 1]! - start[column[row]!]!;
  });
  return most;
}
