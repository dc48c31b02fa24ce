/**
 * audit: the append-only record of every read and write.
 * Decides: nothing; it writes down, seals and verifies.
 * Owns: audit_entry, its seals, the signed heads.
 * Never does: change or remove a row, or hold content or secrets (BIO2 8.15.02).
 */
export { type AuditRecord, canonicalBody } from './domain/canonical.js';
export { type Finding, findingText } from './domain/findings.js';
export { type AuditInput, recordAudit } from './record-audit.js';
export { type HeadSigner, sealAudit } from './seal-audit.js';
export type { AuditTables } from './tables.js';
export { type HeadVerifier, type Verification, verifyAudit } from './verify-audit.js';
