import type { RowLists } from './inverted-index.js';
import { countItems, type RecordAtoms } from './record-atoms.js';

/** Of the atoms that are too common alone, this many of a record are combined: the rarest ones. */
const MOST_COMMON = 10;

/**
 * For atoms that are too common alone: every two of one record together are a key. Keys are hashed into a fixed number
 * of slots, because a Map of every pair of words does not hold a million records; two keys in one slot only meet more.
 *
 * @param cap records an atom may have to be used alone
 */
export function joinCommon(atoms: RecordAtoms, cap: number): RecordAtoms {
  const rows = atoms.left.start.length + atoms.right.start.length;
  const bits = Math.min(24, Math.max(16, Math.ceil(Math.log2(rows * 64))));
  const join = (lists: RowLists) => joinRows(lists, new CommonAtoms(atoms.counts, cap), bits);
  const left = join(atoms.left);
  const right = atoms.right === atoms.left ? left : join(atoms.right);
  return { left, right, counts: countItems(left, right, new Int32Array(2 ** bits)) };
}

function joinRows(lists: RowLists, common: CommonAtoms, bits: number): RowLists {
  const start = new Int32Array(lists.start.length);
  // Room for the most there can be; what is not written to takes no memory.
  const items = new Int32Array((lists.start.length * MOST_COMMON * (MOST_COMMON - 1)) / 2);
  let count = 0;
  for (let row = 0; row + 1 < lists.start.length; row++) {
    const found = common.pick(lists, row);
    for (let a = 0; a < found; a++) {
      for (let b = a + 1; b < found; b++) items[count++] = slotOf(common.atoms[a]!, common.atoms[b]!, bits);
    }
    start[row + 1] = count;
  }
  return { start, items: items.subarray(0, count) };
}

/** The rarest of a record's common atoms, in order of atom number: two records combine the same two the same way. */
class CommonAtoms {
  readonly atoms = new Int32Array(MOST_COMMON);

  constructor(
    readonly counts: Int32Array,
    readonly cap: number,
  ) {}

  /** Fills `atoms` and returns how many there are. */
  pick({ start, items }: RowLists, row: number): number {
    let found = 0;
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      const atom = items[k]!;
      if (this.counts[atom]! > this.cap) found = this.#insert(atom, found);
    }
    sortFirst(this.atoms, found);
    return found;
  }

  /** Rarest first; of equally rare ones the lowest number. What falls off the end is dropped. */
  #insert(atom: number, found: number): number {
    let at = found;
    while (at > 0 && this.#isRarer(atom, this.atoms[at - 1]!)) at -= 1;
    if (at === MOST_COMMON) return found;
    const kept = Math.min(found, MOST_COMMON - 1);
    this.atoms.copyWithin(at + 1, at, kept);
    this.atoms[at] = atom;
    return kept + 1;
  }

  #isRarer(a: number, b: number): boolean {
    const [ofA, ofB] = [this.counts[a]!, this.counts[b]!];
    return ofA < ofB || (ofA === ofB && a < b);
  }
}

/** Insertion: faster than a library sort for ten numbers. */
function sortFirst(values: Int32Array, count: number): void {
  for (let k = 1; k < count; k++) {
    const value = values[k]!;
    let at = k;
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}

function slotOf(a: number, b: number, bits: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}
