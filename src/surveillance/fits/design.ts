/**
 * The design of a baseline fit: a level for each season class and, if wanted, one slope in time.
 * All arrays have the same length n, one entry per baseline point.
 */
export interface Design {
  /** Season class of each point, 0 <= level < levels. */
  readonly level: Int32Array;
  readonly levels: number;
  /** Time of each point, in steps (weeks or months), or undefined for a fit without slope. */
  readonly time: Float64Array | undefined;
  /** log(population) per point, or undefined. */
  readonly offset: Float64Array | undefined;
}

export function withoutTrend(design: Design): Design {
  return { ...design, time: undefined };
}
