import { answerQuestions, type Posted } from '../../../platform/threads/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { keptByName } from './kept-registers.js';
import { KeyCollector, type RecordLines, type RegisterRows } from './key-collector.js';

export type KeyQuestion = RecordLines | 'finish';

export interface KeyAnswer {
  readonly rows: RegisterRows;
  /** Only with the last answer. */
  readonly counts?: ReadonlyMap<string, number>;
}

answerQuestions<RegisterShape['name'], KeyQuestion, KeyAnswer>((register) =>
  keptByName(register, (kept) => {
    const collector = new KeyCollector(kept);
    return (question) =>
      question === 'finish' ? posted(collector.finish()) : posted({ rows: collector.add(question) });
  }),
);

/** Each piece has memory of its own, which moves to the thread that asked. */
function posted(answer: KeyAnswer): Posted<KeyAnswer> {
  const { keys, sketches } = answer.rows;
  const moved = [...keys, ...sketches]
    .map((piece) => piece.buffer)
    .filter((memory) => memory instanceof ArrayBuffer);
  return { answer, moved };
}
