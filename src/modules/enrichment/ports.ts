import type { SignalId, StaffActor } from '../../kernel/index.js';
import type { EnrichmentSource, LookUpResult } from './domain/look-up.js';

export interface LookUpQuestion {
  readonly signalId: SignalId;
  readonly query: string;
  readonly actor: StaffActor;
}

/** One source that can be asked. It throws when it cannot be reached; that becomes a gap on the file. */
export type LookUp = (question: LookUpQuestion) => Promise<LookUpResult>;

export type LookUps = Readonly<Record<EnrichmentSource, LookUp>>;
