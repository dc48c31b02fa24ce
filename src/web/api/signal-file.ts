import type { Judgement, SignalRow, Verdict, Weighed } from './types.js';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly scan: 'clean' | 'quarantined' | 'refused';
}

export interface Mention {
  readonly id: string;
  readonly kind: string;
  readonly role: string | null;
  readonly asWritten: string;
  readonly normalised: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly proposedBy: 'machine' | 'staff';
  readonly links: readonly {
    readonly linkId: string;
    readonly targetKind: string;
    readonly targetId: string;
    readonly label: string;
    readonly verdict: Verdict;
  }[];
}

export type ClaimStatus = 'beweerd' | 'bevestigd' | 'weerlegd';

export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly status: ClaimStatus;
  readonly by: string;
  readonly at: string;
}

export const STEPS = ['assess', 'link', 'enrich', 'route', 'release'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly state: 'todo' | 'now' | 'done';
  readonly at: string | null;
  readonly by: string | null;
}

export interface Grade {
  readonly source: string;
  readonly info: string;
}

export interface Assessment {
  readonly themes: readonly string[];
  readonly intent: string;
  readonly grade: Grade;
  readonly urgency: string;
  readonly motive: string;
  readonly by: string;
  readonly at: string;
}

export interface ThemeAdvice {
  readonly code: string;
  readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

export interface Proposal extends Weighed {
  readonly id: string;
  readonly mentionId: string;
  readonly targetKind: 'person' | 'organisation';
  readonly targetId: string;
  readonly label: string;
  readonly summary: string;
  readonly whyNotHigher: string | null;
  readonly household?: readonly { readonly label: string; readonly relation: string }[];
  readonly judgement: Judgement | null;
}

export type DuplicateRelation = 'duplicate' | 'supplement' | 'related';

export interface Duplicate {
  readonly id: string;
  readonly signalId: string;
  readonly number: string;
  readonly relation: DuplicateRelation;
  readonly score: number;
  readonly sharedFacts: readonly string[];
  readonly judgement: Judgement | null;
}

export interface Enrichment {
  readonly id: string;
  readonly source: string;
  readonly query: string;
  readonly reason: string;
  readonly status: 'found' | 'nothing' | 'failed';
  readonly summary: string;
  readonly items: readonly unknown[];
  readonly by: string;
  readonly at: string;
}

export interface AdvisedRoute {
  readonly code: string;
  readonly verb: string;
  readonly prio: number;
  readonly basis: string | null;
  readonly ruleId: string;
  readonly reason: string;
  readonly parallel: boolean;
  readonly blockedBy: string | null;
}

export interface RouteAdvice {
  readonly tableVersion: string;
  readonly routes: readonly AdvisedRoute[];
  readonly at: string;
}

export type RouteState = 'proposed' | 'released' | 'sent-back' | 'withdrawn';

export interface ProposedRoute {
  readonly id: string;
  readonly code: string;
  readonly verb: string;
  readonly basis: string | null;
  readonly recipient: string | null;
  readonly reason: string;
  readonly external: boolean;
  readonly state: RouteState;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly releasedBy: string | null;
  readonly releasedAt: string | null;
}

export interface Referral {
  readonly id: string;
  readonly routeId: string;
  readonly recipient: string;
  readonly verb: string;
  readonly packageId: string;
  readonly packageSha256: string;
  readonly sentAt: string | null;
  readonly delivery: string;
  readonly acknowledgedAt: string | null;
  readonly returnedAt: string | null;
  readonly returnReason: string | null;
  readonly outcome: string | null;
  readonly outcomeAt: string | null;
  readonly overdue: boolean;
}

export interface TimelineEvent {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actor: string;
  readonly summary: string;
}

export interface Lock {
  readonly staffId: string;
  readonly name: string;
  readonly until: string;
}

export interface PackagePreview {
  readonly fields: readonly { readonly field: string; readonly label: string; readonly value: string }[];
  readonly withheld: readonly { readonly field: string; readonly label: string; readonly reason: string }[];
}

export type SignalAct = 'assess' | 'link' | 'enrich' | 'route' | 'release' | 'close';

export interface SignalFile extends SignalRow {
  readonly text: string;
  readonly language: string | null;
  readonly attachments: readonly Attachment[];
  readonly originalSealed: { readonly sha256: string; readonly sealedAt: string } | null;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly steps: Readonly<Record<StepName, Step>>;
  readonly assessment: Assessment | null;
  readonly themeAdvice: readonly ThemeAdvice[];
  readonly proposals: readonly Proposal[];
  readonly duplicates: readonly Duplicate[];
  readonly enrichments: readonly Enrichment[];
  readonly advice: RouteAdvice | null;
  readonly routes: readonly ProposedRoute[];
  readonly referrals: readonly Referral[];
  readonly timeline: readonly TimelineEvent[];
  readonly lock: Lock | null;
  readonly may: Readonly<Partial<Record<SignalAct, boolean>>>;
}
