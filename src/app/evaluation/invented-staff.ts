import type { Role, StaffId } from '../../kernel/index.js';
import { listStaff, type StaffRecord, upsertStaff } from '../../modules/access/index.js';
import type { House } from '../../platform/house.js';

/** One invented colleague per role of DOMAIN.md §1.2; two assessors and two coordinators, because four eyes need two. */
export const COLLEAGUES: readonly (readonly [subject: string, name: string, role: Role])[] = [
  ['ina', 'Ina Veldkers', 'INTAKE'],
  ['bram', 'Bram Oeverling', 'BEOORDELAAR'],
  ['bodil', 'Bodil Zandstra-Meer', 'BEOORDELAAR'],
  ['cato', 'Cato Duinkerk', 'COORDINATOR'],
  ['coen', 'Coen Hazelhof', 'COORDINATOR'],
  ['anouk', 'Anouk Rietbergen', 'ANALIST'],
  ['vera', 'Vera Klinkhamer', 'VERZOEKBEHANDELAAR'],
  ['joris', 'Joris Lindewal', 'JURIST'],
  ['sanne', 'Sanne Bovendorp', 'SPECIALIST'],
  ['tijn', 'Tijn Waterlander', 'TOEZICHT'],
  ['pien', 'Pien Akkerboom', 'PRIMAIR'],
  ['ulla', 'Ulla Steenvoorde', 'USZ'],
  ['merel', 'Merel Hoogakker', 'MT'],
  ['pelle', 'Pelle Grasmeijer', 'PRIVACY'],
  ['fay', 'Fay Noorderhaven', 'FG'],
  ['arie', 'Arie Schelpenkamp', 'ARCHIEF'],
  ['bente', 'Bente Molendijk', 'BEHEER'],
  ['auke', 'Auke Wielsma', 'AUDIT'],
];

/** Makes the invented colleagues, once. Evaluation mode only. */
export async function ensureInventedStaff(house: House): Promise<readonly StaffRecord[]> {
  const known = await listStaff(house.database.db);
  const missing = COLLEAGUES.filter(([subject]) => !known.some((staff) => staff.subject === subject));
  if (missing.length > 0) {
    await house.database.withTx((tx) =>
      upsertStaff(
        tx,
        missing.map(([subject, name, role]) => ({
          id: house.newId() as StaffId,
          subject,
          name,
          email: `${subject}@knooppunt.example`,
          roles: [role],
          active: true,
        })),
      ),
    );
  }
  return missing.length > 0 ? listStaff(house.database.db) : known;
}
