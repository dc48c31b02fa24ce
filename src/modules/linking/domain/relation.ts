/** How two signals that report alike stand to each other (DOMAIN.md §1.4). */
export const RELATIONS = ['duplicate', 'supplement', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What is known of a later signal against an earlier one. */
export interface RelationFacts {
  /** The same tipster, by the key into the vault, or an indistinguishable repeat of the text. */
  readonly sameSource: boolean;
  /** Whether the text quotes the number of the earlier signal, as the public form asks of additions. */
  readonly namesOther: boolean;
  /** Facts of the later signal that the earlier one does not have. */
  readonly newFacts: number;
  /** How much of the later text the earlier one has, 0 to 1. */
  readonly overlap: number;
}

/** From here on a text repeats another nearly word for word: then it tells nothing of its own. */
const REPEATS = 0.9;

/**
 * Duplicate: one tipster (or a repeat that cannot be told apart), nothing new. Supplement: the same tipster adds
 * something. Related: another source, the same facts; both are kept, and it counts as an independent source.
 * Repetition by one source never raises reliability or priority.
 */
export function relationOf(facts: RelationFacts): Relation {
  const repeats = facts.overlap >= REPEATS && facts.newFacts === 0;
  if (facts.namesOther && !repeats) return 'supplement';
  if (repeats) return 'duplicate';
  if (!facts.sameSource) return 'related';
  return facts.newFacts === 0 && facts.overlap >= 0.5 ? 'duplicate' : 'supplement';
}

/** Of two signals the one that came in later; the id decides between two of the same instant. */
export function isLater(one: Received, other: Received): boolean {
  const apart = one.received_at.getTime() - other.received_at.getTime();
  return apart === 0 ? one.id > other.id : apart > 0;
}

interface Received {
  readonly id: string;
  readonly received_at: Date;
}
