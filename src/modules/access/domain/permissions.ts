import type { Role } from '../../../kernel/index.js';

/** One sentence a rule: these roles may do this. Anything that is not listed is denied. */
export const PERMISSIONS = {
  'signal.register': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR'],
  'signal.list': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'ANALIST', 'TOEZICHT', 'PRIMAIR', 'USZ', 'JURIST'],
  'signal.read': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'ANALIST', 'TOEZICHT', 'PRIMAIR', 'USZ', 'JURIST'],
  'signal.reveal-original': ['BEOORDELAAR', 'COORDINATOR', 'USZ'],
  'signal.take': ['BEOORDELAAR', 'USZ'],
  'signal.mark': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'USZ'],
  'signal.redirect': ['INTAKE', 'BEOORDELAAR'],
  'signal.close': ['COORDINATOR'],
  'signal.reopen': ['COORDINATOR'],
  'signal.undo-duplicate': ['COORDINATOR'],
  'signal.assess': ['BEOORDELAAR', 'USZ'],
  'signal.link': ['BEOORDELAAR', 'TOEZICHT', 'USZ'],
  'signal.enrich': ['BEOORDELAAR', 'USZ'],
  'signal.route': ['BEOORDELAAR', 'USZ'],
  'signal.release': ['COORDINATOR'],
  'signal.release-internal': ['BEOORDELAAR', 'COORDINATOR', 'USZ'],
  'signal.warn': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'USZ'],
  'signal.review-warning': ['COORDINATOR', 'USZ'],
  'signal.feedback': ['BEOORDELAAR', 'COORDINATOR', 'TOEZICHT', 'PRIMAIR', 'USZ'],
  'register.search': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'TOEZICHT', 'USZ', 'VERZOEKBEHANDELAAR'],
  'register.read': ['INTAKE', 'BEOORDELAAR', 'COORDINATOR', 'TOEZICHT', 'USZ', 'VERZOEKBEHANDELAAR'],
  'source.open': ['COORDINATOR', 'PRIVACY'],
  'source.reply': ['INTAKE', 'COORDINATOR'],
  'jobs.see': ['BEHEER', 'COORDINATOR'],
  'jobs.retry': ['BEHEER', 'COORDINATOR'],
  'audit.read': ['AUDIT', 'FG', 'PRIVACY'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof PERMISSIONS;

/** What a partner with its own token may do: bring a signal, and answer for what it received. */
export const PARTNER_ACTIONS: readonly Action[] = ['signal.register', 'signal.feedback'];

/** What the house itself may do without a person: reactions register, propose and advise; they never judge. */
export const SYSTEM_ACTIONS: readonly Action[] = [
  'signal.register',
  'signal.read',
  'register.search',
  'register.read',
];
