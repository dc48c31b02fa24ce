import type { BurstAutomaton, BurstPaths } from './viterbi.js';

export interface BurstSettings {
  /** s > 1: each level up is s times the rate below it. Kleinberg uses 2. */
  readonly scale: number;
  /** γ > 0: how hard it is to go up; one level costs γ ln(length). Kleinberg uses 1. */
  readonly gamma: number;
  /** Levels including the base, >= 2. Two gives the two-state automaton. */
  readonly states: number;
}

/** A stretch in which the state was `level` or higher, first and last position inclusive. Bursts of higher levels lie inside lower ones. */
export interface Burst {
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** Kleinberg's weight: what level − 1 would have cost more than `level` over the stretch, in nats; > 0. */
  readonly weight: number;
}

export interface Bursts extends BurstPaths {
  readonly kind: 'bursts';
  /** Strongest first. Looking back: a later observation may move an end or drop a weak burst. */
  readonly bursts: readonly Burst[];
  /** The level at the last position as known then: this verdict stands whatever comes later. */
  readonly levelNow: number;
}

/** @throws RangeError when a setting is outside its range: a bug of the caller */
export function checkBurstSettings({ scale, gamma, states }: BurstSettings): void {
  if (!(scale > 1 && gamma > 0 && Number.isInteger(states) && states >= 2)) {
    throw new RangeError(`bursts need scale > 1, gamma > 0, states >= 2: ${scale}, ${gamma}, ${states}`);
  }
}

/** Cuts the cheapest path into bursts, one list per level. */
export function burstsOf(automaton: BurstAutomaton, paths: BurstPaths): Bursts {
  const bursts: Burst[] = [];
  for (let level = 1; level < automaton.states; level += 1) {
    for (const { from, to } of stretchesAtOrAbove(paths.path, level)) {
      bursts.push({ level, from, to, weight: weightOf(automaton, { from, to }, level) });
    }
  }
  bursts.sort((a, b) => b.weight - a.weight || a.level - b.level || a.from - b.from);
  return { kind: 'bursts', ...paths, bursts, levelNow: paths.asKnown.at(-1) ?? 0 };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchesAtOrAbove(path: readonly number[], level: number): Stretch[] {
  const found: Stretch[] = [];
  let from: number | undefined;
  for (let at = 0; at <= path.length; at += 1) {
    const inside = (path[at] ?? 0) >= level;
    if (inside && from === undefined) from = at;
    if (!inside && from !== undefined) {
      found.push({ from, to: at - 1 });
      from = undefined;
    }
  }
  return found;
}

function weightOf({ cost }: BurstAutomaton, { from, to }: Stretch, level: number): number {
  let weight = 0;
  for (let t = from; t <= to; t += 1) weight += cost(t, level - 1) - cost(t, level);
  return weight;
}
