/** The baseline points and their season class, oldest first. */
export interface SeasonedBaseline {
  /** Positions in the series. */
  readonly points: Int32Array;
  /** 0-based class of each point; the class of the judged point is noPeriods − 1. */
  readonly level: Int32Array;
}

export interface SeasonLayout {
  /** Positions of the same week in earlier years, oldest first, then the judged point itself. */
  readonly anchors: readonly number[];
  readonly w: number;
  readonly noPeriods: number;
  /** First position that is left out, up to and including the judged point. */
  readonly excludedFrom: number;
}

/**
 * The season factor of Noufaily 2013 §3.2: each anchor with w points on both sides is the last class; what lies
 * between two windows is cut into noPeriods − 1 runs as equal as whole points allow. With one class only the
 * windows are used.
 */
export function seasonedBaseline(layout: SeasonLayout): SeasonedBaseline {
  const { anchors, w, noPeriods, excludedFrom } = layout;
  const room = anchors[anchors.length - 1]! - anchors[0]! + 2 * w + 1;
  const points = new Int32Array(room);
  const level = new Int32Array(room);
  let used = 0;
  let next = anchors[0]! - w;
  const add = (point: number, season: number) => {
    if (point >= excludedFrom) return;
    points[used] = point;
    level[used] = season;
    used += 1;
  };
  for (let year = 0; year + 1 < anchors.length; year += 1) {
    const [from, to] = [anchors[year]! - w, anchors[year]! + w];
    // Wide windows of neighbouring years overlap; a point counts once.
    for (let point = Math.max(from, next); point <= to; point += 1) add(point, noPeriods - 1);
    next = to + 1;
    if (noPeriods === 1) continue;
    const gap = anchors[year + 1]! - w - to - 1;
    for (let step = 0; step < gap; step += 1) add(to + 1 + step, runOf(step, gap, noPeriods - 1));
  }
  return { points: points.subarray(0, used), level: level.subarray(0, used) };
}

/** Which of `runs` runs the step-th of `gap` points falls in. */
function runOf(step: number, gap: number, runs: number): number {
  return Math.floor((step * runs) / gap);
}
