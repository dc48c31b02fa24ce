import type { RegisterImport } from '../../src/modules/subjects/index.js';
import { openCsv } from '../../src/platform/csv/index.js';
import type { House } from '../../src/platform/house.js';

/** Brings CSV text into a register by the door of the import commands; a refused row fails the test. */
export async function importCsv(house: House, into: RegisterImport, text: string): Promise<void> {
  const opened = await openCsv(
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
  if (!opened.ok) throw new Error(opened.reason);
  await into.run(
    {
      house,
      onRefused: ({ line, reason }) => {
        throw new Error(`line ${line}: ${reason}`);
      },
    },
    opened.csv,
  );
}
