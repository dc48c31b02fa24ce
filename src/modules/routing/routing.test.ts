import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../kernel/index.js';
import {
  adviseRoutes,
  type LegalBases,
  parseLegalBases,
  type RouteAdvice,
  type RoutingFacts,
  type RoutingTable,
  readRoutingTable,
} from './index.js';

const config = (name: string) => readFile(new URL(`../../../config/${name}`, import.meta.url), 'utf8');
const PLAIN: RoutingFacts = {
  themes: ['SCHIJNRELATIE'],
  dangerToLife: false,
  nationalSecurity: false,
  unlinkable: false,
  crossDossier: false,
  complex: false,
  phenomenon: false,
  minorsOrSexual: false,
  handling: [],
  nvCompartment: false,
  kindOfMessage: 'signal',
};

let xml: string;
let bases: LegalBases;
let themeCodes: readonly string[];
let table: RoutingTable;

const read = (text: string) => readRoutingTable(text, { bases, themeCodes, file: 'routing.dmn' });

function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function advise(facts: Partial<RoutingFacts>): RouteAdvice {
  return unwrap(adviseRoutes({ ...PLAIN, ...facts }, table));
}

/** Primary first, parallel after it. */
function routesOf(facts: Partial<RoutingFacts>): readonly string[] {
  const advice = advise(facts);
  return [...(advice.primary ? [advice.primary.code] : ['-']), ...advice.alsoRoutes.map(({ code }) => code)];
}

beforeAll(async () => {
  xml = await config('routing.dmn');
  bases = unwrap(parseLegalBases(JSON.parse(await config('legal-bases.json'))));
  const themes: { readonly themes: readonly { readonly code: string }[] } = JSON.parse(
    await config('themes.json'),
  );
  themeCodes = themes.themes.map(({ code }) => code);
  table = unwrap(await read(xml));
});

describe('the routing table', () => {
  it.each<[Partial<RoutingFacts>, string]>([
    [{ nationalSecurity: true, themes: ['MENSENSMOKKEL'] }, 'USZ KMAR'],
    [{ themes: ['NATIONALE_VEILIGHEID'] }, 'USZ'],
    [{ themes: ['OORLOGSMISDRIJVEN_1F', 'MISBRUIK_ASIEL'] }, 'USZ PRIMAIR_PROCES'],
    [{ themes: ['MENSENHANDEL_OVERIG'] }, 'AVIM'],
    [{ themes: ['ARBEIDSUITBUITING'] }, 'NLA_OPSPORING'],
    [{ themes: ['MENSENSMOKKEL'] }, 'KMAR'],
    [{ themes: ['MENSENSMOKKEL'], unlinkable: true }, 'KMAR TOEZICHT'],
    [{ crossDossier: true }, 'TOEZICHT'],
    [{ complex: true }, 'TOEZICHT'],
    [{ phenomenon: true }, 'TOEZICHT'],
    [{ unlinkable: true }, 'TOEZICHT'],
    [{}, 'PRIMAIR_PROCES'],
    [{ themes: ['REFERENT_FRAUDE'] }, 'TOEZICHT'],
    [{ themes: ['ILLEGALE_TEWERKSTELLING'] }, 'NLA_TOEZICHT'],
    [{ themes: ['ILLEGALE_TEWERKSTELLING', 'ARBEIDSUITBUITING'] }, 'NLA_OPSPORING'],
    [{ themes: [], kindOfMessage: 'dossier-question' }, 'KETENSERVICELIJN'],
    [{ themes: [], kindOfMessage: 'own-status' }, 'KLANTCONTACT'],
    [{ themes: [], kindOfMessage: 'abroad' }, 'KLANTCONTACT'],
    [{ themes: ['GEEN_SIGNAAL'], kindOfMessage: 'none' }, 'GEEN'],
  ])('%j goes to %s', (facts, routes) => {
    expect(routesOf(facts).join(' ')).toBe(routes);
  });

  it.each<[string, Partial<RoutingFacts>, string]>([
    ['labour dominates', { dominantTrafficking: 'ARBEID' }, 'NLA_OPSPORING AVIM'],
    ['sexual exploitation dominates', { dominantTrafficking: 'SEKSUEEL' }, 'AVIM NLA_OPSPORING'],
    ['nothing dominates', {}, 'AVIM NLA_OPSPORING'],
    ['a minor is involved', { dominantTrafficking: 'ARBEID', minorsOrSexual: true }, 'AVIM NLA_OPSPORING'],
  ])('shares mixed trafficking with both, and %s', (_, facts, routes) => {
    const themes = ['MENSENHANDEL_OVERIG', 'ARBEIDSUITBUITING'];
    expect(routesOf({ themes, ...facts }).join(' ')).toBe(routes);
  });

  it('gives each recipient its own verb, ground, rule and sentence', () => {
    expect(advise({ themes: ['SCHIJNRELATIE', 'MENSENSMOKKEL'] })).toMatchObject({
      primary: { code: 'KMAR', verb: 'informeren', basis: 'VW107-4', ruleId: 'R-24', parallel: false },
      alsoRoutes: [
        { code: 'PRIMAIR_PROCES', verb: 'aanbieden', basis: 'AVG6-1E', ruleId: 'R-40', parallel: true },
      ],
    });
  });

  it('calls first when a life is in danger, whatever else holds', () => {
    const advice = advise({
      dangerToLife: true,
      nvCompartment: true,
      handling: [{ code: 'H2', consentRecorded: false }],
    });
    expect(advice.warnFirst).toMatchObject({ ruleId: 'R-00', basis: 'AVG6-1D' });
  });

  it('never routes to EMM and knows no other code than its list', () => {
    expect(xml).not.toContain('EMM');
  });
});

describe('routes that are withheld', () => {
  it('stops everything beside USZ while the signal is sealed for national security', () => {
    const advice = advise({ nvCompartment: true, themes: ['MENSENSMOKKEL'], crossDossier: true });
    expect(advice.primary?.code).toBe('USZ');
    expect(advice.alsoRoutes).toEqual([]);
    expect(advice.withheld.map(({ code, blockedBy }) => [code, blockedBy])).toEqual([
      ['KMAR', 'nv-compartment'],
      ['TOEZICHT', 'nv-compartment'],
    ]);
  });

  it('does not send a signal back to the partner that handles it, and keeps the residence side', () => {
    const advice = advise({ senderCode: 'KMAR', themes: ['MENSENSMOKKEL'] });
    expect(advice.primary?.code).toBe('PRIMAIR_PROCES');
    expect(advice.withheld).toMatchObject([{ code: 'KMAR', blockedBy: 'sender-is-handler' }]);
  });

  it('waits for recorded consent when the sender forbids passing on, and names no primary until then', () => {
    const restricted = advise({ handling: [{ code: 'H2', consentRecorded: false }] });
    expect(restricted.primary).toBeUndefined();
    expect(restricted.withheld).toMatchObject([{ code: 'PRIMAIR_PROCES', blockedBy: 'handling' }]);
    expect(routesOf({ handling: [{ code: 'H2', consentRecorded: true }] })).toEqual(['PRIMAIR_PROCES']);
  });

  it('takes the next route when only partners are closed off', () => {
    const facts = {
      themes: ['MENSENSMOKKEL'],
      unlinkable: true,
      handling: [{ code: 'INTERN_IND', consentRecorded: false }],
    };
    expect(routesOf(facts)).toEqual(['TOEZICHT']);
  });

  it('lets H1 travel along as a condition instead of a block', () => {
    const advice = advise({
      themes: ['MENSENSMOKKEL'],
      handling: [{ code: 'H1', consentRecorded: false }],
    });
    expect(advice.primary?.code).toBe('KMAR');
    expect(advice.primary?.conditions.join()).toContain('strafproces');
  });

  it('refuses a theme or handling code the table does not know', () => {
    expect(adviseRoutes({ ...PLAIN, themes: ['SCHIJNRELATIES'] }, table)).toMatchObject({
      ok: false,
      code: 'input-not-allowed',
    });
    const handling = [{ code: 'H9', consentRecorded: false }];
    expect(adviseRoutes({ ...PLAIN, handling }, table)).toMatchObject({ ok: false });
  });
});

describe('a routing table that must not be used', () => {
  it('is refused when a rule misses its legal basis, naming rule and line', async () => {
    const lost = xml.replace('"VW107-4"', '""');
    const outcome = await read(lost);
    expect(outcome).toMatchObject({ ok: false, code: 'route-without-basis' });
    expect(!outcome.ok && outcome.message).toMatch(/regel 5 "R-20" \(bestand, regel \d+\)/);
  });

  it('is refused when a basis is unknown or no longer valid', async () => {
    expect(await read(xml.replace('"VW107-4"', '"VW999"'))).toMatchObject({ code: 'route-without-basis' });
    const old = {
      ...bases,
      bases: bases.bases.map((basis) => ({ ...basis, validUntil: '2020-01-01' as typeof basis.validFrom })),
    };
    const outcome = await readRoutingTable(xml, { bases: old, themeCodes, file: 'routing.dmn' });
    expect(outcome).toMatchObject({ code: 'route-without-basis' });
  });

  it('is refused when a theme leads nowhere', async () => {
    const lost = xml.replace('list contains(?, "MENSENSMOKKEL")', 'list contains(?, "OVERIG")');
    expect(await read(lost)).toMatchObject({ ok: false, code: 'theme-without-route' });
  });

  it('is refused when a theme in a cell is misspelt', async () => {
    const outcome = await read(xml.replace('(?, "MENSENSMOKKEL")', '(?, "MENSENSMOKEL")'));
    expect(outcome).toMatchObject({ ok: false, code: 'document-does-not-compile' });
    expect(!outcome.ok && outcome.message).toContain('kolom "thema\'s"');
  });

  it('is refused without version, owner, source and first day', async () => {
    expect(await read(xml.replace('kp:owner="COORDINATOR"', ''))).toMatchObject({ code: 'policy-invalid' });
  });
});
