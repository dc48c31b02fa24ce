import type { AssessmentInput } from '../../../api/desk.js';
import type { SignalFile } from '../../../api/types.js';

export const CIRCUMSTANCES = ['dangerToLife', 'minorsOrSexual', 'crossDossier', 'complex'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** An assessment on its way. Null: not chosen yet; nothing is chosen for the assessor. */
export interface AssessDraft {
  readonly themes: readonly string[];
  readonly intent: string | null;
  readonly source: string | null;
  readonly info: string | null;
  readonly urgency: string | null;
  readonly circumstances: readonly string[];
  readonly motive: string;
}

export function draftFrom(file: Pick<SignalFile, 'assessment'>): AssessDraft {
  const last = file.assessment;
  return {
    themes: last?.themes ?? [],
    intent: last?.intent ?? null,
    source: last?.grade.source ?? null,
    info: last?.grade.info ?? null,
    urgency: last?.urgency ?? null,
    circumstances: [],
    motive: last?.motive ?? '',
  };
}

export type MissingPart = 'themes' | 'intent' | 'grade' | 'urgency' | 'motive';

export function missingParts(draft: AssessDraft): readonly MissingPart[] {
  const missing: readonly (MissingPart | false)[] = [
    draft.themes.length === 0 && 'themes',
    draft.intent === null && 'intent',
    (draft.source === null || draft.info === null) && 'grade',
    draft.urgency === null && 'urgency',
    draft.motive.trim() === '' && 'motive',
  ];
  return missing.filter((part) => part !== false);
}

/** The draft as the API takes it, or null while something is missing. */
export function inputFrom(draft: AssessDraft): AssessmentInput | null {
  const { intent, source, info, urgency } = draft;
  if (missingParts(draft).length || !intent || !source || !info || !urgency) return null;
  const has = (circumstance: Circumstance) => draft.circumstances.includes(circumstance);
  return {
    themes: draft.themes,
    intent,
    grade: { source, info },
    urgency,
    motive: draft.motive.trim(),
    dangerToLife: has('dangerToLife'),
    minorsOrSexual: has('minorsOrSexual'),
    crossDossier: has('crossDossier'),
    complex: has('complex'),
  };
}
