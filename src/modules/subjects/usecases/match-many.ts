import { factWeight, type PairScore, type Ranked, rankCandidates } from '../../../linkage/register/index.js';
import type { Cells } from '../domain/kept-register.js';
import type { Candidates } from '../store/find-candidates.js';
import { eachRecordText, splitRecord } from '../store/read-records.js';
import type { Queryable } from '../store/share-book.js';
import { type Asked, pick, type Scoring, type Search, searchTwice } from './search-twice.js';

/** A record that may be meant, with its score. */
export interface Scored {
  readonly no: number;
  readonly cells: Cells;
  readonly score: PairScore;
}

/**
 * Mentions against their register, one ranked list each, in the order given. The look-up of one mention goes
 * through here too, so that it cannot give another score than the bulk match.
 */
export function matchMany<Fields, Profile>(
  db: Queryable,
  search: Search<Fields, Profile>,
  asked: Asked<Fields>,
): Promise<Ranked<Scored>[][]> {
  return searchTwice(db, search, {
    ...asked,
    score: async (places, candidates) =>
      scoreCandidates(search, { ...asked, mentions: pick(asked.mentions, places) }, candidates),
  });
}

/** Scores what was found and sets the candidates of a mention against each other; needs no database. */
export function scoreCandidates<Fields, Profile>(
  { kept, lexicon, shares }: Scoring<Fields, Profile>,
  { mentions, question }: Asked<Fields>,
  { numbers, records }: Candidates,
): Ranked<Scored>[][] {
  const textOf = new Map<number, string>();
  eachRecordText(records, (no, text) => textOf.set(no, text));
  return mentions.map((fields, at) => {
    const mention = kept.matcher.profile(lexicon, fields);
    const scored: Scored[] = [];
    for (const no of [...(numbers[at] ?? [])].sort(byNumber)) {
      const text = textOf.get(no);
      if (text === undefined) continue;
      // Read for each mention anew: few records meet two mentions, and what is kept for all is copied about.
      const cells = splitRecord(text);
      const record = kept.matcher.profile(lexicon, kept.read(cells));
      scored.push({ no, cells, score: kept.matcher.score(mention, record, shares) });
    }
    return question === 'who' ? rankCandidates(scored, weightOf) : rankBearers(scored);
  });
}

const byNumber = (a: number, b: number) => a - b;
const weightOf = (each: Scored) => each.score.weight;

/** Records that bear a fact: each on its own, the ones that do not left out. */
function rankBearers(scored: readonly Scored[]): Ranked<Scored>[] {
  return scored
    .map((candidate) => {
      const weight = factWeight(candidate.score.compared);
      return { candidate, weight, rivals: 0, probability: 1 / (1 + 2 ** -weight) };
    })
    .filter((each) => each.weight > -10)
    .sort((a, b) => b.weight - a.weight || a.candidate.no - b.candidate.no);
}
