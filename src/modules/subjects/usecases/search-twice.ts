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

/** Who bears a name in this spelling or a usual other one differs by no more (bits). */
const SAME_NAME = 3;

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
  const hasKeys = (place: number) => (probes[place] ?? []).length > 0;
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
  const metMore = await findMet(db, kept.shape, asked);
  const likely = await chooseLikely(search, pick(profiles, places), metMore);
  const both = places.map((place, at) => {
    // Of those who bear one name the sketch cannot say who looks most like it.
    const metHere = metMore[at];
    const more = hasKeys(place) || !metHere ? likely[at] : heaviestCandidates(metHere);
    return [...new Set([...(found[place] ?? []), ...(more ?? [])])];
  });
  const again = await score(places, await readCandidates(db, kept.shape, both));
  const merged = [...rows];
  for (const [at, place] of places.entries()) {
    const better = betterOf(again[at] ?? [], hasKeys(place));
    // When nothing fits better, the few that keys gave stand: a list of ten strangers helps nobody.
    if (better.length > 0) merged[place] = better;
  }
  return merged;
}

/**
 * The rows worth showing. A mention without a single key is one name: then those who bear it are meant to be found,
 * however many they are and so however unlikely each.
 */
function betterOf<Row extends { readonly weight: number }>(rows: readonly Row[], hasKeys: boolean): Row[] {
  const best = rows[0]?.weight ?? FITS_BADLY;
  const least = hasKeys ? FITS_BADLY : Math.min(FITS_BADLY, best - SAME_NAME);
  return rows.filter((row) => row.weight >= least);
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
