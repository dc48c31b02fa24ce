import { z } from 'zod';
import {
  type CompiledDocument,
  type CompiledTable,
  type Context,
  compileDocument,
  decideTable,
  type RuleHit,
  readDmn,
  tableOf,
} from '../../decisions/index.js';
import {
  accept,
  calendarDateSchema,
  type Flaw,
  isValidOn,
  type Outcome,
  parsePolicy,
  refuse,
} from '../../kernel/index.js';
import type { LegalBases } from './domain/legal-bases.js';
import { ROUTE_CODES, type RoutingFacts, VERBS } from './domain/routing-facts.js';
import type { RouteMatch, RoutingTable } from './domain/routing-table.js';
import { uncoveredThemes } from './uncovered-themes.js';

const header = z.object({
  'kp:version': z.coerce.number().int().positive(),
  'kp:validFrom': calendarDateSchema,
  'kp:owner': z.string().min(1),
  'kp:source': z.string().min(1),
});

const routeOutputs = z.object({
  route: z.enum([...ROUTE_CODES, '112']),
  werkwoord: z.enum(VERBS),
  prio: z.int().min(0),
  rang: z.int().min(0),
  grondslag: z.string().min(1),
});
const effectOutputs = z.object({ gevolg: z.enum(['blokkeert', 'voorwaarde']) });
const ownOutputs = z.object({ route: z.enum(ROUTE_CODES) });

interface Tables {
  readonly routes: CompiledTable;
  readonly effects: CompiledTable;
  readonly own: CompiledTable;
}

/** What the routing table must agree with. */
export interface RoutingPolicyContext {
  readonly bases: LegalBases;
  readonly themeCodes: readonly string[];
  readonly file: string;
}

/**
 * Reads config/routing.dmn. Refused, naming table, rule and line, when a cell does not compile, a rule has no legal
 * basis that is known and valid (R-BASIS), or a theme of the desk leads nowhere: the desk never starts on such a table.
 */
export async function readRoutingTable(
  xml: string,
  { bases, themeCodes, file }: RoutingPolicyContext,
): Promise<Outcome<RoutingTable>> {
  const document = await readDmn(xml);
  if (!document.ok) return document;
  const compiled = compileDocument(document.value);
  if (!compiled.ok) return compiled;
  const head = parsePolicy(file, header, compiled.value.attributes);
  if (!head.ok) return head;
  const tables = tablesOf(compiled.value);
  if (!tables.ok) return tables;
  const flaws = [...basisFlaws(tables.value.routes, bases, head.value['kp:validFrom'])];
  if (flaws.length > 0)
    return refuse(
      'invalid',
      'route-without-basis',
      `${file}: ${flaws.map((f) => f.message).join('; ')}`,
      flaws,
    );
  const table: RoutingTable = {
    version: head.value['kp:version'],
    validFrom: head.value['kp:validFrom'],
    owner: head.value['kp:owner'],
    source: head.value['kp:source'],
    ...answersOf(tables.value),
  };
  const lost = uncoveredThemes(table, themeCodes);
  return lost.ok ? accept(table) : lost;
}

function tablesOf(document: CompiledDocument): Outcome<Tables> {
  const routes = tableOf(document, 'Route');
  if (!routes.ok) return routes;
  const effects = tableOf(document, 'Doorgifte');
  if (!effects.ok) return effects;
  const own = tableOf(document, 'Eigen route');
  if (!own.ok) return own;
  return accept({ routes: routes.value, effects: effects.value, own: own.value });
}

function answersOf(tables: Tables): Pick<RoutingTable, 'matches' | 'effects' | 'ownRoutesOf'> {
  return {
    matches: (facts) => hitsOf(tables.routes, contextOf(facts), toMatch),
    effects: ({ code, consentRecorded }, route) =>
      hitsOf(tables.effects, { code, route, toestemming: consentRecorded }, (hit) => ({
        effect: effectOutputs.parse(hit.outputs).gevolg,
        reason: hit.notes['reden'] ?? '',
      })),
    ownRoutesOf: (senderCode) =>
      senderCode === undefined
        ? accept([])
        : hitsOf(tables.own, { afzender: senderCode }, (hit) => ownOutputs.parse(hit.outputs).route),
  };
}

function hitsOf<T>(table: CompiledTable, context: Context, read: (hit: RuleHit) => T): Outcome<readonly T[]> {
  const decided = decideTable(table, context);
  return decided.ok ? accept(decided.value.hits.map(read)) : decided;
}

/** The names the table uses are the desk's own (Dutch), so that its owner can read it. */
function contextOf(facts: RoutingFacts): Context {
  return {
    themas: facts.themes,
    levensgevaar: facts.dangerToLife,
    nationaleVeiligheid: facts.nationalSecurity || facts.nvCompartment,
    onkoppelbaar: facts.unlinkable,
    dossieroverstijgend: facts.crossDossier,
    complex: facts.complex,
    fenomeen: facts.phenomenon,
    minderjarigOfSeksueel: facts.minorsOrSexual,
    uitbuitingsvorm: facts.dominantTrafficking ?? null,
    soortBericht: facts.kindOfMessage,
    afzender: facts.senderCode ?? null,
  };
}

function toMatch(hit: RuleHit): RouteMatch {
  const { route, werkwoord, prio, rang, grondslag } = routeOutputs.parse(hit.outputs);
  return {
    ruleId: hit.id,
    route,
    verb: werkwoord,
    prio,
    rank: rang,
    basis: grondslag,
    reason: hit.notes['reden'] ?? '',
    source: hit.notes['bron'] ?? '',
  };
}

function basisFlaws(table: CompiledTable, bases: LegalBases, validFrom: string): Flaw[] {
  const valid = new Set(
    bases.bases
      .filter((basis) => basis.uses.includes('route') && isValidOn(basis, validFrom))
      .map(({ code }) => code),
  );
  return table.rules.flatMap(({ source, outputs }) => {
    const cells = outputs.map((cell) => cell({}));
    const row = routeOutputs.safeParse(
      Object.fromEntries(table.source.outputs.map((output, i) => [output.name, cells[i]])),
    );
    const line = source.line === undefined ? '' : ` (bestand, regel ${source.line})`;
    const path = `${table.name}.${source.id}.${row.success ? 'grondslag' : row.error.issues[0]?.path.join('.')}`;
    const where = `tabel "${table.name}", regel ${source.number} "${source.id}"${line}`;
    if (!row.success)
      return [
        {
          path,
          code: 'rule-incomplete',
          message: `${where}: een uitvoercel ontbreekt of is van de verkeerde soort`,
        },
      ];
    if (valid.has(row.data.grondslag)) return [];
    const message = `${where}: grondslag "${row.data.grondslag}" is niet bekend of niet geldig`;
    return [{ path, code: 'route-without-basis', message }];
  });
}
