import { type LevelModel, RAREST } from './model.js';

/** The fields a waterfall can name. */
export type PersonField =
  | 'vNumber'
  | 'surname'
  | 'givenNames'
  | 'birthDate'
  | 'address'
  | 'phone'
  | 'email'
  | 'iban'
  | 'kvk'
  | 'name';

/** What comparing one field gave. */
export interface Compared {
  readonly field: PersonField;
  readonly level: string;
  /** log2 of how much likelier the level is for one person than for two strangers. */
  readonly weight: number;
  /** log2 of how much likelier the level is for relatives than for strangers. */
  readonly kin: number;
}

/** Levels whose chances do not hang on a value weigh the same every time: made once, 40 times a mention read. */
const fixed = new WeakMap<LevelModel, Compared>();

/** Weighs a level. @param share how common the value is in the register, where the level asks for it */
export function weigh(field: PersonField, level: string, model: LevelModel, share = 0): Compared {
  const known = model.times === undefined ? fixed.get(model) : undefined;
  if (known) return known;
  const u = Math.max(RAREST / 40, (model.u ?? 0) + (model.times ?? 0) * Math.max(share, RAREST));
  const made = { field, level, weight: Math.log2(model.m / u), kin: Math.log2(Math.max(model.kin, u) / u) };
  if (model.times === undefined) fixed.set(model, made);
  return made;
}
