import type { Candidates } from '../store/find-candidates.js';
import { fieldsOf } from './fields-of.js';
import { scoreCandidates } from './match-many.js';
import type { Question, Scoring } from './search-twice.js';

/** What is left of a scored candidate in a file of matches. */
export interface MatchedRecord {
  readonly subjectId: string;
  readonly weight: number;
  readonly probability: number;
}

/** Mentions of one kind with the records they meet in one register. Plain data: it can be posted to a thread. */
export interface Chunk {
  /** By the names of FORMATS (`given_names`, `birth_date`, …). */
  readonly mentions: readonly Readonly<Record<string, string>>[];
  readonly question: Question;
  readonly candidates: Candidates;
  readonly top: number;
}

/** The best `top` records of each mention, best first. */
export function scoreChunk<Fields extends object, Profile>(
  search: Scoring<Fields, Profile>,
  { mentions, question, candidates, top }: Chunk,
): MatchedRecord[][] {
  const fields = mentions.map((mention) => fieldsOf(search.kept.matcher.none, mention));
  return scoreCandidates(search, { mentions: fields, question }, candidates).map((ranked) =>
    ranked.slice(0, top).map(({ candidate, weight, probability }) => ({
      subjectId: candidate.cells[0] ?? '',
      weight,
      probability,
    })),
  );
}
