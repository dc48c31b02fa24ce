import type { Outcome } from '../../../kernel/index.js';

/** An invented life only does what is allowed; a refusal here is a bug in the story, never something to show. */
export function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  const flaws = outcome.flaws.map((flaw) => `${flaw.path}: ${flaw.message}`).join('; ');
  throw new Error(`The invented year cannot ${what}: ${outcome.code} ${outcome.message} ${flaws}`);
}
