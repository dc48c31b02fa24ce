import { accept, type Outcome, refuse } from '../kernel/index.js';
import type { CompiledTable } from './compile-table.js';

/** A rule that matched, with its outputs. */
export interface RuleHit {
  readonly rule: number;
  readonly id: string;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Annotations by column name: the sentence a screen shows, the source the rule rests on. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What the policy makes of the matching rules: the hits that count, in the order that counts, and the output. */
export interface PolicyResult {
  readonly hits: readonly RuleHit[];
  readonly output: unknown;
}

/** Applies the table's hit policy to the rules that match (given in table order). */
export function applyHitPolicy(table: CompiledTable, matched: readonly RuleHit[]): Outcome<PolicyResult> {
  const first = matched[0];
  if (first === undefined) return accept({ hits: [], output: fallbackOutput(table) });
  switch (table.source.hitPolicy) {
    case 'UNIQUE':
      return matched.length === 1 ? single(table, first) : clash('not-unique', table, matched);
    case 'ANY':
      return matched.every((hit) => same(hit.outputs, first.outputs))
        ? single(table, first)
        : clash('outputs-differ', table, matched);
    case 'FIRST':
      return single(table, first);
    case 'PRIORITY':
      return single(table, ranked(table, matched)[0] ?? first);
    case 'OUTPUT ORDER':
      return list(table, ranked(table, matched));
    case 'RULE ORDER':
      return list(table, matched);
    case 'COLLECT':
      return collect(table, matched);
  }
}

/** The FEEL value of one hit: the cell itself for one output column, a context for more. */
function outputOf(table: CompiledTable, hit: RuleHit): unknown {
  const [only, ...more] = table.source.outputs;
  return only !== undefined && more.length === 0 ? hit.outputs[only.name] : hit.outputs;
}

function single(table: CompiledTable, hit: RuleHit): Outcome<PolicyResult> {
  return accept({ hits: [hit], output: outputOf(table, hit) });
}

function list(table: CompiledTable, hits: readonly RuleHit[]): Outcome<PolicyResult> {
  return accept({ hits, output: hits.map((hit) => outputOf(table, hit)) });
}

function collect(table: CompiledTable, hits: readonly RuleHit[]): Outcome<PolicyResult> {
  const { aggregation } = table.source;
  if (aggregation === undefined) return list(table, hits);
  const values = hits.map((hit) => outputOf(table, hit));
  if (aggregation === 'COUNT') return accept({ hits, output: new Set(values.map(textOf)).size });
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return clash('not-a-number', table, hits);
  if (aggregation === 'SUM') return accept({ hits, output: numbers.reduce((sum, value) => sum + value, 0) });
  return accept({ hits, output: aggregation === 'MIN' ? Math.min(...numbers) : Math.max(...numbers) });
}

/** By the value lists of the outputs, first column first; table order decides between equals (DMN 1.3 §8.2.10). */
function ranked(table: CompiledTable, hits: readonly RuleHit[]): readonly RuleHit[] {
  const ranks = (hit: RuleHit) =>
    table.source.outputs.map((output, i) => {
      const at = (table.ranking[i] ?? []).findIndex((value) => same(value, hit.outputs[output.name]));
      return at === -1 ? Number.MAX_SAFE_INTEGER : at;
    });
  return [...hits].sort((a, b) => {
    const other = ranks(b);
    return (
      ranks(a)
        .map((rank, i) => rank - (other[i] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  });
}

function fallbackOutput(table: CompiledTable): unknown {
  const values = table.fallbacks.map((fallback) => fallback?.({}) ?? null);
  if (values.every((value) => value === null)) return null;
  if (values.length === 1) return values[0];
  return Object.fromEntries(table.source.outputs.map((output, i) => [output.name, values[i]]));
}

function clash(code: string, table: CompiledTable, hits: readonly RuleHit[]) {
  const rules = hits.map((hit) => `${hit.rule} "${hit.id}"`).join(', ');
  return refuse('conflict', code, `Tabel "${table.name}": de regels ${rules} gaan niet samen (${code}).`);
}

const same = (a: unknown, b: unknown) => textOf(a) === textOf(b);
const textOf = (value: unknown) => `${typeof value}:${JSON.stringify(value)}`;
