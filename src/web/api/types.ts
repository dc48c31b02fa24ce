/** The shapes of /api/v1 under the names the desk uses; all taken from the generated OpenAPI types. */
import type { components, paths } from './schema.generated.js';

type Answer<P extends keyof paths, M extends 'get' | 'post'> = paths[P][M] extends {
  responses: { 200: { content: { 'application/json': infer T } } };
}
  ? T
  : never;

export type Session = Answer<'/api/v1/sessie', 'get'>;
export type CodeLists = Answer<'/api/v1/codelijsten', 'get'>;
export type Coded = CodeLists['themes'][number];
export type SignalRow = components['schemas']['SignalRow'];
export type WorkStockPage = Answer<'/api/v1/werkvoorraad', 'get'>;
export type WorkStockCounts = WorkStockPage['counts'];
export type ParkedJob = Answer<'/api/v1/parkeerplaats', 'get'>['results'][number];
export type PackagePreview = Answer<'/api/v1/signalen/{id}/doorzettingen/{routeId}/voorbeeld', 'get'>;

/** Problem details (RFC 9457), as the hub writes them. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export type SignalFile = components['schemas']['SignalFile'];
export type Attachment = SignalFile['attachments'][number];
export type Mention = SignalFile['mentions'][number];
export type Claim = SignalFile['claims'][number];
export type ClaimStatus = Claim['status'];
export type Assessment = NonNullable<SignalFile['assessment']>;
export type ThemeAdvice = SignalFile['themeAdvice'][number];
export type Proposal = SignalFile['proposals'][number];
export type Judgement = NonNullable<Proposal['judgement']>;
export type Verdict = Judgement['verdict'];
export type LinkHistory = Proposal['history'][number];
export type Attention = SignalFile['attention'][number];
export type Household = Answer<'/api/v1/signalen/{id}/koppelingen/{proposalId}/huishouden', 'get'>;
export type Hub = NonNullable<Proposal['hub']>;
export type Contribution = Proposal['contributions'][number];
export type Duplicate = SignalFile['duplicates'][number];
export type RelationHistory = Duplicate['history'][number];
export type DuplicateRelation = Duplicate['relation'];
export type Enrichment = SignalFile['enrichments'][number];
export type AdvisedRoute = NonNullable<SignalFile['advice']>['routes'][number];
export type ProposedRoute = SignalFile['routes'][number];
export type Referral = SignalFile['referrals'][number];
export type PhoneWarning = SignalFile['warnings'][number];
export type Restriction = SignalFile['handling'][number];
export type TimelineEvent = SignalFile['timeline'][number];

export const STEPS = ['assess', 'link', 'enrich', 'route', 'release'] as const;
export type StepName = (typeof STEPS)[number];
export type Step = SignalFile['steps'][StepName];

/** How strongly two records look like one: `prior` plus all contributions is `weight` (log2 of the odds). */
export type Weighed = Pick<Proposal, 'weight' | 'probability' | 'contributions' | 'prior'>;

export type FoundSubject = Answer<'/api/v1/personen/_zoek', 'post'>['results'][number];
