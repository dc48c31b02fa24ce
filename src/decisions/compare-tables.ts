import type { CompiledTable } from './compile-table.js';
import { decideTable } from './decide-table.js';
import type { Context } from './feel.js';

/** One input on which two versions of a table answer differently. */
export interface Difference {
  readonly input: Context;
  readonly before: unknown;
  readonly after: unknown;
  readonly rulesBefore: readonly string[];
  readonly rulesAfter: readonly string[];
}

/**
 * A dry run: what a new version of a table would have said on known inputs, beside what the old one says.
 * A refusal counts as an answer, given by its code.
 */
export function compareTables(
  before: CompiledTable,
  after: CompiledTable,
  inputs: readonly Context[],
): readonly Difference[] {
  return inputs.flatMap((input) => {
    const [old, fresh] = [answer(before, input), answer(after, input)];
    if (JSON.stringify(old.output) === JSON.stringify(fresh.output)) return [];
    return [
      {
        input,
        before: old.output,
        after: fresh.output,
        rulesBefore: old.rules,
        rulesAfter: fresh.rules,
      },
    ];
  });
}

function answer(table: CompiledTable, input: Context) {
  const decided = decideTable(table, input);
  if (!decided.ok) return { output: { refused: decided.code }, rules: [] };
  return { output: decided.value.output, rules: decided.value.hits.map((hit) => hit.id) };
}
