import { z } from 'zod';
import { amsterdamDate, isValidOn } from '../../kernel/index.js';
import { INTENTS, SOURCE_GRADES } from '../../modules/assessment/index.js';
import { ENRICHMENT_SOURCES } from '../../modules/enrichment/index.js';
import { ROUTE_CODES, VERBS } from '../../modules/routing/index.js';
import {
  CHANNELS,
  CLOSING_REASONS,
  FLAGS,
  HANDLING_CODES,
  MENTION_KINDS,
  MENTION_ROLES,
  SIGNAL_STATES,
  SOURCE_KINDS,
  URGENCIES,
} from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import type { ApiDeps } from './api-deps.js';
import { type Coded, codesOf } from './code-names.js';

const coded = z.strictObject({ code: z.string(), nl: z.string(), en: z.string() });
const list = z.array(coded);

/** A telephone line; hours are null where they are not public. */
const contactLine = z.strictObject({
  code: z.string(),
  name: z.string(),
  phone: z.string(),
  days: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  outsideHours: z.string(),
  outsideHoursEn: z.string(),
});

const answer = z.strictObject({
  contactHours: z.array(contactLine),
  themes: list,
  routes: z.array(coded.extend({ external: z.boolean(), verb: z.string() })),
  verbs: list,
  legalBases: list,
  channels: list,
  sourceKinds: list,
  partners: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  closingReasons: list,
  flags: list,
  handlingCodes: list,
  gradeSource: list,
  gradeInfo: list,
  intents: list,
  urgencies: list,
  states: list,
  mentionKinds: list,
  mentionRoles: list,
  enrichmentSources: list,
  returnReasons: list,
  outcomes: list,
});

/** The usual verb of each route (DOMAIN.md §1.4); the advice names the verb for the signal at hand. */
const USUAL_VERB: Readonly<Record<string, string>> = {
  USZ: 'laten beoordelen',
  AVIM: 'delen',
  NLA_OPSPORING: 'delen',
  KMAR: 'informeren',
  TOEZICHT: 'doorzetten',
  PRIMAIR_PROCES: 'aanbieden',
  NLA_TOEZICHT: 'delen',
  KETENSERVICELIJN: 'doorverwijzen',
  KLANTCONTACT: 'doorverwijzen',
  GEEN: 'sluiten',
};

/** Every list of codes the screens need, with its words; from policy and from the code, never written twice. */
export function codeListRoutes({ house, policy, routePolicy }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/codelijsten',
      { schema: { tags: ['codes'], summary: 'Codes and their words', response: { 200: answer } } },
      async (request) => {
        actorOf(request);
        const today = amsterdamDate(house.clock.now());
        return {
          contactHours: policy.contactHours.lines
            .filter((line) => isValidOn(line, today))
            .map(({ code, name, phone, days, from, until, outsideHours, outsideHoursEn }) => ({
              code,
              name,
              phone,
              days,
              from,
              until,
              outsideHours,
              outsideHoursEn,
            })),
          themes: policy.themes.themes.map(({ code, nl, en }) => ({ code, nl, en })),
          routes: codesOf('routes', ROUTE_CODES).map((route) => ({
            ...route,
            external: routePolicy.isExternal(route.code) === true,
            verb: USUAL_VERB[route.code] ?? '',
          })),
          legalBases: policy.legalBases.bases
            .filter((basis) => isValidOn(basis, today) && basis.uses.includes('route'))
            .map(
              ({ code, title, article }): Coded => ({
                code,
                nl: `${title} (${article})`,
                en: `${title} (${article})`,
              }),
            ),
          partners: policy.partners.partners
            .filter((partner) => isValidOn(partner, today))
            .map(({ code, name }) => ({ code, name })),
          ...fixedLists(),
        };
      },
    );
  };
}

function fixedLists() {
  return {
    verbs: codesOf('verbs', VERBS),
    channels: codesOf('channels', CHANNELS),
    sourceKinds: codesOf('sourceKinds', SOURCE_KINDS),
    closingReasons: codesOf('closingReasons', CLOSING_REASONS),
    flags: codesOf('flags', FLAGS),
    handlingCodes: codesOf('handlingCodes', HANDLING_CODES),
    gradeSource: codesOf('gradeSource', SOURCE_GRADES),
    gradeInfo: codesOf('gradeInfo', ['1', '2', '3', '4']),
    intents: codesOf('intents', INTENTS),
    urgencies: codesOf('urgencies', URGENCIES),
    states: codesOf('states', SIGNAL_STATES),
    mentionKinds: codesOf('mentionKinds', MENTION_KINDS),
    mentionRoles: codesOf('mentionRoles', MENTION_ROLES),
    enrichmentSources: codesOf('enrichmentSources', ENRICHMENT_SOURCES),
    returnReasons: codesOf('returnReasons', ['NIET_BEVOEGD', 'ONVOLDOENDE', 'AL_BEKEND', 'ANDERS']),
    outcomes: codesOf('outcomes', ['gegrond', 'ongegrond', 'onbekend']),
  };
}
