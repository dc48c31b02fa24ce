/**
 * decisions: DMN decision tables, compiled whole and explained (published as knooppunt/decisions).
 * Decides: which rules of a table match given values, and what the hit policy makes of them.
 * Owns: reading DMN XML, compiling FEEL cells, all seven hit policies, the reasons per rule and cell.
 * Never does: read a file, a clock or a network, or start with a table that does not compile.
 */

export { compareTables, type Difference } from './compare-tables.js';
export {
  type CompiledDocument,
  compileDocument,
  type DecisionAnswer,
  decide,
  tableOf,
} from './compile-document.js';
export { type CompiledTable, compileDecision, compileTable } from './compile-table.js';
export {
  type CellTrace,
  decideTable,
  type RuleTrace,
  type TableDecision,
} from './decide-table.js';
export type { Context } from './feel.js';
export type { RuleHit } from './hit-policy.js';
export type * from './model.js';
export { readDmn } from './read-dmn.js';
