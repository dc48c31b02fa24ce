/** How a table turns matching rules into an answer (DMN 1.3 §8.2.10). */
export const HIT_POLICIES = [
  'UNIQUE',
  'ANY',
  'FIRST',
  'PRIORITY',
  'RULE ORDER',
  'OUTPUT ORDER',
  'COLLECT',
] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

export const AGGREGATIONS = ['SUM', 'COUNT', 'MIN', 'MAX'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export interface InputColumn {
  readonly label: string;
  readonly expression: string;
  /** FEEL unary tests that list the values this input may have; absent when any value may come. */
  readonly allowed?: string;
}

export interface OutputColumn {
  readonly name: string;
  /** FEEL list of values; for PRIORITY and OUTPUT ORDER also their order, highest first. */
  readonly allowed?: string;
  readonly fallback?: string;
}

export interface RuleSource {
  readonly id: string;
  /** 1 for the first rule. */
  readonly number: number;
  /** Line in the XML, when the decision has an id to find it by. */
  readonly line?: number;
  readonly tests: readonly string[];
  readonly outputs: readonly string[];
  readonly notes: readonly string[];
}

/** A decision table as it was written, not yet compiled. */
export interface TableSource {
  readonly kind: 'table';
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation;
  readonly inputs: readonly InputColumn[];
  readonly outputs: readonly OutputColumn[];
  readonly noteNames: readonly string[];
  readonly rules: readonly RuleSource[];
}

export interface LiteralSource {
  readonly kind: 'literal';
  readonly text: string;
}

export interface DecisionSource {
  readonly id: string;
  readonly name: string;
  /** Names this decision may read: input data and results of the decisions it requires. */
  readonly requires: readonly string[];
  readonly logic: TableSource | LiteralSource;
}

/** A DMN file: decisions in the order written, and the attributes of its root (version, owner, source …). */
export interface DmnDocument {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly decisions: readonly DecisionSource[];
}
