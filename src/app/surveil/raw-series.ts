/** One series as it stands in the file: growing columns of numbers, because millions of row objects do not fit. */
export class RawSeries {
  days = new Int32Array(64);
  counts = new Float64Array(64);
  rows = new Int32Array(64);
  population: Float64Array | undefined;
  length = 0;
  /** Dates were written as YYYY-MM, and are written back so. */
  readonly monthOnly: boolean;

  constructor(
    readonly name: string,
    { withPopulation, monthOnly }: { readonly withPopulation: boolean; readonly monthOnly: boolean },
  ) {
    this.monthOnly = monthOnly;
    if (withPopulation) this.population = new Float64Array(64);
  }

  add(
    row: number,
    values: { readonly day: number; readonly count: number; readonly population: number },
  ): void {
    if (this.length === this.days.length) this.#grow();
    this.rows[this.length] = row;
    this.days[this.length] = values.day;
    this.counts[this.length] = values.count;
    if (this.population) this.population[this.length] = values.population;
    this.length += 1;
  }

  /** Cuts the columns to what they hold and forgets the row numbers: half of the memory of a large file. */
  seal(): void {
    this.days = this.days.slice(0, this.length);
    this.counts = this.counts.slice(0, this.length);
    this.population = this.population?.slice(0, this.length);
    this.rows = new Int32Array(0);
  }

  #grow(): void {
    const size = this.length * 2;
    this.rows = grown(this.rows, new Int32Array(size));
    this.days = grown(this.days, new Int32Array(size));
    this.counts = grown(this.counts, new Float64Array(size));
    if (this.population) this.population = grown(this.population, new Float64Array(size));
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
