import type { Command } from '../command.js';
import { readLinkageOptions } from './linkage-options.js';
import { runLinkage } from './run-linkage.js';

export const linkCommand: Command = {
  summary: 'finds the rows of two CSV files that are the same person, organisation or thing',
  help: `knooppunt link LEFT.csv RIGHT.csv --out pairs.csv

Compares any two CSV files without training data and without settings. Says on stderr which columns it compares and
how, which it leaves out and why, and which are protected attributes. pairs.csv has id_l, id_r, match_weight (bits)
and match_probability, best first. A pair at probability 0.5 or more (weight 0) is the shipped decision.

  --id COLUMN         the id column of both files (default rec_id); it is never compared
  --without COLUMN,…  leave columns out, for instance protected attributes
  --threshold P       least probability written (default 0.01)
  --settings S.json   choose fields yourself
  --rejects FILE.csv  keep the refused rows with line and reason

Exit 0 done, 1 rows were refused or a file cannot be read, 2 wrong use.`,
  run: (args) => runLinkage(readLinkageOptions(args, 2)),
};
