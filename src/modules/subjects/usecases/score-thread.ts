import { answerQuestions } from '../../../platform/threads/index.js';
import { chunkScorer, type ScoreAnswer, type ScoreQuestion, type ScoreSetting } from './chunk-scorer.js';

answerQuestions<ScoreSetting, ScoreQuestion, ScoreAnswer>((setting) => {
  const score = chunkScorer(setting);
  return (question) => ({ answer: score(question), moved: [] });
});
