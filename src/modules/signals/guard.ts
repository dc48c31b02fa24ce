import type { Guarded } from '../access/index.js';
import type { MoveFacts } from './domain/decide-move.js';
import type { SignalRecord } from './tables.js';

/** What access needs to know of a file. */
export function guardOf(signal: Pick<SignalRecord, 'flags' | 'routes' | 'holder_id'>): Guarded {
  return { flags: signal.flags, routes: signal.routes, holderId: signal.holder_id };
}

/** What the state machine looks at, with the change that comes with the step already in it. */
export function moveFactsOf(signal: SignalRecord, patch: Partial<SignalRecord> = {}): MoveFacts {
  const after = { ...signal, ...patch };
  return {
    state: signal.state,
    flags: after.flags,
    themes: after.themes,
    graded: after.grade_source !== null && after.grade_info !== null,
  };
}
