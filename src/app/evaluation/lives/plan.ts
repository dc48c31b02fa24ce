import type { Grade, Intent } from '../../../modules/assessment/index.js';
import type { Flag, SourceKind } from '../../../modules/signals/index.js';
import type { StoryChannel } from '../stories/compose-report.js';
import type { Cast, Written } from '../stories/write-text.js';
import type { Fate } from './fates.js';

/** Everything that is decided of an invented signal before it is lived through. */
export interface Plan {
  readonly no: number;
  readonly fate: Fate;
  readonly receivedAt: Date;
  readonly channel: StoryChannel;
  readonly sourceKind: SourceKind;
  /** The partner that sends it, for the partner channel. */
  readonly partner: string | undefined;
  readonly cast: Cast;
  readonly written: Written & { readonly language: 'nl' | 'en' };
  readonly themes: readonly string[];
  readonly urgent: boolean;
  readonly flags: readonly Flag[];
  readonly intent: Intent;
  readonly grade: Grade;
  readonly crossDossier: boolean;
  /** The tipster left a name and a telephone number. */
  readonly withContact: boolean;
  /** The report that this one repeats or adds to. */
  readonly echoOf: Plan | undefined;
  readonly relation: 'duplicate' | 'supplement' | 'related';
}

/** Signals that only Unit Speciale Zaken may read. */
export function isSealed(plan: Plan): boolean {
  return plan.flags.includes('NV_COMPARTIMENT');
}
