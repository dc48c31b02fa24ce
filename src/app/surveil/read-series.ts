import { type CsvReader, type CsvRow, NotText, openCsvFile } from '../../platform/csv/index.js';
import { type CellReading, readCount, readDay, readPopulation } from './cell-values.js';
import type { Complaints } from './complaints.js';
import { RawSeries } from './raw-series.js';

const COLUMNS = ['series', 'date', 'count'] as const;

interface Layout {
  readonly series: number;
  readonly date: number;
  readonly count: number;
  /** −1 when the file has none or the method does not ask for it. */
  readonly population: number;
}

/**
 * Streams the long format `series,date,count[,population]` into columns. A row that cannot be read refuses its
 * series, since a series with a hole cannot be judged; all other series go on.
 * @returns the series in order of appearance, or undefined when the file itself cannot be read
 */
export async function readSeries(
  complaints: Complaints,
  withPopulation: boolean,
): Promise<RawSeries[] | undefined> {
  const opened = await openCsvFile(complaints.file);
  if (!opened.ok) {
    complaints.say(`${complaints.file}: ${opened.reason}`);
    return undefined;
  }
  const layout = layoutOf(opened.csv, complaints, withPopulation);
  if (!layout) return undefined;
  sayDelimiter(opened.csv, complaints);
  try {
    return await readRows(opened.csv, layout, complaints);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    complaints.say(`${complaints.file}: ${error.message}`);
    return undefined;
  }
}

function layoutOf(csv: CsvReader, complaints: Complaints, withPopulation: boolean): Layout | undefined {
  const wanted = withPopulation ? [...COLUMNS, 'population'] : COLUMNS;
  const missing = wanted.filter((name) => !csv.columns.includes(name));
  for (const column of missing) {
    complaints.cell({ row: 1, column }, `is missing; the file has ${csv.columns.join(', ')}`);
  }
  if (missing.length > 0) return undefined;
  const at = (name: string) => csv.columns.indexOf(name);
  return {
    series: at('series'),
    date: at('date'),
    count: at('count'),
    population: withPopulation ? at('population') : -1,
  };
}

function sayDelimiter(csv: CsvReader, complaints: Complaints): void {
  if (csv.delimiter === ',') return;
  const shown = csv.delimiter === '\t' ? 'a tab' : csv.delimiter;
  complaints.cell(
    { row: 1, column: 'series' },
    `columns are parted by ${shown} where a comma is agreed; read so`,
  );
}

async function readRows(csv: CsvReader, layout: Layout, complaints: Complaints): Promise<RawSeries[]> {
  const known = new Map<string, RawSeries>();
  let saidEncoding = false;
  for await (const { rows, flaws } of csv.batches()) {
    for (const flaw of flaws) refuseLine(flaw, { csv, layout, complaints });
    for (const row of rows) takeRow(row, { known, layout, complaints });
    if (!saidEncoding && csv.text.latin1Lines > 0) {
      saidEncoding = true;
      sayEncoding(rows, csv, complaints);
    }
  }
  return [...known.values()];
}

/** The reader counts lines that are no UTF-8; the first row beyond ASCII of this batch is where they begin. */
function sayEncoding(rows: readonly CsvRow[], csv: CsvReader, complaints: Complaints): void {
  const beyondAscii = (cell: string) => /[\u0080-\uffff]/.test(cell);
  const row = rows.find(({ cells }) => cells.some(beyondAscii));
  const column = csv.columns[row?.cells.findIndex(beyondAscii) ?? 0] ?? 'series';
  complaints.cell(
    { row: row?.line ?? 1, column },
    'is not UTF-8; this and later such lines are read as Latin-1',
  );
}

function refuseLine(
  flaw: { readonly line: number; readonly reason: string; readonly raw: string },
  {
    csv,
    layout,
    complaints,
  }: { readonly csv: CsvReader; readonly layout: Layout; readonly complaints: Complaints },
): void {
  complaints.cell({ row: flaw.line, column: 'series' }, flaw.reason);
  const name = flaw.raw.split(csv.delimiter)[layout.series]?.trim();
  if (name) complaints.refuseSeries(name);
}

interface Taking {
  readonly known: Map<string, RawSeries>;
  readonly layout: Layout;
  readonly complaints: Complaints;
}

function takeRow({ line, cells }: CsvRow, { known, layout, complaints }: Taking): void {
  const name = cells[layout.series] ?? '';
  if (name === '') {
    complaints.cell({ row: line, column: 'series' }, 'is empty');
    return;
  }
  const value = (column: string, reading: CellReading): number | undefined => {
    if (reading.ok) return reading.value;
    complaints.cell({ row: line, column }, reading.reason);
    complaints.refuseSeries(name);
    return undefined;
  };
  const date = cells[layout.date] ?? '';
  const day = value('date', readDay(date));
  const count = value('count', readCount(cells[layout.count] ?? ''));
  const withPopulation = layout.population >= 0;
  const population = withPopulation ? value('population', readPopulation(cells[layout.population] ?? '')) : 1;
  if (day === undefined || count === undefined || population === undefined) return;
  const series = seriesNamed(name, known, { withPopulation, monthOnly: date.length === 7 });
  series.add(line, { day, count, population });
}

function seriesNamed(
  name: string,
  known: Map<string, RawSeries>,
  shape: { readonly withPopulation: boolean; readonly monthOnly: boolean },
): RawSeries {
  const before = known.get(name);
  if (before) return before;
  // A cell is a slice of its 1 MB chunk and would keep the whole chunk in memory: the name is copied out.
  const copied = Buffer.from(name).toString();
  const series = new RawSeries(copied, shape);
  known.set(copied, series);
  return series;
}
