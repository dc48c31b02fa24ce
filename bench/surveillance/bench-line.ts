/** One measured figure of a bench: what is claimed, what came out, and within which limits it must lie. */
export interface BenchLine {
  /** Stable machine name, by which a run is compared with the frozen one: `fpr-mean`, `ramp-13-weeks`. */
  readonly id: string;
  /** One line for people. */
  readonly label: string;
  readonly value: number;
  /** Digits after the point when printed. */
  readonly digits: number;
  readonly limits: Limits;
  /** Timings differ per machine: they are shown against the frozen run but never called a change. */
  readonly machineBound?: boolean;
}

/** The value must be >= min and <= max where these are given; `aim` is shown only. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly aim?: number;
}

export function holds(line: BenchLine): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = line.limits;
  return line.value >= min && line.value <= max;
}
