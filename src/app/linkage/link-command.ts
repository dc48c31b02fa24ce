import type { Command } from '../command.js';
import { readLinkageOptions } from './linkage-options.js';
import { runLinkage } from './run-linkage.js';

export const linkCommand: Command = {
  summary: 'finds the rows of two CSV files that are the same person, organisation or thing',
  help: `knooppunt link LEFT.csv RIGHT.csv --out pairs.csv

Compares any two CSV files without training data and without settings. Says on stderr which columns it compares and
how, which it leaves out and why, and which are protected attributes. pairs.csv has id_l, id_r, match_weight (bits,
prior included) and match_probability, best first. The shipped decision is probability 0.5 or more (weight 0).

  --id COLUMN         the id column of both files; it is never compared. Left out: the first of rec_id,
                      unique_id, record_id and id that a file has
  --without COLUMN,…  leave columns out, for instance protected attributes
  --threshold P       least probability written (default 0.01)
  --one-to-one        each row in one pair at most, the best pair first
  --rejects FILE.csv  keep the refused rows with file, line and reason
  --settings S.json   override what is inferred; unknown keys are refused:
    {
      "id": "rec_id",
      "without": ["gender"],
      "kinds": { "nr": "identifier" },          name, full-name, text, words, date, identifier, number,
                                                postcode, phone, email or category
      "pairs": { "achternaam": "last_name" },   a column of LEFT and its counterpart in RIGHT
      "threshold": 0.01, "oneToOne": false,
      "seed": 1969, "draws": 50000,             chance is the same for the same seed
      "meetingsPerRecord": 60,                  how many records a row may meet in its blocks, on average
      "pairsPerRecord": 30                      how many pairs are compared per row, on average
    }

Exit 0 done, 1 rows were refused or a file cannot be read, 2 wrong use.`,
  run: (args) => runLinkage(readLinkageOptions(args, 2)),
};
