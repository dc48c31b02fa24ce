import { DmnModdle } from 'dmn-moddle';
import { z } from 'zod';
import { accept, type Flaw, type Outcome, refuse } from '../kernel/index.js';
import { ruleLines } from './line-numbers.js';
import {
  AGGREGATIONS,
  type DecisionSource,
  type DmnDocument,
  HIT_POLICIES,
  type TableSource,
} from './model.js';

const text = z.object({ text: z.string().default('') });
const requirement = z.object({
  requiredDecision: z.object({ href: z.string() }).optional(),
  requiredInput: z.object({ href: z.string() }).optional(),
});

const table = z.object({
  $type: z.literal('dmn:DecisionTable'),
  hitPolicy: z.enum(HIT_POLICIES).default('UNIQUE'),
  aggregation: z.enum(AGGREGATIONS).optional(),
  input: z
    .array(z.object({ label: z.string().optional(), inputExpression: text, inputValues: text.optional() }))
    .default([]),
  output: z.array(
    z.object({
      name: z.string().optional(),
      label: z.string().optional(),
      outputValues: text.optional(),
      defaultOutputEntry: text.optional(),
    }),
  ),
  annotation: z.array(z.object({ name: z.string().default('') })).default([]),
  rule: z
    .array(
      z.object({
        id: z.string().optional(),
        inputEntry: z.array(text).default([]),
        outputEntry: z.array(text).default([]),
        annotationEntry: z.array(text).default([]),
      }),
    )
    .default([]),
});

const literal = z.object({ $type: z.literal('dmn:LiteralExpression'), text: z.string().default('') });

const decision = z.object({
  $type: z.literal('dmn:Decision'),
  id: z.string().optional(),
  name: z.string(),
  variable: z.object({ name: z.string().optional() }).optional(),
  informationRequirement: z.array(requirement).default([]),
  decisionLogic: z.discriminatedUnion('$type', [table, literal]),
});

const definitions = z.object({
  $type: z.literal('dmn:Definitions'),
  name: z.string().default(''),
  $attrs: z.record(z.string(), z.string()).default({}),
  drgElement: z.array(z.looseObject({ $type: z.string() })).default([]),
});

type ParsedTable = z.infer<typeof table>;
type ParsedDecision = z.infer<typeof decision>;

/**
 * Reads DMN XML (1.1 to 1.5) into decisions with tables or literal expressions, nothing compiled yet.
 * Refused `dmn-unreadable` with one flaw per place; boxed contexts, invocations and functions are refused too.
 */
export async function readDmn(xml: string): Promise<Outcome<DmnDocument>> {
  const root = await parseXml(xml);
  if (typeof root === 'string') return refuse('invalid', 'dmn-unreadable', root);
  const parsed = definitions.safeParse(root);
  if (!parsed.success) return unreadable(flawsOf(parsed.error, 'definitions'));
  const elements = parsed.data.drgElement;
  const nameOf = new Map(elements.map((element) => [`#${String(element['id'])}`, String(element['name'])]));
  const flaws: Flaw[] = [];
  const decisions = elements
    .filter((element) => element.$type === 'dmn:Decision')
    .flatMap((element): DecisionSource[] => {
      const one = decision.safeParse(element);
      if (one.success) return [decisionSource(one.data, nameOf, xml)];
      flaws.push(...flawsOf(one.error, String(element['name'] ?? element['id'])));
      return [];
    });
  if (flaws.length > 0) return unreadable(flaws);
  return accept({ name: parsed.data.name, attributes: parsed.data.$attrs, decisions });
}

async function parseXml(xml: string): Promise<unknown> {
  try {
    const { rootElement } = await new DmnModdle().fromXML(asDmn13(xml));
    return rootElement;
  } catch (error) {
    return `Het DMN-bestand is geen leesbare XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** dmn-moddle knows the DMN 1.3 namespace only; the elements this library reads are the same in 1.1 to 1.5. */
function asDmn13(xml: string): string {
  return xml.replace(
    /https?:\/\/www\.omg\.org\/spec\/DMN\/(?:20151101\/dmn\.xsd|(?:20180521|20211108|20230324|20240513)\/MODEL\/)/g,
    'https://www.omg.org/spec/DMN/20191111/MODEL/',
  );
}

function decisionSource(
  parsed: ParsedDecision,
  nameOf: ReadonlyMap<string, string>,
  xml: string,
): DecisionSource {
  const requires = parsed.informationRequirement
    .map((need) => nameOf.get((need.requiredDecision ?? need.requiredInput)?.href ?? ''))
    .filter((name) => name !== undefined);
  const logic = parsed.decisionLogic;
  return {
    id: parsed.id ?? parsed.name,
    name: parsed.name,
    requires,
    logic:
      logic.$type === 'dmn:LiteralExpression'
        ? { kind: 'literal', text: logic.text }
        : tableSource(logic, parsed.name, ruleLines(xml, parsed.id)),
  };
}

function tableSource(parsed: ParsedTable, decisionName: string, lines: readonly number[]): TableSource {
  return {
    kind: 'table',
    hitPolicy: parsed.hitPolicy,
    ...(parsed.aggregation ? { aggregation: parsed.aggregation } : {}),
    inputs: parsed.input.map((input) => ({
      label: input.label ?? input.inputExpression.text,
      expression: input.inputExpression.text,
      ...(input.inputValues?.text ? { allowed: input.inputValues.text } : {}),
    })),
    outputs: parsed.output.map((output) => ({
      name: output.name ?? output.label ?? decisionName,
      ...(output.outputValues?.text ? { allowed: output.outputValues.text } : {}),
      ...(output.defaultOutputEntry?.text ? { fallback: output.defaultOutputEntry.text } : {}),
    })),
    noteNames: parsed.annotation.map((annotation) => annotation.name),
    rules: parsed.rule.map((rule, index) => ({
      id: rule.id ?? `regel-${index + 1}`,
      number: index + 1,
      ...(lines[index] === undefined ? {} : { line: lines[index] }),
      tests: rule.inputEntry.map((entry) => entry.text),
      outputs: rule.outputEntry.map((entry) => entry.text),
      notes: rule.annotationEntry.map((entry) => entry.text),
    })),
  };
}

function unreadable(flaws: readonly Flaw[]) {
  return refuse('invalid', 'dmn-unreadable', 'Het DMN-bestand heeft niet de verwachte vorm.', flaws);
}

function flawsOf(error: z.ZodError, at: string): Flaw[] {
  return error.issues.map((issue) => ({
    path: [at, ...issue.path.map(String)].join('.'),
    code: issue.code,
    message: issue.message,
  }));
}
