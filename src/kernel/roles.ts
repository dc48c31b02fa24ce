/** The roles of DOMAIN.md §1.2. The Dutch code is what tokens, screens and the database hold. */
export const ROLES = [
  'INTAKE',
  'BEOORDELAAR',
  'COORDINATOR',
  'ANALIST',
  'VERZOEKBEHANDELAAR',
  'JURIST',
  'SPECIALIST',
  'TOEZICHT',
  'PRIMAIR',
  'USZ',
  'MT',
  'PRIVACY',
  'FG',
  'ARCHIEF',
  'BEHEER',
  'AUDIT',
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(code: string): code is Role {
  return (ROLES as readonly string[]).includes(code);
}
