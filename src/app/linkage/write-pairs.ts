import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type LinkedPairs, probabilityOfWeight } from '../../linkage/index.js';
import { formatCsvCell, formatCsvRow } from '../../platform/csv/index.js';

export interface PairsToWrite {
  readonly linked: LinkedPairs;
  readonly idsLeft: readonly string[];
  readonly idsRight: readonly string[];
  /** Pairs below this probability are not written. */
  readonly floor: number;
}

const ROWS_PER_CHUNK = 5000;

/** Writes `id_l,id_r,match_weight,match_probability`, best first. Returns the number of pairs written. */
export async function writePairs(path: string, pairs: PairsToWrite): Promise<number> {
  const order = bestFirst(pairs);
  await pipeline(Readable.from(chunks(order, pairs)), createWriteStream(path));
  return order.length;
}

function bestFirst({ linked: { scores }, floor }: PairsToWrite): Uint32Array {
  const least = Math.log2(floor / (1 - floor));
  const kept = new Uint32Array(scores.length);
  let count = 0;
  for (let k = 0; k < scores.length; k++) if (scores[k]! >= least) kept[count++] = k;
  return kept.subarray(0, count).sort((a, b) => scores[b]! - scores[a]! || a - b);
}

function* chunks(order: Uint32Array, { linked, idsLeft, idsRight }: PairsToWrite): Generator<string> {
  const { scores, left, right } = linked;
  // Formatted once per id, not once per pair: a row stands in dozens of pairs.
  const cellsLeft = idsLeft.map(formatCsvCell);
  const cellsRight = idsRight === idsLeft ? cellsLeft : idsRight.map(formatCsvCell);
  let text = formatCsvRow(['id_l', 'id_r', 'match_weight', 'match_probability']);
  for (let at = 0; at < order.length; at++) {
    const k = order[at]!;
    const weight = scores[k]!;
    text += `${cellsLeft[left[k]!]!},${cellsRight[right[k]!]!},${weight.toFixed(6)},${probabilityOfWeight(weight)}\n`;
    if (at % ROWS_PER_CHUNK === ROWS_PER_CHUNK - 1) {
      yield text;
      text = '';
    }
  }
  yield text;
}
