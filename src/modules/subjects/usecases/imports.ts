import type { CsvReader } from '../../../platform/csv/index.js';
import { type Kept, ORGANISATIONS, PERSONS, SPONSORS } from '../store/kept-registers.js';
import {
  headerTrouble,
  type ImportDeps,
  type Imported,
  importRegister,
  unknownColumns,
} from './import-register.js';

/** The import of one register, for a command to run. */
export interface RegisterImport {
  /** Why a file with this first line cannot be imported; undefined when it can. */
  headerTrouble(columns: readonly string[]): string | undefined;
  unknownColumns(columns: readonly string[]): readonly string[];
  run(deps: ImportDeps, csv: CsvReader): Promise<Imported>;
}

function importOf<Fields extends object, Profile>(kept: Kept<Fields, Profile>): RegisterImport {
  return {
    headerTrouble: (columns) => headerTrouble(kept.shape, columns),
    unknownColumns: (columns) => unknownColumns(kept.shape, columns),
    run: (deps, csv) => importRegister(deps, kept, csv),
  };
}

export const importSubjects = importOf(PERSONS);
export const importOrganisations = importOf(ORGANISATIONS);
export const importSponsors = importOf(SPONSORS);
