import { type DecodedText, decodeLines, NotText } from './decode-lines.js';
import { type CsvRow, type Parsed, RowParser } from './row-parser.js';
import { sniffDelimiter } from './sniff-delimiter.js';

/** A row that is not taken over: where, why, and what stood there. */
export interface CsvFlaw {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

export interface CsvBatch {
  readonly rows: readonly CsvRow[];
  readonly flaws: readonly CsvFlaw[];
}

export interface CsvReader {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Final only when the last batch has been read. */
  readonly text: Readonly<DecodedText>;
  /** Rows in file order, each with exactly `columns.length` cells. To be read once. */
  batches(): AsyncGenerator<CsvBatch>;
}

export type CsvOpening =
  | { readonly ok: true; readonly csv: CsvReader }
  | { readonly ok: false; readonly reason: string };

/** Reads the header; an empty file, a double column or bytes that are no text are an expected "no". */
export async function openCsv(bytes: AsyncIterable<Uint8Array>): Promise<CsvOpening> {
  const text: DecodedText = { encoding: 'utf-8', latin1Lines: 0 };
  const pieces = decodeLines(bytes, text);
  try {
    return await openHeader(pieces, text);
  } catch (error) {
    if (error instanceof NotText) return { ok: false, reason: error.message };
    throw error;
  }
}

async function openHeader(pieces: AsyncGenerator<string>, text: DecodedText): Promise<CsvOpening> {
  let parser: RowParser | undefined;
  for (;;) {
    const piece = await pieces.next();
    if (!piece.done) parser ??= new RowParser(sniffDelimiter(piece.value.slice(0, 65_536)));
    const parsed = piece.done ? parser?.end() : parser?.push(piece.value);
    const header = parsed?.rows[0];
    if (parser && parsed && header) {
      const columns = nameColumns(header.cells);
      const reason = columnTrouble(columns);
      if (reason) return { ok: false, reason };
      const rest = { rows: parsed.rows.slice(1), broken: parsed.broken };
      return { ok: true, csv: reader(columns, parser, text, { rest, pieces }) };
    }
    if (piece.done)
      return { ok: false, reason: 'the file is empty: a first line with column names is needed' };
  }
}

function nameColumns(cells: readonly string[]): string[] {
  const columns = cells.map((cell) => cell.trim());
  while (columns.length > 1 && columns.at(-1) === '') columns.pop();
  return columns.map((name, index) => name || `column ${index + 1}`);
}

function columnTrouble(columns: readonly string[]): string | undefined {
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  return twice === undefined ? undefined : `column "${twice}" stands twice in the first line`;
}

interface Source {
  readonly rest: Parsed;
  readonly pieces: AsyncGenerator<string>;
}

function reader(columns: readonly string[], parser: RowParser, text: DecodedText, source: Source): CsvReader {
  async function* batches(): AsyncGenerator<CsvBatch> {
    yield checkWidth(source.rest, columns.length, parser.delimiter);
    for await (const piece of source.pieces) {
      yield checkWidth(parser.push(piece), columns.length, parser.delimiter);
    }
    yield checkWidth(parser.end(), columns.length, parser.delimiter);
  }
  return { columns, delimiter: parser.delimiter, text, batches };
}

function checkWidth(parsed: Parsed, width: number, delimiter: string): CsvBatch {
  const flaws: CsvFlaw[] = parsed.broken.map(({ line, raw }) => ({
    line,
    raw,
    reason: 'a quote is opened and never closed',
  }));
  const rows = parsed.rows.filter((row) => {
    while (row.cells.length > width && row.cells.at(-1) === '') row.cells.pop();
    if (row.cells.length === width) return true;
    const reason = `${row.cells.length} cells where the first line has ${width}`;
    flaws.push({ line: row.line, reason, raw: row.cells.join(delimiter) });
    return false;
  });
  return { rows, flaws };
}
