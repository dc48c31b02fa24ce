/**
 * threads: work beside the event loop.
 * Decides: how a module is started as a thread, from source and from dist.
 * Owns: nothing.
 * Never does: touch the database, or share memory that the caller did not post as shared.
 */
export { answerQuestions, type Posted } from './answer-questions.js';
export { startThread, type Thread } from './thread.js';
