import { createLexicon, type ShareCounts, sharesFrom } from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { keptByName } from '../store/kept-registers.js';
import { type Chunk, type MatchedRecord, scoreChunk } from './score-chunk.js';

/** The frequencies of the registers that will be asked about; the same that the asker makes its probes with. */
export type ScoreSetting = ReadonlyMap<RegisterShape['name'], ShareCounts>;

export interface ScoreQuestion {
  readonly register: RegisterShape['name'];
  readonly chunk: Chunk;
}

/** One list of records for each mention of the chunk. */
export type ScoreAnswer = MatchedRecord[][];

/** Scores chunks by the frequencies given, in whichever thread it runs. */
export function chunkScorer(setting: ScoreSetting): (question: ScoreQuestion) => ScoreAnswer {
  const lexicon = createLexicon();
  const sharesOf = new Map([...setting].map(([register, counts]) => [register, sharesFrom(counts)]));
  return ({ register, chunk }) => {
    const shares = sharesOf.get(register);
    if (!shares) throw new Error(`no frequencies of ${register} were given`);
    return keptByName(register, (kept) => scoreChunk({ kept, lexicon, shares }, chunk));
  };
}
