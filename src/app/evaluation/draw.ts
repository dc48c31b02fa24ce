import type { Chance } from '../../platform/chance.js';

/** Draws for invented data: equal chance gives equal draws, so the evaluation desk is the same every time. */
export interface Draw {
  chance(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** The early entries more often: names have few common ones and a long tail. */
  pickEarly<T>(list: readonly T[]): T;
  /** One of the entries, by its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** As many digits as asked. */
  digits(count: number): string;
}

export function drawFrom(chance: Pick<Chance, 'fraction'>): Draw {
  const fraction = () => chance.fraction();
  const between = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    chance: (probability) => fraction() < probability,
    between,
    pick: (list) => entryAt(list, Math.floor(fraction() * list.length)),
    pickEarly: (list) => entryAt(list, Math.floor(fraction() ** 2 * list.length)),
    weighted: (entries) => weighted(entries, fraction()),
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}

function weighted<T>(entries: readonly (readonly [T, number])[], fraction: number): T {
  let left = fraction * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return entryAt(entries, entries.length - 1)[0];
}

function entryAt<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('Nothing to draw from an empty list');
  return found;
}
