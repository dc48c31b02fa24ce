import { readFileSync } from 'node:fs';
import type { LinkedPairs, Table } from '../../src/linkage/index.js';

/** How the pairs that clerks judged come out: only those pairs count, and one that was not scored is no match. */
export interface ClericalQuality {
  readonly judged: number;
  readonly judgedSame: number;
  readonly f1AtShippedThreshold: number;
  readonly bestF1: number;
  readonly recallAtPrecision99: number;
}

/**
 * @param file rows `unique_id_l,…,unique_id_r,…,clerical_match_score` of pairs of one table, score 0–1
 */
export function measureClerical(file: string, table: Table, linked: LinkedPairs): ClericalQuality {
  const scores = scoresOf(table, linked);
  const judged = readLabels(file).map(({ left, right, isSame }) => ({
    isSame,
    score: scores.get(keyOf(left, right)) ?? Number.NEGATIVE_INFINITY,
  }));
  const same = judged.filter(({ isSame }) => isSame).length;
  const named = judged.filter(({ score }) => score > Number.NEGATIVE_INFINITY);
  let [right, bestF1, atThreshold, recallAtPrecision99] = [0, 0, 0, 0];
  for (const [at, { isSame, score }] of named.sort((a, b) => b.score - a.score).entries()) {
    right += Number(isSame);
    const f1 = (2 * right) / (at + 1 + same);
    bestF1 = Math.max(bestF1, f1);
    if (score >= 0) atThreshold = f1;
    if (right / (at + 1) >= 0.99) recallAtPrecision99 = right / same;
  }
  return {
    judged: judged.length,
    judgedSame: same,
    f1AtShippedThreshold: round(atThreshold),
    bestF1: round(bestF1),
    recallAtPrecision99: round(recallAtPrecision99),
  };
}

function scoresOf({ ids }: Table, linked: LinkedPairs): Map<string, number> {
  const scores = new Map<string, number>();
  linked.scores.forEach((score, k) => {
    scores.set(keyOf(ids[linked.left[k] ?? -1] ?? '', ids[linked.right[k] ?? -1] ?? ''), score);
  });
  return scores;
}

const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function readLabels(file: string) {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  const [l, r, score] = ['unique_id_l', 'unique_id_r', 'clerical_match_score'].map((name) =>
    columns.indexOf(name),
  );
  return lines.map((line) => {
    const cells = line.split(',');
    return {
      left: cells[l ?? -1] ?? '',
      right: cells[r ?? -1] ?? '',
      isSame: Number(cells[score ?? -1]) >= 0.5,
    };
  });
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
