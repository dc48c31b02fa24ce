import { parentPort, workerData } from 'node:worker_threads';

/** What a thread's answer takes along without a copy. */
export interface Posted<Answer> {
  readonly answer: Answer;
  readonly moved: readonly ArrayBuffer[];
}

/** Makes this thread answer every question with what `start` gave; called once, by the thread's own module. */
export function answerQuestions<Setting, Question, Answer>(
  start: (setting: Setting) => (question: Question) => Posted<Answer>,
): void {
  const answerOf = start(workerData as Setting);
  parentPort?.on('message', (question: Question) => {
    const { answer, moved } = answerOf(question);
    parentPort?.postMessage(answer, [...moved]);
  });
}
