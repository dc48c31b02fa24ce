import { z } from 'zod';
import type { Actor, Outcome } from '../../kernel/index.js';
import {
  type FoundMatches,
  findOrganisations,
  findPersons,
  findSponsors,
  type LookupDeps,
  type Match,
} from '../../modules/subjects/index.js';
import type { HttpApp, HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import { contribution, hub } from '../signal-file/link-schema.js';
import { answer } from './answer.js';

const field = z.string().trim().max(200).optional();
const limit = z.int().min(1).max(50).default(10);

/** No sex, nationality or birthplace: they are stored where the law asks it and never searched by (R-NODISC). */
const personBody = z.strictObject({
  givenNames: field,
  prefix: field,
  surname: field,
  alias: field,
  birthDate: field,
  street: field,
  houseNo: field,
  postcode: field,
  city: field,
  phone: field,
  email: field,
  iban: field,
  vNumber: field,
  limit,
});

const organisationBody = z.strictObject({
  kvk: field,
  name: field,
  street: field,
  houseNo: field,
  postcode: field,
  city: field,
  phone: field,
  iban: field,
  limit,
});

const found = z.strictObject({
  results: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      birthDate: z.string().nullable(),
      address: z.string().nullable(),
      weight: z.number().describe('log2 of the odds; prior plus all contributions'),
      probability: z.number(),
      prior: z.number(),
      contributions: z.array(contribution),
      whyNotHigher: z.string().nullable(),
      whyNotHigherEn: z.string().nullable(),
      hub: hub.nullable(),
    }),
  ),
});

/** Look-ups in the reference register. A person is asked for in the body, never in the address. */
export function registerSearchRoutes(deps: LookupDeps): HttpPlugin {
  return (app) => {
    searchRoute(
      app,
      { path: '/personen/_zoek', what: 'Persons', body: personBody },
      (actor, { limit: most, ...fields }) => findPersons(deps, actor, { fields: given(fields), limit: most }),
    );
    searchRoute(
      app,
      { path: '/organisaties/_zoek', what: 'Organisations', body: organisationBody },
      (actor, { limit: most, ...fields }) =>
        findOrganisations(deps, actor, { fields: given(fields), limit: most }),
    );
    searchRoute(
      app,
      { path: '/sponsors/_zoek', what: 'Recognised sponsors', body: organisationBody },
      (actor, { limit: most, ...fields }) =>
        findSponsors(deps, actor, { fields: given(fields), limit: most }),
    );
  };
}

function searchRoute<Body extends z.ZodObject>(
  app: HttpApp,
  { path, what, body }: { readonly path: string; readonly what: string; readonly body: Body },
  find: (actor: Actor, asked: z.infer<Body>) => Promise<Outcome<FoundMatches>>,
): void {
  app.post(
    path,
    {
      schema: {
        tags: ['register'],
        summary: `${what} that may be meant, best first, explained`,
        body,
        response: { 200: found },
      },
    },
    async (request, reply) => {
      const outcome = await find(actorOf(request), body.parse(request.body));
      return answer(reply, outcome, ({ results }) => ({ results: results.map(showMatch) }));
    },
  );
}

const given = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

function showMatch(match: Match): z.infer<typeof found>['results'][number] {
  return {
    id: match.id,
    label: match.label,
    birthDate: match.birthDate || null,
    address: match.address || null,
    weight: match.weight,
    probability: match.probability,
    prior: match.prior.weight,
    contributions: match.contributions.map((part) => ({
      ...part,
      left: part.left || null,
      right: part.right || null,
    })),
    whyNotHigher: match.whyNotHigher.nl || null,
    whyNotHigherEn: match.whyNotHigher.en || null,
    hub: match.hub ?? null,
  };
}
