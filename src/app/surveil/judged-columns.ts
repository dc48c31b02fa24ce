/**
 * The answers for one series, one entry per date from position `first` on. Columns of numbers, so that they cross a
 * thread without copying; NaN stands for an empty cell and never leaves this folder.
 */
export interface JudgedColumns {
  readonly first: number;
  readonly expected: Float64Array;
  readonly threshold: Float64Array;
  readonly pValue: Float64Array;
  readonly dispersion: Float64Array;
  /** Change per step on the log scale; NaN without trend. */
  readonly trend: Float64Array;
  /** 1 alarm, 0 none, −1 cannot be judged. */
  readonly alarm: Int8Array;
  /** Reasons of the dates that could not be judged, each with its first position and how many dates it held for. */
  readonly unjudged: readonly Unjudgeable[];
}

export interface Unjudgeable {
  readonly message: string;
  readonly firstAt: number;
  readonly dates: number;
}

export function emptyColumns(first: number, length: number) {
  const blank = () => new Float64Array(length).fill(Number.NaN);
  return {
    first,
    expected: blank(),
    threshold: blank(),
    pValue: blank(),
    dispersion: blank(),
    trend: blank(),
    alarm: new Int8Array(length).fill(-1),
  };
}
