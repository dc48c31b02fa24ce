/** The calls of the desk, one line each; shapes in types.ts and signal-file.ts. */
import { get, post, type Query, remove } from './http.js';
import type { DuplicateRelation, Lock, PackagePreview, SignalFile } from './signal-file.js';
import type {
  CodeLists,
  FoundSubject,
  ParkedJob,
  Session,
  SignalRow,
  Verdict,
  WorkStockPage,
} from './types.js';

export interface SignalSearch {
  readonly query?: string;
  readonly number?: string;
  readonly states?: readonly string[];
  readonly themes?: readonly string[];
  readonly channels?: readonly string[];
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface NewSignal {
  readonly channel: string;
  readonly sourceKind?: string;
  readonly receivedAt?: string;
  readonly text: string;
  readonly language?: string;
  readonly anonymous?: boolean;
  readonly reporter?: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly organisation?: string;
  };
  readonly urgency?: string;
}

export interface AssessmentInput {
  readonly themes: readonly string[];
  readonly intent: string;
  readonly grade: { readonly source: string; readonly info: string };
  readonly urgency: string;
  readonly motive: string;
  readonly dangerToLife?: boolean;
  readonly crossDossier?: boolean;
  readonly complex?: boolean;
  readonly minorsOrSexual?: boolean;
}

export interface RouteInput {
  readonly code: string;
  readonly verb: string;
  readonly basis: string;
  readonly recipient?: string;
  readonly reason: string;
}

const signal = (id: string) => `/signalen/${encodeURIComponent(id)}`;

export const desk = {
  session: () => get<Session>('/sessie'),
  signOut: () => post<unknown>('/sessie/afmelden'),
  codeLists: () => get<CodeLists>('/codelijsten'),
  workStock: (query: Query) => get<WorkStockPage>('/werkvoorraad', query),
  takeNext: () => post<{ signal: SignalRow | null }>('/werkvoorraad/volgende'),
  searchSignals: (search: SignalSearch) =>
    post<{ results: SignalRow[]; next: string | null; total: number }>('/signalen/_zoek', search),
  registerSignal: (input: NewSignal) => post<SignalRow>('/signalen', input),
  signal: (id: string) => get<SignalFile>(signal(id)),
  lock: (id: string) => post<Lock>(`${signal(id)}/vergrendeling`),
  unlock: (id: string) => remove<unknown>(`${signal(id)}/vergrendeling`),
  assess: (id: string, input: AssessmentInput) => post<unknown>(`${signal(id)}/beoordeling`, input),
  addMention: (id: string, input: object) => post<unknown>(`${signal(id)}/vermeldingen`, input),
  changeMention: (id: string, mentionId: string, input: object) =>
    post<unknown>(`${signal(id)}/vermeldingen/${mentionId}`, input),
  addClaim: (id: string, input: object) => post<unknown>(`${signal(id)}/beweringen`, input),
  judgeClaim: (id: string, claimId: string, input: object) =>
    post<unknown>(`${signal(id)}/beweringen/${claimId}`, input),
  judgeLink: (id: string, input: { proposalId: string; verdict: Verdict; reason?: string }) =>
    post<unknown>(`${signal(id)}/koppelingen`, input),
  finishLinking: (id: string, input: { result: 'linked' | 'unlinkable'; reason: string }) =>
    post<unknown>(`${signal(id)}/koppelingen/afronding`, input),
  judgeDuplicate: (
    id: string,
    input: {
      otherSignalId: string;
      relation: DuplicateRelation;
      verdict: 'same' | 'not-same';
      reason: string;
    },
  ) => post<unknown>(`${signal(id)}/dubbelen`, input),
  enrich: (id: string, input: { source: string; query: string; reason: string }) =>
    post<unknown>(`${signal(id)}/veredelingen`, input),
  finishEnrichment: (id: string, input: { reason?: string }) =>
    post<unknown>(`${signal(id)}/veredelingen/afronding`, input),
  proposeRoutes: (id: string, routes: readonly RouteInput[]) =>
    post<unknown>(`${signal(id)}/routes`, { routes }),
  decideRelease: (
    id: string,
    input: { routeId: string; decision: 'release' | 'send-back'; reason: string },
  ) => post<unknown>(`${signal(id)}/doorzettingen`, input),
  packagePreview: (id: string, routeId: string) =>
    get<PackagePreview>(`${signal(id)}/doorzettingen/${routeId}/voorbeeld`),
  registerFeedback: (id: string, input: object) => post<unknown>(`${signal(id)}/terugkoppelingen`, input),
  close: (id: string, input: { reason: string; motive: string }) =>
    post<unknown>(`${signal(id)}/sluiting`, input),
  reopen: (id: string, input: { reason: string }) => post<unknown>(`${signal(id)}/heropening`, input),
  original: (id: string, input: { reason: string }) =>
    post<{ text: string; sealedAt: string; sha256: string }>(`${signal(id)}/origineel`, input),
  searchPersons: (input: object) => post<{ results: FoundSubject[] }>('/personen/_zoek', input),
  searchOrganisations: (input: object) => post<{ results: FoundSubject[] }>('/organisaties/_zoek', input),
  searchSponsors: (input: object) => post<{ results: FoundSubject[] }>('/sponsors/_zoek', input),
  parkedJobs: () => get<{ results: ParkedJob[] }>('/parkeerplaats'),
  retryJob: (id: string) => post<unknown>(`/parkeerplaats/${encodeURIComponent(id)}/opnieuw`),
};
