import { availableParallelism } from 'node:os';
import { startThread } from '../../../platform/threads/index.js';
import { chunkScorer, type ScoreAnswer, type ScoreQuestion, type ScoreSetting } from './chunk-scorer.js';

/** Those who score chunks, so that reading the next chunk need not wait. */
export interface ScorerCrew {
  score(question: ScoreQuestion): Promise<ScoreAnswer>;
  end(): Promise<void>;
}

/** More scorers than this would wait for the server and for the thread that feeds them. */
const MOST_THREADS = 4;
/** New records and profiles of a mention fit in this many megabytes many times over: few outlive a clean-up. */
const YOUNG_MB = 64;

/** Scores in this thread: for few mentions, for which starting a thread takes longer. */
export function scoreHere(setting: ScoreSetting): ScorerCrew {
  const score = chunkScorer(setting);
  return { score: async (question) => score(question), end: async () => {} };
}

/**
 * Scores in threads, by turns. One core is the server's and the feeding thread's: on two cores a second scorer reads
 * the names of the register once more and wins nothing (23,000 mentions took 8.2 s of the processor, 6.8 with one).
 */
export function scoreInThreads(setting: ScoreSetting): ScorerCrew {
  const entry = new URL('./score-thread', import.meta.url);
  const count = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const threads = Array.from({ length: count }, () =>
    startThread<ScoreQuestion, ScoreAnswer>({ entry, setting, youngMb: YOUNG_MB }),
  );
  let turn = 0;
  return {
    score: (question) => {
      const thread = threads[turn % threads.length];
      turn += 1;
      if (!thread) throw new Error('a crew has at least one thread');
      return thread.ask(question);
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
