import { accept, type Outcome, refuse } from '../kernel/index.js';
import type { CompiledRule, CompiledTable } from './compile-table.js';
import type { Context } from './feel.js';
import { applyHitPolicy, type RuleHit } from './hit-policy.js';

/** One cell that was looked at: what it asks, what the value was, whether it held. */
export interface CellTrace {
  readonly column: string;
  readonly test: string;
  readonly value: unknown;
  readonly holds: boolean;
}

/** A rule and why it matched or not. Cells after the first that failed are not looked at. */
export interface RuleTrace {
  readonly rule: number;
  readonly id: string;
  readonly matches: boolean;
  readonly cells: readonly CellTrace[];
}

export interface TableDecision {
  /** What the hit policy makes of the hits: a value, a list, or null when nothing matched and there is no default. */
  readonly output: unknown;
  readonly hits: readonly RuleHit[];
  readonly trace: readonly RuleTrace[];
}

/**
 * Decides one table and says why.
 * @param context values by name; a name the table reads may be null but must be there.
 * @returns Refused `input-missing`, `input-not-allowed`, or a clash of the hit policy (`not-unique`, `outputs-differ`).
 */
export function decideTable(table: CompiledTable, context: Context): Outcome<TableDecision> {
  const flaws = table.source.inputs
    .filter((input) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(input.expression) && !(input.expression in context))
    .map((input) => ({
      path: input.expression,
      code: 'input-missing',
      message: `${input.label} ontbreekt.`,
    }));
  if (flaws.length > 0)
    return refuse('invalid', 'input-missing', `Tabel "${table.name}" mist invoer.`, flaws);
  const values = table.inputs.map((expression) => expression(context) ?? null);
  const wrong = table.source.inputs.filter((_, i) => isOutside(table, i, values[i]));
  if (wrong.length > 0)
    return refuse(
      'invalid',
      'input-not-allowed',
      `Tabel "${table.name}": ${wrong.map((input) => input.label).join(', ')} heeft een onbekende waarde.`,
    );
  const trace = table.rules.map((rule) => traceRule(table, rule, { values, context }));
  const matched = table.rules.filter((_, i) => trace[i]?.matches).map((rule) => hitOf(table, rule, context));
  const result = applyHitPolicy(table, matched);
  return result.ok ? accept({ ...result.value, trace }) : result;
}

/** A list is inside when each of its values is: a signal has several themes, the column lists single ones. */
function isOutside(table: CompiledTable, column: number, value: unknown): boolean {
  const test = table.allowed[column];
  if (test === undefined || value === null) return false;
  return Array.isArray(value) ? !value.every((one) => test(one, {})) : !test(value, {});
}

function traceRule(
  table: CompiledTable,
  rule: CompiledRule,
  seen: { readonly values: readonly unknown[]; readonly context: Context },
): RuleTrace {
  const cells: CellTrace[] = [];
  for (const [i, test] of rule.tests.entries()) {
    const value = seen.values[i];
    const holds = test(value, seen.context);
    cells.push({
      column: table.source.inputs[i]?.label ?? '',
      test: rule.source.tests[i] ?? '',
      value,
      holds,
    });
    if (!holds) break;
  }
  return {
    rule: rule.source.number,
    id: rule.source.id,
    matches: cells.every((cell) => cell.holds),
    cells,
  };
}

function hitOf(table: CompiledTable, rule: CompiledRule, context: Context): RuleHit {
  const { outputs, noteNames } = table.source;
  return {
    rule: rule.source.number,
    id: rule.source.id,
    outputs: Object.fromEntries(
      outputs.map((output, i) => [output.name, rule.outputs[i]?.(context) ?? null]),
    ),
    notes: Object.fromEntries(rule.source.notes.map((note, i) => [noteNames[i] ?? String(i + 1), note])),
  };
}
