import type { Refused } from '../../kernel/index.js';

/** A policy file is wrong: the hub does not start, and says which file and line. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
  constructor(readonly refused: Refused) {
    super([refused.message, ...refused.flaws.map((flaw) => `- ${flaw.path}: ${flaw.message}`)].join('\n'));
  }
}
