/** What the desk reads from /api/v1. Dates are `2026-11-23`, moments ISO 8601 in UTC. */
import type { Role } from '../../kernel/roles.js';

export interface Session {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly purposeCodes: readonly string[];
  readonly csrfToken: string;
  readonly mode: 'evaluation' | 'production';
  readonly today: string;
}

export interface Coded {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

export interface RouteCode extends Coded {
  readonly external: boolean;
  readonly verb: string;
}

/** A telephone line as configured; hours are null where they are not public. */
export interface ContactLine {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly days: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly outsideHours: string;
}

export interface CodeLists {
  readonly contactHours?: readonly ContactLine[];
  readonly themes: readonly Coded[];
  readonly routes: readonly RouteCode[];
  readonly verbs: readonly Coded[];
  readonly legalBases: readonly Coded[];
  readonly channels: readonly Coded[];
  readonly sourceKinds: readonly Coded[];
  readonly partners: readonly { readonly code: string; readonly name: string }[];
  readonly closingReasons: readonly Coded[];
  readonly flags: readonly Coded[];
  readonly gradeSource: readonly Coded[];
  readonly gradeInfo: readonly Coded[];
  readonly intents: readonly Coded[];
  readonly urgencies: readonly Coded[];
  readonly states: readonly Coded[];
  readonly mentionKinds: readonly Coded[];
  readonly mentionRoles: readonly Coded[];
  readonly enrichmentSources: readonly Coded[];
  readonly returnReasons: readonly Coded[];
  readonly outcomes: readonly Coded[];
}

export type Urgency = 'NORMAAL' | 'SPOED';

export interface SignalRow {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly channel: string;
  readonly sourceKind: string;
  readonly receivedAt: string;
  readonly registeredAt: string;
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
  readonly urgency: Urgency;
  readonly themes: readonly string[];
  readonly headline: string;
  readonly flags: readonly string[];
  readonly holder: { readonly staffId: string; readonly name: string } | null;
  readonly lockedUntil: string | null;
  readonly intent: string | null;
  readonly version: number;
}

export interface WorkStockCounts {
  readonly open: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueThisWeek: number;
  readonly mine: number;
  readonly toRelease: number;
}

export interface WorkStockPage {
  readonly results: readonly SignalRow[];
  readonly next: string | null;
  readonly counts: WorkStockCounts;
}

export interface Contribution {
  readonly field: string;
  readonly label: string;
  readonly weight: number;
  readonly level: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** How strongly two records look like one: `prior` plus all contributions is `weight` (log2 of the odds). */
export interface Weighed {
  readonly weight: number;
  readonly probability: number;
  readonly contributions: readonly Contribution[];
  readonly prior: number;
}

export type Verdict = 'same' | 'not-same' | 'unsure';

export interface Judgement {
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export interface FoundSubject extends Weighed {
  readonly id: string;
  readonly label: string;
  readonly birthDate?: string | null;
  readonly address?: string | null;
}

export interface ParkedJob {
  readonly id: string;
  readonly queue: string;
  readonly failedAt: string;
  readonly error: string;
  readonly attempts: number;
}
