import type { Refused } from '../../kernel/index.js';

/** A policy file is wrong: the hub does not start, and says which file and line. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
  constructor(readonly refused: Refused) {
    // The message names every flaw of every file already.
    super(refused.message);
  }
}
