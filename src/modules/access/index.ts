/**
 * access: who may do or see what.
 * Decides: permissions by role, need to know, compartments, four eyes between persons.
 * Owns: staff, sessions, tokens, sign-in attempts.
 * Never does: read content, or decide on a signal.
 */
export { fourEyes, type Guarded, may, roleMay, sees, type Visibility, visibility } from './domain/may.js';
export { type Action, PERMISSIONS } from './domain/permissions.js';
export { findStaffByRole, listStaff, upsertStaff } from './store.js';
export type { AccessTables, StaffRecord } from './tables.js';
export { actorOfBearer, actorOfSession } from './usecases/identify.js';
export { issueToken } from './usecases/issue-token.js';
export { csrfTokenOf, isCsrfToken } from './usecases/secret.js';
export { beginSignIn, endSession, type NewSession, openSession, takeAttempt } from './usecases/sign-in.js';
