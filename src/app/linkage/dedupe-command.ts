import type { Command } from '../command.js';
import { readLinkageOptions } from './linkage-options.js';
import { runLinkage } from './run-linkage.js';

export const dedupeCommand: Command = {
  summary: 'finds the rows of one CSV file that are the same person, organisation or thing',
  help: `knooppunt dedupe IN.csv --out pairs.csv [--clusters C.csv]

Like \`knooppunt link\`, on one file; see there for the other flags, the settings and what pairs.csv holds. A pair is
scored after all records of both its groups were heard (average linkage).

  --clusters C.csv    id and cluster of every row: groups joined at probability 0.5 or more, named after their first row

Exit 0 done, 1 rows were refused or the file cannot be read, 2 wrong use.`,
  run: (args) => runLinkage(readLinkageOptions(args, 1)),
};
