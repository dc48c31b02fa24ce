import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Table } from '../../src/linkage/index.js';
import { historicalRecords } from './historical-records.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = process.env['KNOOPPUNT_SHARED'] ?? join(root, '..', 'shared');

export interface DataSet {
  readonly name: string;
  /** One file to deduplicate, two to link. */
  readonly files: readonly string[];
  readonly id: string;
  /** Entity of every row. */
  entities(table: Table): readonly string[];
  /** Pairs that clerks judged, where the set has them. */
  readonly judged?: string;
}

/** FEBRL ids are rec-N-org and rec-N-dup-M: N is the entity. */
const febrlEntities = (table: Table) => table.ids.map((id) => id.split('-')[1] ?? id);

const clusterEntities = (table: Table) => {
  const cluster = table.columns.find(({ name }) => name === 'cluster');
  return table.ids.map((id, row) => cluster?.values[cluster.codes[row] ?? 0] ?? id);
};

/** The public sets, where the folder with them is there, and invented ones that need nothing. */
export function dataSets(historicalRows: number): { found: DataSet[]; missing: string[] } {
  const febrl = (file: string) => join(shared, 'data', 'linkage', 'febrl', file);
  const sets: DataSet[] = [
    { name: 'FEBRL1', files: [febrl('dataset1.csv')], id: 'rec_id', entities: febrlEntities },
    { name: 'FEBRL2', files: [febrl('dataset2.csv')], id: 'rec_id', entities: febrlEntities },
    { name: 'FEBRL3', files: [febrl('dataset3.csv')], id: 'rec_id', entities: febrlEntities },
    {
      name: 'FEBRL4',
      files: [febrl('dataset4a.csv'), febrl('dataset4b.csv')],
      id: 'rec_id',
      entities: febrlEntities,
    },
    {
      name: 'fake_1000',
      files: [join(shared, 'data', 'linkage', 'fake_1000', 'fake_1000.csv')],
      id: 'unique_id',
      entities: clusterEntities,
      judged: join(shared, 'data', 'linkage', 'fake_1000', 'fake_1000_labels.csv'),
    },
    {
      name: `invented historical ${historicalRows}`,
      files: [writeHistorical(historicalRows)],
      id: 'unique_id',
      entities: clusterEntities,
    },
  ];
  const isThere = (set: DataSet) => set.files.every((file) => existsSync(file));
  return {
    found: sets.filter(isThere),
    missing: sets.filter((set) => !isThere(set)).map(({ name }) => name),
  };
}

function writeHistorical(rows: number): string {
  const records = historicalRecords(rows, 1837);
  const header = Object.keys(records[0] ?? {});
  const lines = records.map((record) => Object.values(record).join(','));
  const file = join(mkdtempSync(join(tmpdir(), 'bench-linkage-')), 'historical.csv');
  writeFileSync(file, [header.join(','), ...lines].join('\n'));
  return file;
}
