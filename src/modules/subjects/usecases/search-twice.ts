import {
  GRAMS_PER_KEY,
  heaviestCandidates,
  type Lexicon,
  readingBudget,
  type Shares,
} from '../../../linkage/register/index.js';
import { type Candidates, findMet, readCandidates } from '../store/find-candidates.js';
import type { Kept } from '../store/kept-registers.js';
import type { Queryable } from '../store/share-book.js';
import type { SketchSource } from '../store/sketch-source.js';
import { chooseLikely } from './choose-likely.js';

/** What a pair is scored by. */
export interface Scoring<Fields, Profile> {
  readonly kept: Kept<Fields, Profile>;
  readonly lexicon: Lexicon;
  readonly shares: Shares;
}

/** Where is searched, and by which frequencies. */
export interface Search<Fields, Profile> extends Scoring<Fields, Profile> {
  /** Undefined: every candidate is scored. */
  readonly sketches: SketchSource | undefined;
}

/** What is asked of each mention: who is meant, or which records bear this one fact. */
export type Question = 'who' | 'bears';

export interface Asked<Fields> {
  readonly mentions: readonly Fields[];
  readonly question: Question;
}

/** Scores candidates of the mentions at these places; a list for each place, best first. */
export type ScoreAt<Row> = (places: readonly number[], candidates: Candidates) => Promise<Row[][]>;

/** The best that the keys gave fits so badly (bits) that the name itself may be written wrongly. */
const FITS_BADLY = -12;

/**
 * Finds and scores the candidates of mentions by their keys; for a mention to which nothing fits, once more with the
 * records that share trigrams of its name. Trigrams are no first means: at a million persons they find less than
 * half of what the keys find, and read fifty times as many rows.
 */
export async function searchTwice<Fields, Profile, Row extends { readonly weight: number }>(
  db: Queryable,
  search: Search<Fields, Profile>,
  { mentions, question, score }: Asked<Fields> & { readonly score: ScoreAt<Row> },
): Promise<Row[][]> {
  const { kept, lexicon, shares } = search;
  const profiles = mentions.map((fields) => kept.matcher.profile(lexicon, fields));
  const probes = profiles.map((profile) => kept.matcher.probes(profile, shares));
  const met = await findMet(db, kept.shape, { probes, shares, perKey: readingBudget(shares.total).perKey });
  const all = [...mentions.keys()];
  // A mention that is one fact looks like everybody who bears it: whose sketch is most like it says nothing.
  if (question === 'bears')
    return score(all, await readCandidates(db, kept.shape, met.map(heaviestCandidates)));
  const found = await chooseLikely(search, profiles, met);
  const rows = await score(all, await readCandidates(db, kept.shape, found));
  const grams = profiles.map((profile, at) =>
    fits(rows[at] ?? []) ? [] : kept.matcher.gramProbes(profile, shares),
  );
  const places = [...grams.keys()].filter((at) => (grams[at] ?? []).length > 0);
  if (places.length === 0) return rows;
  const asked = { probes: pick(grams, places), shares, perKey: GRAMS_PER_KEY };
  const more = await chooseLikely(search, pick(profiles, places), await findMet(db, kept.shape, asked));
  const both = more.map((numbers, at) => [...new Set([...(found[places[at] ?? 0] ?? []), ...numbers])]);
  const again = await score(places, await readCandidates(db, kept.shape, both));
  const merged = [...rows];
  for (const [at, place] of places.entries()) {
    const better = (again[at] ?? []).filter((row) => row.weight >= FITS_BADLY);
    // When nothing fits better, the few that keys gave stand: a list of ten strangers helps nobody.
    if (better.length > 0) merged[place] = better;
  }
  return merged;
}

function fits(rows: readonly { readonly weight: number }[]): boolean {
  const [best] = rows;
  return best !== undefined && best.weight >= FITS_BADLY;
}

/** The elements at these places, in their order. */
export function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => {
    const found = list[place];
    return found === undefined ? [] : [found];
  });
}
