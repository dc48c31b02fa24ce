import { PairComparer } from '../../linkage/index.js';
import { answerQuestions } from '../../platform/threads/index.js';
import { type CompareWork, takeSlices } from './compare-work.js';

answerQuestions<undefined, CompareWork, 'done'>(() => (work) => {
  takeSlices(new PairComparer(work.fields, work.swaps), work, () => {});
  return { answer: 'done', moved: [] };
});
