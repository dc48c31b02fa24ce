/** How people of one naming tradition are called. Read by the generator only, never by a matcher. */
export interface Culture {
  /** Share of the register. */
  readonly share: number;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
  /** Words before the family name; an empty one is no prefix. */
  readonly prefixes?: readonly string[];
  /** Two family names, as on the Iberian peninsula and in Latin America. */
  readonly twoFamilies?: boolean;
  /** The family name of a woman ends otherwise. */
  readonly familyOfWoman?: (family: string) => string;
  /** Countries such a person may hold papers of; stored because the law asks it, never matched on. */
  readonly nationalities: readonly string[];
  /** Other spellings of one name that a clerk or a tipster may use. */
  readonly respellings: readonly (readonly [from: string, to: string])[];
}

export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
