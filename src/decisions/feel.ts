import { evaluate, parseExpression, parseUnaryTests, unaryTest } from 'feelin';

/** What a FEEL text may see: values by name. */
export type Context = Readonly<Record<string, unknown>>;

export type Compiled<T> =
  | { readonly ok: true; readonly run: T }
  | { readonly ok: false; readonly reason: string };

/** Whether a cell holds for the value of its column (`?`), given the names of the table. */
export type CellTest = (value: unknown, context: Context) => boolean;
export type Expression = (context: Context) => unknown;

const MEMO_LIMIT = 1000;

/** A cell of an input column. `-` and an empty cell always hold. `names` are what the cell may read beside `?`. */
export function compileTest(text: string, names: readonly string[]): Compiled<CellTest> {
  if (text.trim() === '' || text.trim() === '-') return { ok: true, run: () => true };
  const reading = inspect(text, names, parseUnaryTests);
  if (reading.reason !== undefined) return { ok: false, reason: reading.reason };
  const usesValue = reading.nodes.has('?');
  const test: CellTest = (value, context) => {
    const scope = { ...context, '?': value };
    // @NOTE As a unary test `list contains(?, "x")` on null gives null, and null = null "holds":
    // a cell that writes `?` itself is a condition, and only true is true.
    return (usesValue ? evaluate(asExpression(text), scope) : unaryTest(text, scope)).value === true;
  };
  if (usesValue) {
    const asCondition = inspect(asExpression(text), [...names, '?'], parseExpression);
    if (asCondition.reason !== undefined) return { ok: false, reason: asCondition.reason };
  }
  return { ok: true, run: reading.free.length === 0 ? memoised(test) : test };
}

/** An output cell, a default, an input expression or a literal decision. */
export function compileExpression(text: string, names: readonly string[]): Compiled<Expression> {
  // Most input columns are one name; parsing it for every decision cost more than all the cells.
  if (names.includes(text.trim())) return { ok: true, run: (context) => context[text.trim()] ?? null };
  const reading = inspect(text, names, parseExpression);
  if (reading.reason !== undefined) return { ok: false, reason: reading.reason };
  if (reading.free.length > 0) return { ok: true, run: (context) => evaluate(text, { ...context }).value };
  const constant = evaluate(text, {});
  return { ok: true, run: () => constant.value };
}

/** The string literals of a FEEL text, in the order written. */
export function stringLiterals(text: string): readonly string[] {
  const found: string[] = [];
  parseUnaryTests(text, {}, undefined).iterate({
    enter: (node) => {
      if (node.name === 'StringLiteral') found.push(String(evaluate(text.slice(node.from, node.to)).value));
    },
  });
  return found;
}

interface Reading {
  readonly nodes: ReadonlySet<string>;
  /** Names read that are neither built in nor bound inside the text. */
  readonly free: readonly string[];
  readonly reason?: string;
}

function inspect(text: string, names: readonly string[], parse: typeof parseExpression): Reading {
  const known = Object.fromEntries(names.map((name) => [name, null]));
  const nodes = new Set<string>();
  const bound = new Set<string>();
  const read = new Set<string>();
  let broken: number | undefined;
  parse(text, known, undefined).iterate({
    enter: (node) => {
      nodes.add(node.name);
      const part = text.slice(node.from, node.to);
      if (node.type.isError) broken ??= node.from;
      if (node.name === 'Name' || node.name === 'ParameterName') bound.add(part);
      if (node.name === 'VariableName') read.add(part);
    },
  });
  if (broken !== undefined || text.trim() === '')
    return { nodes, free: [], reason: `onleesbaar bij teken ${(broken ?? 0) + 1}: ${text || '(leeg)'}` };
  const clock = [...read].find((name) => name === 'now' || name === 'today');
  if (clock) return { nodes, free: [], reason: `${clock}() leest de klok; geef de datum mee als invoer` };
  const free = [...read].filter((name) => !bound.has(name) && !isBuiltIn(name));
  const unknown = free.find((name) => !names.includes(name));
  return unknown === undefined
    ? { nodes, free }
    : { nodes, free, reason: `"${unknown}" is geen bekende naam (tekst staat tussen aanhalingstekens)` };
}

function isBuiltIn(name: string): boolean {
  return evaluate(name, {}).warnings.length === 0;
}

function asExpression(text: string): string {
  return `(${text})`;
}

/** FEEL is parsed at each use (640 decisions a second): remember what a cell said of a value. */
function memoised(test: CellTest): CellTest {
  const seen = new Map<string, boolean>();
  return (value, context) => {
    const key = keyOf(value);
    if (key === undefined) return test(value, context);
    const before = seen.get(key);
    if (before !== undefined) return before;
    const holds = test(value, context);
    if (seen.size >= MEMO_LIMIT) seen.clear();
    seen.set(key, holds);
    return holds;
  };
}

/** Only plain values have a safe key; dates and ranges are objects of FEEL's own and are not remembered. */
function keyOf(value: unknown): string | undefined {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
    return `${typeof value}:${String(value)}`;
  if (!Array.isArray(value)) return undefined;
  const keys = value.map(keyOf);
  return keys.includes(undefined) ? undefined : JSON.stringify(keys);
}
