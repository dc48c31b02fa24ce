import { writeFile } from 'node:fs/promises';
import { clusterRecords, type LinkedPairs } from '../../linkage/index.js';
import { formatCsvRow } from '../../platform/csv/index.js';

/** Writes `id,cluster` for every record; a cluster is named after its first record. Returns the number of clusters. */
export async function writeClusters(
  path: string,
  ids: readonly string[],
  linked: LinkedPairs,
): Promise<number> {
  const clusters = clusterRecords(ids.length, linked);
  const rows = ids.map((id, record) => formatCsvRow([id, ids[clusters[record]!]!]));
  await writeFile(path, formatCsvRow(['id', 'cluster']) + rows.join(''));
  return new Set(clusters).size;
}
