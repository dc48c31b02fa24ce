import { accept, type Outcome, refuse } from '../../kernel/refusal.js';
import { checkOptions, type FarringtonOptions, NOUFAILY_2013 } from '../farrington/options.js';

/** Settings of the CUSUM for slow emergence. */
export interface CusumOptions {
  /** Rise to look for, as a ratio of the expectation: 1.5 is half as much again. */
  readonly ratio: number;
  /** Decision interval: an alarm when the statistic exceeds it. */
  readonly h: number;
  /** The statistic never climbs above this many times h, so that an alarm ends when the rise does. */
  readonly ceiling: number;
  /** Where the expectation comes from. */
  readonly farrington: FarringtonOptions;
}

/** ratio and h: as many false alarms per half year as the main detector has (bench/surveillance.ts). */
export const CUSUM_DEFAULTS: CusumOptions = {
  ratio: 1.5,
  h: 2.86,
  ceiling: 2,
  farrington: NOUFAILY_2013,
};

/** Says which setting cannot be meant, by its name. */
export function checkCusumOptions(options: CusumOptions): Outcome<CusumOptions> {
  const farrington = checkOptions(options.farrington);
  if (!farrington.ok) return farrington;
  const wrong = [
    ...(options.ratio > 1 && options.ratio <= 10 ? [] : ['ratio moet groter dan 1 en hoogstens 10 zijn']),
    ...(options.h > 0 && Number.isFinite(options.h) ? [] : ['h moet groter dan 0 zijn']),
    ...(options.ceiling >= 1 ? [] : ['ceiling moet minstens 1 zijn']),
  ];
  if (wrong.length === 0) return accept(options);
  return refuse('invalid', 'cusum-options', wrong.join('; '));
}
