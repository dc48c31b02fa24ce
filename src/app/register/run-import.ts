import {
  importOrganisations,
  importSponsors,
  importSubjects,
  type RegisterImport,
} from '../../modules/subjects/index.js';
import { openCsvFile } from '../../platform/csv/index.js';
import type { Command } from '../command.js';
import { withRegister } from '../with-register.js';
import { commandHouse } from './command-house.js';
import { readImportOptions } from './import-options.js';
import { openRejects } from './rejects-file.js';

/** `knooppunt import subjects|organisations|sponsors`: one command in three words of file. */
function importCommand(what: string, columns: string, register: RegisterImport): Command {
  return {
    summary: `take ${what} from a CSV file into the register`,
    help: `knooppunt import ${what} FILE.csv [--rejects REJECTS.csv]

Columns: ${columns}
Any order; a column that is missing is empty, an unknown one is left out and named. Once per id: a row that is
there already and the same changes nothing. Prints rows read, new, changed and refused. A refused row never stops
the rest; --rejects keeps them with line and reason.

Exit 0 done, 1 rows were refused or the file cannot be read, 2 wrong use.`,
    run: (args) => runImport(args, register),
  };
}

export const importSubjectsCommand = importCommand(
  'subjects',
  `dossier_id,v_number,given_names,prefix,surname,sex,birth_date,nationality,street,house_no,house_add,postcode,
city,prev_street,prev_house_no,prev_postcode,prev_city,phone,email,iban,alias
birth_date is YYYY-MM-DD; day or month may be 00.`,
  importSubjects,
);
export const importOrganisationsCommand = importCommand(
  'organisations',
  'org_id,kvk,name,street,house_no,postcode,city,phone,iban',
  importOrganisations,
);
export const importSponsorsCommand = importCommand('sponsors', 'kvk,name', importSponsors);

async function runImport(args: readonly string[], register: RegisterImport): Promise<number> {
  const options = readImportOptions(args);
  const opened = await openCsvFile(options.file);
  const trouble = opened.ok ? register.headerTrouble(opened.csv.columns) : opened.reason;
  if (!opened.ok || trouble) {
    console.error(`${options.file}: ${trouble}`);
    return 1;
  }
  const unknown = register.unknownColumns(opened.csv.columns);
  if (unknown.length > 0) console.error(`not imported, no field for them: ${unknown.join(', ')}`);
  return withRegister(async ({ database }) => {
    const rejects = openRejects(options.rejects);
    const done = await register.run(
      { house: commandHouse(database), onRefused: rejects.add, onProgress: showProgress },
      opened.csv,
    );
    await rejects.close();
    console.log(`read ${done.read}, new ${done.added}, changed ${done.changed}, refused ${done.refused}`);
    return done.refused > 0 ? 1 : 0;
  });
}

function showProgress(read: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${read} rows`);
}
