/** The calls of the desk, one a line; paths, bodies and answers are checked against the OpenAPI document. */
import { answerOf, api } from './client.js';
import { type Picked, sent } from './picked.js';
import type { paths } from './schema.generated.js';

type Body<P extends keyof paths> = paths[P]['post'] extends {
  requestBody: { content: { 'application/json': infer T } };
}
  ? T
  : never;

type Stock = NonNullable<paths['/api/v1/werkvoorraad']['get']['parameters']['query']>;
export type StockQuery = Picked<Stock>;
export type SignalSearch = Partial<Picked<Body<'/api/v1/signalen/_zoek'>>>;
export type PersonSearch = Partial<Body<'/api/v1/personen/_zoek'>>;
export type OrganisationSearch = Partial<Body<'/api/v1/organisaties/_zoek'>>;
export type NewSignal = Picked<Body<'/api/v1/signalen'>>;
export type AssessmentInput = Picked<Body<'/api/v1/signalen/{id}/beoordeling'>>;
export type RouteInput = Picked<Body<'/api/v1/signalen/{id}/routes'>['routes'][number]>;
export type MentionInput = Picked<Body<'/api/v1/signalen/{id}/vermeldingen'>>;
export type MentionChange = Body<'/api/v1/signalen/{id}/vermeldingen/{mentionId}'>;
export type ClaimInput = Body<'/api/v1/signalen/{id}/beweringen'>;
export type ClaimJudgement = Body<'/api/v1/signalen/{id}/beweringen/{claimId}'>;
export type LinkJudgement = Body<'/api/v1/signalen/{id}/koppelingen'>;
export type LinkingResult = Body<'/api/v1/signalen/{id}/koppelingen/afronding'>;
export type RelationJudgement = Body<'/api/v1/signalen/{id}/dubbelen'>;
export type LookUpInput = Picked<Body<'/api/v1/signalen/{id}/veredelingen'>>;
export type ReleaseInput = Body<'/api/v1/signalen/{id}/doorzettingen'>;
export type FeedbackInput = Picked<Body<'/api/v1/signalen/{id}/terugkoppelingen'>>;
export type WarningInput = Body<'/api/v1/signalen/{id}/waarschuwingen'>;
export type WarningReview = Body<'/api/v1/signalen/{id}/waarschuwingen/{warningId}'>;
export type ConsentInput = Body<'/api/v1/signalen/{id}/toestemming'>;
export type ClosingInput = Picked<Body<'/api/v1/signalen/{id}/sluiting'>>;
export type RedirectInput = Picked<Body<'/api/v1/signalen/{id}/doorverwijzing'>>;

const of = (id: string) => ({ params: { path: { id } } });

const reading = {
  session: () => answerOf(api.GET('/api/v1/sessie')),
  codeLists: () => answerOf(api.GET('/api/v1/codelijsten')),
  workStock: (query: StockQuery) =>
    answerOf(api.GET('/api/v1/werkvoorraad', { params: { query: sent<Stock>(query) } })),
  searchSignals: (body: SignalSearch) =>
    answerOf(
      api.POST('/api/v1/signalen/_zoek', {
        body: sent<Body<'/api/v1/signalen/_zoek'>>({ limit: 50, ...body }),
      }),
    ),
  signal: (id: string) => answerOf(api.GET('/api/v1/signalen/{id}', of(id))),
  packagePreview: (id: string, routeId: string) =>
    answerOf(
      api.GET('/api/v1/signalen/{id}/doorzettingen/{routeId}/voorbeeld', {
        params: { path: { id, routeId } },
      }),
    ),
  household: (id: string, proposalId: string) =>
    answerOf(
      api.GET('/api/v1/signalen/{id}/koppelingen/{proposalId}/huishouden', {
        params: { path: { id, proposalId } },
      }),
    ),
  messages: (id: string) => answerOf(api.GET('/api/v1/signalen/{id}/berichten', of(id))),
  unreadWarnings: () => answerOf(api.GET('/api/v1/waarschuwingen')),
  parkedJobs: () => answerOf(api.GET('/api/v1/parkeerplaats')),
  searchPersons: (body: PersonSearch) =>
    answerOf(api.POST('/api/v1/personen/_zoek', { body: { limit: 20, ...body } })),
  searchOrganisations: (body: OrganisationSearch) =>
    answerOf(api.POST('/api/v1/organisaties/_zoek', { body: { limit: 20, ...body } })),
  searchSponsors: (body: OrganisationSearch) =>
    answerOf(api.POST('/api/v1/sponsors/_zoek', { body: { limit: 20, ...body } })),
};

const acting = {
  signOut: () => answerOf(api.POST('/api/v1/sessie/afmelden')),
  takeNext: () => answerOf(api.POST('/api/v1/werkvoorraad/volgende')),
  registerSignal: (body: NewSignal) =>
    answerOf(api.POST('/api/v1/signalen', { body: sent<Body<'/api/v1/signalen'>>(body) })),
  lock: (id: string) => answerOf(api.POST('/api/v1/signalen/{id}/vergrendeling', of(id))),
  unlock: (id: string) => answerOf(api.DELETE('/api/v1/signalen/{id}/vergrendeling', of(id))),
  original: (id: string, body: { reason: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/origineel', { ...of(id), body })),
  writeRendering: (id: string, body: { text: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/weergave', { ...of(id), body })),
  askReporter: (id: string, body: { text: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/berichten', { ...of(id), body })),
  openContact: (id: string, body: { reason: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/melder', { ...of(id), body })),
  addMention: (id: string, body: MentionInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/vermeldingen', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/vermeldingen'>>(body),
      }),
    ),
  changeMention: (id: string, mentionId: string, body: Picked<MentionChange>) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/vermeldingen/{mentionId}', {
        params: { path: { id, mentionId } },
        body: sent<MentionChange>(body),
      }),
    ),
  addClaim: (id: string, body: ClaimInput) =>
    answerOf(api.POST('/api/v1/signalen/{id}/beweringen', { ...of(id), body })),
  judgeClaim: (id: string, claimId: string, body: ClaimJudgement) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/beweringen/{claimId}', { params: { path: { id, claimId } }, body }),
    ),
  assess: (id: string, body: AssessmentInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/beoordeling', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/beoordeling'>>(body),
      }),
    ),
  judgeLink: (id: string, body: LinkJudgement) =>
    answerOf(api.POST('/api/v1/signalen/{id}/koppelingen', { ...of(id), body })),
  finishLinking: (id: string, body: LinkingResult) =>
    answerOf(api.POST('/api/v1/signalen/{id}/koppelingen/afronding', { ...of(id), body })),
  judgeDuplicate: (id: string, body: RelationJudgement) =>
    answerOf(api.POST('/api/v1/signalen/{id}/dubbelen', { ...of(id), body })),
  undoDuplicate: (id: string, body: { reason: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/dubbel-ongedaan', { ...of(id), body })),
  enrich: (id: string, body: LookUpInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/veredelingen', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/veredelingen'>>(body),
      }),
    ),
  finishEnrichment: (id: string, body: { reason?: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/veredelingen/afronding', { ...of(id), body })),
  proposeRoutes: (id: string, routes: readonly RouteInput[]) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/routes', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/routes'>>({ routes }),
      }),
    ),
  decideRelease: (id: string, body: ReleaseInput) =>
    answerOf(api.POST('/api/v1/signalen/{id}/doorzettingen', { ...of(id), body })),
  warn: (id: string, body: WarningInput) =>
    answerOf(api.POST('/api/v1/signalen/{id}/waarschuwingen', { ...of(id), body })),
  reviewWarning: (id: string, warningId: string, body: WarningReview) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/waarschuwingen/{warningId}', {
        params: { path: { id, warningId } },
        body,
      }),
    ),
  recordConsent: (id: string, body: ConsentInput) =>
    answerOf(api.POST('/api/v1/signalen/{id}/toestemming', { ...of(id), body })),
  registerFeedback: (id: string, body: FeedbackInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/terugkoppelingen', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/terugkoppelingen'>>(body),
      }),
    ),
  close: (id: string, body: ClosingInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/sluiting', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/sluiting'>>(body),
      }),
    ),
  reopen: (id: string, body: { reason: string }) =>
    answerOf(api.POST('/api/v1/signalen/{id}/heropening', { ...of(id), body })),
  redirect: (id: string, body: RedirectInput) =>
    answerOf(
      api.POST('/api/v1/signalen/{id}/doorverwijzing', {
        ...of(id),
        body: sent<Body<'/api/v1/signalen/{id}/doorverwijzing'>>(body),
      }),
    ),
  retryJob: (id: string) => answerOf(api.POST('/api/v1/parkeerplaats/{id}/opnieuw', of(id))),
};

export const desk = { ...reading, ...acting };
