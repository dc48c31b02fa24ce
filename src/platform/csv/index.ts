/**
 * csv: reads and writes comma-separated text, whatever the partner's spreadsheet made of it.
 * Decides: delimiter, encoding, which row is whole and which is refused (with its line and the reason).
 * Owns: nothing. It streams: memory is bounded by one chunk (1 MB) and the longest row (16 MB).
 * Never does: guess at a ragged row, drop a row in silence, change a quoted value.
 */

/** Thrown by `batches()` when bytes past the header turn out to be no text. */
export { NotText } from './decode-lines.js';
export { formatCsvCell, formatCsvRow } from './format-csv-row.js';
export { type CsvBatch, type CsvFlaw, type CsvOpening, type CsvReader, openCsv } from './open-csv.js';
export { openCsvFile } from './open-csv-file.js';
export type { CsvRow } from './row-parser.js';
