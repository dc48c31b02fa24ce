/**
 * foreground: who waits for an answer.
 * Decides: when work that can wait may go on.
 * Owns: a count, in this process.
 * Never does: start, stop or refuse anything.
 */
export { type Foreground, openForeground } from './foreground.js';
