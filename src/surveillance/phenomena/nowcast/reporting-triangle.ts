/** One report: when the event was and when it was received, as whole steps (days or weeks) from any fixed origin. */
export interface DelayedReport {
  readonly event: number;
  readonly report: number;
}

export interface TriangleWindow {
  /** First event step that counts, inclusive. */
  readonly first: number;
  /** The last step that has been observed: reports after it are not known yet. */
  readonly now: number;
  /** D, the longest delay in steps that is modelled, >= 1. */
  readonly maxDelay: number;
}

/** What the triangle did not use, so that a missing report is never silent. */
export interface LeftOut {
  readonly beforeFirst: number;
  readonly afterNow: number;
  readonly delayAboveMax: number;
  readonly reportBeforeEvent: number;
}

/**
 * The reporting triangle n[t][d]: events of step `first + t` that were reported d steps later.
 * Shape (now − first + 1) × (maxDelay + 1). Cells with t + d > now − first lie in the future and hold 0.
 */
export interface ReportingTriangle extends TriangleWindow {
  readonly counts: readonly (readonly number[])[];
  readonly leftOut: LeftOut;
}

/**
 * Counts line-list reports into the triangle of Lawless (1994). The order of the reports does not matter.
 *
 * @throws RangeError when `maxDelay` is no whole number >= 1 or `now` lies before `first`: a bug of the caller
 */
export function reportingTriangle(
  reports: Iterable<DelayedReport>,
  window: TriangleWindow,
): ReportingTriangle {
  const { first, now, maxDelay } = window;
  if (!Number.isInteger(maxDelay) || maxDelay < 1) throw new RangeError(`maxDelay must be >= 1: ${maxDelay}`);
  if (!(now >= first)) throw new RangeError(`now (${now}) lies before first (${first})`);
  const counts = Array.from({ length: now - first + 1 }, () => new Array<number>(maxDelay + 1).fill(0));
  const leftOut = { beforeFirst: 0, afterNow: 0, delayAboveMax: 0, reportBeforeEvent: 0 };
  for (const { event, report } of reports) {
    const reason = whyLeftOut({ event, report }, window);
    const row = counts[event - first];
    if (reason !== undefined) leftOut[reason] += 1;
    else if (row !== undefined) row[report - event] = (row[report - event] ?? 0) + 1;
  }
  return { first, now, maxDelay, counts, leftOut };
}

function whyLeftOut(report: DelayedReport, window: TriangleWindow): keyof LeftOut | undefined {
  if (report.report > window.now || report.event > window.now) return 'afterNow';
  if (report.event < window.first) return 'beforeFirst';
  if (report.report < report.event) return 'reportBeforeEvent';
  if (report.report - report.event > window.maxDelay) return 'delayAboveMax';
  return undefined;
}

/** Events of each step that are reported so far, oldest first; length now − first + 1. */
export function reportedSoFar(triangle: ReportingTriangle): number[] {
  return triangle.counts.map((row) => row.reduce((sum, count) => sum + count, 0));
}
