/**
 * threads: work beside the event loop.
 * Decides: how a module is started as a thread, from source and from dist.
 * Owns: nothing.
 * Never does: share memory between threads, or touch the database.
 */
export { answerQuestions, type Posted } from './answer-questions.js';
export { startThread, type Thread } from './thread.js';
