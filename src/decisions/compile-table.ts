import { accept, type Flaw, type Outcome, refuse } from '../kernel/index.js';
import {
  type CellTest,
  type Compiled,
  compileExpression,
  compileTest,
  type Expression,
  stringLiterals,
} from './feel.js';
import type { DecisionSource, InputColumn, OutputColumn, RuleSource, TableSource } from './model.js';

export interface CompiledRule {
  readonly source: RuleSource;
  readonly tests: readonly CellTest[];
  readonly outputs: readonly Expression[];
}

/** A table whose every cell is known to be readable. Only `compileTable` makes one. */
export interface CompiledTable {
  readonly name: string;
  readonly source: TableSource;
  readonly inputs: readonly Expression[];
  /** The values each input may have; undefined where any may come. */
  readonly allowed: readonly (CellTest | undefined)[];
  readonly rules: readonly CompiledRule[];
  readonly fallbacks: readonly (Expression | undefined)[];
  /** The values of each output, highest first; empty where the table gives none. */
  readonly ranking: readonly (readonly unknown[])[];
}

/**
 * Compiles every cell before a table is used.
 * Refused `table-does-not-compile` with one flaw per cell, each naming table, rule, line and column, so that a
 * desk never starts with a rule that silently never matches.
 */
export function compileTable(
  name: string,
  source: TableSource,
  names: readonly string[],
): Outcome<CompiledTable> {
  const flaws: Flaw[] = [...shapeFlaws(name, source)];
  const take = <T>(compiled: Compiled<T>, where: Place): T | undefined => {
    if (compiled.ok) return compiled.run;
    flaws.push(flawAt(name, where, compiled.reason));
    return undefined;
  };
  const inputs = source.inputs.map((input) =>
    take(compileExpression(input.expression, names), { column: input.label }),
  );
  const allowed = source.inputs.map((input) =>
    input.allowed === undefined ? undefined : take(compileTest(input.allowed, []), { column: input.label }),
  );
  const fallbacks = source.outputs.map((output) =>
    output.fallback === undefined
      ? undefined
      : take(compileExpression(output.fallback, names), { column: output.name }),
  );
  const rules = source.rules.map((rule): CompiledRule => {
    flaws.push(...strayValues(name, source, rule));
    return {
      source: rule,
      tests: present(
        rule.tests.map((test, i) =>
          take(compileTest(test, names), { rule, column: source.inputs[i]?.label }),
        ),
      ),
      outputs: present(
        rule.outputs.map((cell, i) =>
          take(compileExpression(cell, names), { rule, column: source.outputs[i]?.name }),
        ),
      ),
    };
  });
  if (flaws.length > 0) return refuseTable(name, flaws);
  const ranking = source.outputs.map(rankingOf);
  return accept({ name, source, inputs: present(inputs), allowed, rules, fallbacks, ranking });
}

/** A decision with a table, compiled with the names it requires. */
export function compileDecision(decision: DecisionSource): Outcome<CompiledTable> {
  if (decision.logic.kind === 'table') return compileTable(decision.name, decision.logic, decision.requires);
  return refuseTable(decision.name, [
    { path: decision.name, code: 'no-table', message: 'Dit besluit heeft geen tabel.' },
  ]);
}

interface Place {
  readonly rule?: RuleSource;
  readonly column?: string | undefined;
}

function flawAt(table: string, { rule, column }: Place, reason: string): Flaw {
  const line = rule?.line === undefined ? '' : ` (bestand, regel ${rule.line})`;
  const where = [
    `tabel "${table}"`,
    ...(rule ? [`regel ${rule.number} "${rule.id}"${line}`] : []),
    ...(column === undefined ? [] : [`kolom "${column}"`]),
  ].join(', ');
  const path = [table, ...(rule ? [rule.id] : []), ...(column === undefined ? [] : [column])].join('.');
  return { path, code: 'cell-does-not-compile', message: `${where}: ${reason}` };
}

function shapeFlaws(name: string, source: TableSource): Flaw[] {
  const flaws: Flaw[] = [];
  for (const rule of source.rules) {
    const off = rule.tests.length !== source.inputs.length || rule.outputs.length !== source.outputs.length;
    if (off) flaws.push(flawAt(name, { rule }, 'het aantal cellen past niet bij het aantal kolommen'));
  }
  const ordered = source.hitPolicy === 'PRIORITY' || source.hitPolicy === 'OUTPUT ORDER';
  if (ordered && !source.outputs.some((output) => output.allowed !== undefined))
    flaws.push(flawAt(name, {}, `${source.hitPolicy} vraagt een lijst met uitvoerwaarden`));
  if (source.aggregation !== undefined && source.outputs.length > 1)
    flaws.push(flawAt(name, {}, `${source.aggregation} kan maar over één uitvoerkolom gaan`));
  return flaws;
}

/** A text in a cell that its column's own value list does not hold is a slip of the pen: it could never match. */
function strayValues(table: string, source: TableSource, rule: RuleSource): Flaw[] {
  const stray = (cell: string, column: InputColumn | OutputColumn, label: string): Flaw[] => {
    if (column.allowed === undefined) return [];
    const allowed = new Set(stringLiterals(column.allowed));
    if (allowed.size === 0) return [];
    return stringLiterals(cell)
      .filter((value) => !allowed.has(value))
      .map((value) => flawAt(table, { rule, column: label }, `"${value}" is geen waarde van deze kolom`));
  };
  return [
    ...source.inputs.flatMap((input, i) => stray(rule.tests[i] ?? '-', input, input.label)),
    ...source.outputs.flatMap((output, i) => stray(rule.outputs[i] ?? '-', output, output.name)),
  ];
}

function rankingOf(output: OutputColumn): readonly unknown[] {
  if (output.allowed === undefined) return [];
  const list = compileExpression(`[${output.allowed}]`, []);
  const values = list.ok ? list.run({}) : [];
  return Array.isArray(values) ? values : [];
}

function refuseTable(name: string, flaws: readonly Flaw[]) {
  return refuse(
    'invalid',
    'table-does-not-compile',
    `De beslistabel "${name}" klopt niet: ${flaws.map((flaw) => flaw.message).join('; ')}`,
    flaws,
  );
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
