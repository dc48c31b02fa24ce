import type { Swap } from '../compare/compare-pairs.js';
import type { Column } from '../records/column.js';
import { foldColumnName, roleOfColumn } from './column-role.js';
import type { Field, FieldKind, FieldRole } from './field-kind.js';
import { inferKind, lookAtColumn } from './infer-kind.js';
import { whyNotCompared } from './label-column.js';
import { joinWords, nameGroup } from './name-group.js';
import { type ColumnPair, readField } from './read-field.js';
import { settleRoles } from './settle-roles.js';

/** A table as columns, without its id column. */
export interface Table {
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
}

/** What a settings file may say; everything left out is inferred. */
export interface FieldWishes {
  /** Column names to leave out. */
  readonly without: readonly string[];
  /** Kind by column name. */
  readonly kinds: Readonly<Record<string, FieldKind>>;
  /** Column of the left table to column of the right one, where the names differ. */
  readonly pairs: Readonly<Record<string, string>>;
}

export interface FieldPlan {
  readonly fields: readonly Field[];
  readonly swaps: readonly Swap[];
  readonly leftOut: readonly { readonly column: string; readonly reason: string }[];
}

/** Decides which columns are compared and how, from their names and contents. `right` is `left` to deduplicate. */
export function planFields(left: Table, right: Table, wishes: FieldWishes): FieldPlan {
  const leftOut: { column: string; reason: string }[] = [];
  const fields: Field[] = [];
  const joined = joinedName(left, right, wishes);
  if (joined) fields.push(readField(joined.pair, 'words'));
  const group = joined?.group ?? [];
  for (const column of left.columns) {
    if (group.includes(column)) continue;
    const other = left === right ? column : counterpart(column, right, wishes);
    const reason = other
      ? whyLeftOut(left, right, { column, other, wishes })
      : 'the other file has no such column';
    if (reason || !other) leftOut.push({ column: column.name, reason: reason ?? '' });
    else fields.push(field({ name: column.name, left: column, right: other }, wishes));
  }
  const alone = nameAlone(left, right, { fields, wishes });
  if (alone) return { fields: [alone], swaps: [], leftOut };
  const settled = settleRoles(fields);
  return { fields: settled, swaps: findSwaps(settled), leftOut };
}

/** The columns that tell one name several times, as one field; undefined where there are none in both tables. */
function joinedName(left: Table, right: Table, wishes: FieldWishes) {
  const wanted = left.columns.filter(
    ({ name, isSetAside }) => !isSetAside && !wishes.without.includes(name) && !wishes.kinds[name],
  );
  const group = nameGroup(wanted);
  const others = left === right ? group : group.map((column) => counterpart(column, right, wishes));
  const known = [...new Set(others.filter((column) => column !== undefined))];
  if (known.length === 0) return undefined;
  const whole = joinWords(group);
  const other = left === right ? whole : joinWords(known);
  return { group, pair: { name: whole.name, left: whole, right: other, isFolded: true } };
}

interface Planned {
  readonly fields: readonly Field[];
  readonly wishes: FieldWishes;
}

const NAME_KINDS: ReadonlySet<FieldKind> = new Set(['words', 'name', 'text', 'category']);
const NAME_ROLES: ReadonlySet<FieldRole> = new Set(['full-name', 'surname', 'given-name', 'other']);

/** Where a name is all that is compared, it is compared as a name: script, order and legal form count. */
function nameAlone(left: Table, right: Table, { fields, wishes }: Planned): Field | undefined {
  const [only, ...others] = fields;
  if (!only || others.length > 0 || wishes.kinds[only.name]) return undefined;
  if (!NAME_KINDS.has(only.kind) || !NAME_ROLES.has(only.role)) return undefined;
  // A category needs its name to tell that it holds names: a short file of a few values may be anything.
  if (only.kind === 'category' && only.role === 'other') return undefined;
  const column = left.columns.find(({ name }) => name === only.name);
  const other = column && (left === right ? column : counterpart(column, right, wishes));
  return column && other
    ? readField({ name: only.name, left: column, right: other }, 'full-name')
    : undefined;
}

function counterpart(column: Column, right: Table, { pairs }: FieldWishes): Column | undefined {
  const wanted = pairs[column.name];
  if (wanted !== undefined) return right.columns.find(({ name }) => name === wanted);
  const folded = foldColumnName(column.name);
  const sameName = right.columns.find(({ name }) => foldColumnName(name) === folded);
  if (sameName) return sameName;
  const role = roleOfColumn(column.name);
  const sameRole = right.columns.filter(({ name }) => roleOfColumn(name) === role);
  return role !== 'other' && sameRole.length === 1 ? sameRole[0] : undefined;
}

interface Considered {
  readonly column: Column;
  readonly other: Column;
  readonly wishes: FieldWishes;
}

function whyLeftOut(left: Table, right: Table, { column, other, wishes }: Considered): string | undefined {
  if ([column.name, other.name].some((name) => wishes.without.includes(name)))
    return 'you asked to leave it out';
  if (column.isSetAside || other.isSetAside) return 'its texts are too long and too many to be compared';
  if (wishes.kinds[column.name]) return undefined;
  return whyNotCompared(column, left.ids) ?? (left === right ? undefined : whyNotCompared(other, right.ids));
}

function field(pair: ColumnPair, { kinds }: FieldWishes): Field {
  const { values, codes } = pair.left;
  const filled = codes.reduce((count, code) => count + (code === 0 ? 0 : 1), 0);
  return readField(pair, kinds[pair.name] ?? inferKind(pair.name, lookAtColumn(values, filled)));
}

/** Given name with surname, and address lines with each other: clerks and forms mix those up. */
function findSwaps(fields: readonly Field[]): Swap[] {
  const swaps: Swap[] = [];
  for (let first = 0; first < fields.length; first++) {
    for (let second = first + 1; second < fields.length; second++) {
      if (maySwap(fields[first]!, fields[second]!)) swaps.push({ first, second });
    }
  }
  return swaps;
}

function maySwap(one: Field, other: Field): boolean {
  const words = (field: Field) => field.kind === 'name' || field.kind === 'text';
  if (!words(one) || !words(other)) return false;
  const roles = [one.role, other.role].sort().join(' ');
  return roles === 'given-name surname' || roles === 'street street';
}
