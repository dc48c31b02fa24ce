import {
  importOrganisations,
  importSponsors,
  importSubjects,
  type RegisterImport,
} from '../../modules/subjects/index.js';
import { openCsv } from '../../platform/csv/index.js';
import type { House } from '../../platform/house.js';
import {
  type InventedRegister,
  organisationsCsv,
  sponsorsCsv,
  subjectsCsv,
} from './register/invented-register.js';

/** Brings the invented register in by the door that the import commands use; a second time changes nothing. */
export async function importInvented(house: House, register: InventedRegister): Promise<void> {
  await importText(house, importSubjects, subjectsCsv(register.persons));
  await importText(house, importOrganisations, organisationsCsv(register.organisations));
  await importText(house, importSponsors, sponsorsCsv(register.organisations));
}

async function importText(house: House, into: RegisterImport, text: string): Promise<void> {
  const opened = await openCsv(bytesOf(text));
  if (!opened.ok) throw new Error(`The invented register cannot be read: ${opened.reason}`);
  await into.run(
    {
      house,
      onRefused: ({ line, reason }) => {
        throw new Error(`Line ${line} of the invented register: ${reason}`);
      },
    },
    opened.csv,
  );
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
