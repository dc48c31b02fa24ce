/**
 * The matcher's numbers, all in one place, so that a reviewer can read what counts for what.
 * Per field and level: `m` the chance of the level when mention and record are one person (given that both have
 * the field), `kin` the chance when the record is a relative or housemate of the person meant. The chance for a
 * stranger (`u`) is `u` here, or computed from how common the value is (`times` the share in the register).
 * Model: Fellegi & Sunter (1969) with frequency-based weights (Winkler 1990), and kin as a second kind of
 * non-match. Numbers: set by hand and checked on generated registers; bench/results/lookup.json holds what they
 * achieve on registers made by other rules.
 */
export interface LevelModel {
  readonly m: number;
  readonly kin: number;
  readonly u?: number;
  readonly times?: number;
}

export const SURNAME = {
  equal: { m: 0.7, kin: 0.6, times: 0.8 },
  variant: { m: 0.1, kin: 0.04, times: 0.4 },
  part: { m: 0.06, kin: 0.05, times: 1.5 },
  near: { m: 0.06, kin: 0.02, times: 1, u: 3e-4 },
  moved: { m: 0.03, kin: 0.05, times: 1.5 },
  alike: { m: 0.02, kin: 0.015, times: 0.5, u: 4e-3 },
  differs: { m: 0.03, kin: 0.23, u: 0.985 },
} as const satisfies Record<string, LevelModel>;

export const GIVEN = {
  equal: { m: 0.62, kin: 0.012, times: 0.8 },
  variant: { m: 0.12, kin: 0.008, times: 0.4 },
  other: { m: 0.05, kin: 0.012, times: 1.5 },
  moved: { m: 0.03, kin: 0.02, times: 1.5 },
  near: { m: 0.07, kin: 0.008, times: 1, u: 3e-4 },
  alike: { m: 0.03, kin: 0.03, times: 0.5, u: 6e-3 },
  differs: { m: 0.025, kin: 0.92, u: 0.985 },
  initial: { m: 0.93, kin: 0.09, u: 0.085 },
  initialDiffers: { m: 0.07, kin: 0.91, u: 0.915 },
} as const satisfies Record<string, LevelModel>;

/** A second given name that both bear: agreeing says half of what a first name says, differing costs this much. */
export const SECOND_GIVEN = { agreesShare: 0.5, differs: -1.8, kinDiffers: -0.1 } as const;

/** Given name and family name stand in each other's field (bits). */
export const FIELDS_SWAPPED = -4.6;
/** The whole name stands in one field: how often the given name comes first, and how often the family name (bits). */
export const ALL_IN_ONE_FIELD = { givenFirst: -0.6, surnameFirst: -1.8 } as const;

export const BIRTH = {
  equal: { m: 0.82, kin: 0.02, times: 1 },
  part: { m: 0.92, kin: 0.06, times: 1 },
  swapped: { m: 0.02, kin: 1e-4, u: 6e-5 },
  slip: { m: 0.06, kin: 0.002, u: 5e-4 },
  estimated: { m: 0.03, kin: 0.004, times: 0.06 },
  sameYear: { m: 0.02, kin: 0.05, times: 1 },
  closeYear: { m: 0.02, kin: 0.12, u: 0.026 },
  differs: { m: 0.03, kin: 0.8, u: 0.95 },
} as const satisfies Record<string, LevelModel>;

export const ADDRESS = {
  equal: { m: 0.6, kin: 0.75, u: 4e-6 },
  former: { m: 0.12, kin: 0.1, u: 4e-6 },
  shared: { m: 0.62, kin: 0.62, u: 0.004 },
  near: { m: 0.05, kin: 0.03, u: 6e-5 },
  sameStreet: { m: 0.05, kin: 0.02, u: 1.5e-4 },
  sameCity: { m: 0.1, kin: 0.08, times: 1 },
  differs: { m: 0.14, kin: 0.1, u: 0.95 },
  cityOnly: { m: 0.82, kin: 0.85, times: 1 },
  cityDiffers: { m: 0.18, kin: 0.15, u: 0.96 },
} as const satisfies Record<string, LevelModel>;

export const PHONE = {
  equal: { m: 0.72, kin: 0.25, u: 2e-6 },
  near: { m: 0.05, kin: 0.005, u: 2e-5 },
  shared: { m: 0.72, kin: 0.72, u: 0.002 },
  differs: { m: 0.23, kin: 0.74, u: 1 },
} as const satisfies Record<string, LevelModel>;

export const EMAIL = {
  equal: { m: 0.78, kin: 0.03, u: 1e-6 },
  near: { m: 0.08, kin: 0.01, u: 3e-6 },
  differs: { m: 0.14, kin: 0.96, u: 1 },
} as const satisfies Record<string, LevelModel>;

export const IBAN = {
  equal: { m: 0.78, kin: 0.15, u: 1e-6 },
  near: { m: 0.07, kin: 0.002, u: 3e-6 },
  differs: { m: 0.15, kin: 0.85, u: 1 },
} as const satisfies Record<string, LevelModel>;

export const V_NUMBER = {
  equal: { m: 0.88, kin: 0.01, u: 1e-7 },
  near: { m: 0.1, kin: 0.02, u: 1e-5 },
  differs: { m: 0.02, kin: 0.97, u: 1 },
} as const satisfies Record<string, LevelModel>;

/** Twins share a birth date and namesakes in a family a given name; hardly any two relatives share both (bits). */
export const KIN_SHARE_NAME_AND_BIRTH = -12;

/** Chance that the person of a mention is in the register at all, before anything is compared. */
export const IN_REGISTER = 0.6;
/** How many relatives and housemates of the person meant the register is expected to hold. */
export const KIN_IN_REGISTER = 1.5;
/** A register smaller than this counts as this: nobody's whole world is a hundred people. */
export const SMALLEST_WORLD = 20_000;
/** No value is rarer than this to the scorer: a slip can look like a rare name. */
export const RAREST = 4e-6;
