import { accept, type Flaw, type Outcome, refuse } from '../kernel/index.js';
import { type CompiledTable, compileTable } from './compile-table.js';
import { decideTable, type TableDecision } from './decide-table.js';
import { type Context, compileExpression, type Expression } from './feel.js';
import type { DecisionSource, DmnDocument } from './model.js';

interface CompiledDecision {
  readonly source: DecisionSource;
  readonly logic:
    | { readonly kind: 'table'; readonly table: CompiledTable }
    | { readonly kind: 'literal'; readonly run: Expression };
}

/** All decisions of a DMN file, compiled; by name. Only `compileDocument` makes one. */
export interface CompiledDocument {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly decisions: ReadonlyMap<string, CompiledDecision>;
}

/** What a decision said: its value, and for a table the rules and cells behind it. */
export interface DecisionAnswer {
  readonly output: unknown;
  readonly table?: TableDecision;
}

/** Compiles every decision of a file. Refused `document-does-not-compile` with all flaws of all tables at once. */
export function compileDocument(document: DmnDocument): Outcome<CompiledDocument> {
  const flaws: Flaw[] = [];
  const decisions = new Map<string, CompiledDecision>();
  for (const source of document.decisions) {
    const logic = compileLogic(source);
    if (logic.ok) decisions.set(source.name, { source, logic: logic.value });
    else flaws.push(...logic.flaws);
  }
  for (const { name } of document.decisions) {
    if (requiresItself(name, document))
      flaws.push({ path: name, code: 'cycle', message: `besluit "${name}" vraagt zichzelf` });
  }
  if (flaws.length === 0) return accept({ ...document, decisions });
  const reasons = flaws.map((flaw) => flaw.message).join('; ');
  return refuse('invalid', 'document-does-not-compile', `Beslistabellen kloppen niet: ${reasons}`, flaws);
}

/** Decides by name; decisions it requires are decided first. Absent input data reads as null here. */
export function decide(document: CompiledDocument, name: string, input: Context): Outcome<DecisionAnswer> {
  const decision = document.decisions.get(name);
  if (!decision) return refuse('not-found', 'unknown-decision', `Er is geen besluit "${name}".`);
  const context: Record<string, unknown> = {};
  for (const need of decision.source.requires) {
    if (!document.decisions.has(need)) {
      context[need] = input[need] ?? null;
      continue;
    }
    const first = decide(document, need, input);
    if (!first.ok) return first;
    context[need] = first.value.output;
  }
  if (decision.logic.kind === 'literal') return accept({ output: decision.logic.run(context) ?? null });
  const table = decideTable(decision.logic.table, context);
  return table.ok ? accept({ output: table.value.output, table: table.value }) : table;
}

/** The table of a decision, for those who decide it with their own context. */
export function tableOf(document: CompiledDocument, name: string): Outcome<CompiledTable> {
  const decision = document.decisions.get(name);
  if (decision?.logic.kind === 'table') return accept(decision.logic.table);
  return refuse('not-found', 'unknown-table', `Er is geen beslistabel "${name}" in "${document.name}".`);
}

function compileLogic(source: DecisionSource): Outcome<CompiledDecision['logic']> {
  if (source.logic.kind === 'table') {
    const table = compileTable(source.name, source.logic, source.requires);
    return table.ok ? accept({ kind: 'table', table: table.value }) : table;
  }
  const literal = compileExpression(source.logic.text, source.requires);
  if (literal.ok) return accept({ kind: 'literal', run: literal.run });
  const message = `besluit "${source.name}": ${literal.reason}`;
  return refuse('invalid', 'expression-does-not-compile', message, [
    { path: source.name, code: 'expression-does-not-compile', message },
  ]);
}

function requiresItself(name: string, document: DmnDocument): boolean {
  const needs = new Map(document.decisions.map((decision) => [decision.name, decision.requires]));
  const seen = new Set<string>();
  const walk = (at: string): boolean =>
    (needs.get(at) ?? []).some((next) => {
      if (next === name) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return walk(next);
    });
  return walk(name);
}
