import { FARRINGTON_1996, type FarringtonOptions } from '../../src/surveillance/farrington/options.js';
import type { CountSeries } from '../../src/surveillance/series.js';
import { oracleRows, oracleText } from './surveillance-oracle.js';

interface Input {
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly configs: Readonly<Record<string, Omit<FarringtonOptions, 'seMode'>>>;
  readonly population_for_popoffset: readonly number[];
  readonly date_epoch_start: string;
}

const DATED = '_dates20030106';

/** One row of R's answers with the question that belongs to it. */
export interface OracleCase {
  readonly row: Readonly<Record<string, string>>;
  readonly series: CountSeries;
  /** 0-based position. */
  readonly t: number;
  readonly options: FarringtonOptions;
}

const input = JSON.parse(oracleText('ff_input_series.json.gz')) as Input;

/** Every row of farringtonFlexible's answers, 8,582 of them. */
export const ORACLE_CASES: readonly OracleCase[] = oracleRows('ff_expected.csv.gz').map((row) => ({
  row,
  series: seriesOf(row['series']!, row['config']!),
  t: Number(row['t']) - 1,
  options: optionsOf(row['config']!),
}));

/** The counts of a series of the oracle, weekly on an index unless the configuration is dated or monthly. */
export function seriesOf(name: string, config: string): CountSeries {
  const counts = input.series[name]!;
  const population = input.population_for_popoffset;
  if (config === 'monthly_delta') return { counts, calendar: { kind: 'index', perYear: 12 } };
  if (!config.endsWith(DATED)) return { counts, population, calendar: { kind: 'index', perYear: 52 } };
  const first = Date.parse(input.date_epoch_start) / 86_400_000;
  const days = counts.map((_, index) => first + 7 * index);
  return { counts, calendar: { kind: 'dates', step: 'week', days } };
}

function optionsOf(config: string): FarringtonOptions {
  if (config === 'monthly_delta') return { ...FARRINGTON_1996, w: 1, seMode: 'surveillance' };
  return { ...input.configs[config.replace(DATED, '')]!, seMode: 'surveillance' };
}
