import type { Field } from '../fields/field-kind.js';
import { hashText } from '../names/hash.js';
import { Dictionary } from '../records/column.js';
import { atomsOfValue, familyOfKind } from './atoms-of-value.js';
import { GrowingInts } from './growing-array.js';
import type { RowLists } from './inverted-index.js';

export interface RecordAtoms {
  readonly left: RowLists;
  /** The same object as `left` for deduplication. */
  readonly right: RowLists;
  readonly atomCount: number;
}

/** The blocking atoms of every record, each once. Atoms are made per distinct value, not per record. */
export function recordAtoms(fields: readonly Field[]): RecordAtoms {
  const coder = atomCoder(fields);
  const byField = fields.map((field) =>
    field.values.map((value, code) =>
      code === 0
        ? []
        : atomsOfValue(field.kind, value).map((atom) => coder.code(`${familyOfKind(field.kind)} ${atom}`)),
    ),
  );
  const side = (pick: (field: Field) => Int32Array) => listAtoms(fields.map(pick), byField);
  const left = side((field) => field.left);
  const isOneTable = fields[0]?.left === fields[0]?.right;
  const right = isOneTable ? left : side((field) => field.right);
  return { left, right, atomCount: coder.size() };
}

/** From this many distinct values on, atoms are hashed: a Map holds at most 16.7 million, and costs 100 bytes each. */
const MANY_VALUES = 1_500_000;
const SLOT_BITS = 24;

function atomCoder(fields: readonly Field[]): { code(atom: string): number; size(): number } {
  const values = fields.reduce((sum, field) => sum + field.values.length, 0);
  if (values > MANY_VALUES) {
    return { code: (atom) => hashText(atom) >>> (32 - SLOT_BITS), size: () => 2 ** SLOT_BITS };
  }
  const dictionary = new Dictionary();
  return { code: (atom) => dictionary.code(atom), size: () => dictionary.values.length };
}

function listAtoms(codes: readonly Int32Array[], atoms: readonly (readonly number[][])[]): RowLists {
  const rows = codes[0]?.length ?? 0;
  const start = new Int32Array(rows + 1);
  const items = new GrowingInts();
  const own = new Set<number>();
  for (let row = 0; row < rows; row++) {
    own.clear();
    for (let f = 0; f < codes.length; f++) {
      for (const atom of atoms[f]![codes[f]![row]!]!) own.add(atom);
    }
    for (const atom of own) items.push(atom);
    start[row + 1] = items.length;
  }
  return { start, items: items.toArray() };
}
