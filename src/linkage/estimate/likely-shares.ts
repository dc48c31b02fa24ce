import type { Field, FieldRole } from '../fields/field-kind.js';
import type { Lookalikes } from './model.js';

/** What is known beforehand of one kind of lookalikes. */
export interface LikelyShares {
  readonly kind: Lookalikes['kind'];
  /** Per field the share of pairs with the very same value, and of names with a part in common. */
  readonly shared: Float64Array;
  readonly parts: Float64Array;
  /** Shares that are held: to learn them would let matches in. */
  readonly held: readonly boolean[];
}

/** Up to this share the two hardly ever have the value in common, and the share is held. */
const HARDLY_EVER = 0.05;
/** For a field about which nothing is known. */
const UNKNOWN = { household: 0.5, namesakes: 0.3 } as const;

type Shares = Partial<Record<FieldRole, number>>;

const HOUSEHOLD: Shares = {
  // Father and son, twins.
  'given-name': 0.03,
  'full-name': 0.03,
  'birth-date': 0.03,
  identifier: 0.002,
  surname: 0.7,
  street: 0.9,
  'house-number': 0.9,
  postcode: 0.9,
  city: 0.9,
  region: 0.9,
  phone: 0.5,
};
const NAMESAKES: Shares = {
  'given-name': 0.9,
  surname: 0.9,
  'full-name': 0.9,
  // There are far more namesakes than matches: a larger share here would cost every match with another address.
  'birth-date': 0.001,
  identifier: 0.001,
  street: 0.1,
  'house-number': 0.1,
  postcode: 0.1,
  city: 0.1,
  phone: 0.1,
  email: 0.1,
};
/** Relatives have as much of a whole name in common at first: the surname. */
const PART_OF_NAME = 0.5;

/** The kinds of lookalikes that the fields can tell from one entity. */
export function likelyShares(fields: readonly Field[]): LikelyShares[] {
  return [sharesOf('household', HOUSEHOLD, fields), sharesOf('namesakes', NAMESAKES, fields)].filter(
    ({ held, shared }) => held.includes(true) && shared.some((share) => share >= 0.5),
  );
}

function sharesOf(kind: Lookalikes['kind'], known: Shares, fields: readonly Field[]): LikelyShares {
  const shared = Float64Array.from(fields, ({ role }) => known[role] ?? UNKNOWN[kind]);
  const isWhole = (field: Field) =>
    kind === 'household' && field.role === 'full-name' && field.kind === 'words';
  return {
    kind,
    shared,
    held: [...shared].map((share) => share < HARDLY_EVER),
    parts: Float64Array.from(fields, (field) => (isWhole(field) ? PART_OF_NAME : 0)),
  };
}
