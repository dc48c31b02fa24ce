import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../kernel/index.js';
import {
  CUSUM_DEFAULTS,
  type CusumOptions,
  checkCusumOptions,
  checkEarsOptions,
  checkOptions,
  EARS_DEFAULTS,
  type EarsOptions,
  type FarringtonOptions,
  NOUFAILY_2013,
} from '../../surveillance/index.js';

/** A detector with all its settings: what a worker needs to judge a series. Plain data, so it can be posted. */
export type Method =
  | { readonly kind: 'farrington-flexible'; readonly options: FarringtonOptions }
  | { readonly kind: 'ears'; readonly options: EarsOptions }
  | { readonly kind: 'cusum'; readonly options: CusumOptions };

export const METHOD_NAMES = ['farrington-flexible', 'ears-c1', 'ears-c2', 'ears-c3', 'cusum'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

export function isMethodName(name: string): name is MethodName {
  return (METHOD_NAMES as readonly string[]).includes(name);
}

const farringtonKeys = z.strictObject({
  noPeriods: z.number(),
  b: z.number(),
  w: z.number(),
  reweight: z.boolean(),
  weightsThreshold: z.number(),
  trend: z.boolean(),
  pThresholdTrend: z.number(),
  alpha: z.number(),
  limit54: z.tuple([z.number(), z.number()]),
  powertrans: z.enum(['2/3', '1/2', 'none']),
  pastWeeksNotIncluded: z.number(),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']),
  populationOffset: z.boolean(),
  seMode: z.enum(['textbook', 'surveillance']),
});

const earsKeys = z.strictObject({
  baseline: z.number(),
  minSigma: z.number(),
  alpha: z.number(),
  c3Mode: z.enum(['textbook', 'surveillance']),
});

const cusumKeys = farringtonKeys.extend({
  ratio: z.number(),
  h: z.number(),
  hPerInformation: z.number(),
  ceiling: z.number(),
});

/** The method with the settings of `--options` laid over its defaults; unknown keys are refused by name. */
export function methodOf(name: MethodName, given: unknown): Outcome<Method> {
  if (name === 'farrington-flexible') {
    const read = readKeys(farringtonKeys.partial(), given);
    if (!read.ok) return read;
    const checked = checkOptions({ ...NOUFAILY_2013, ...read.value });
    return checked.ok ? accept({ kind: name, options: checked.value }) : checked;
  }
  return name === 'cusum' ? cusumOf(given) : earsOf(name, given);
}

function earsOf(name: 'ears-c1' | 'ears-c2' | 'ears-c3', given: unknown): Outcome<Method> {
  const read = readKeys(earsKeys.partial(), given);
  if (!read.ok) return read;
  const defaults = { 'ears-c1': EARS_DEFAULTS.C1, 'ears-c2': EARS_DEFAULTS.C2, 'ears-c3': EARS_DEFAULTS.C3 };
  const checked = checkEarsOptions({ ...defaults[name], ...read.value });
  return checked.ok ? accept({ kind: 'ears', options: checked.value }) : checked;
}

function cusumOf(given: unknown): Outcome<Method> {
  const read = readKeys(cusumKeys.partial(), given);
  if (!read.ok) return read;
  const { ratio, h, hPerInformation, ceiling, ...farrington } = read.value;
  const checked = checkCusumOptions({
    ratio: ratio ?? CUSUM_DEFAULTS.ratio,
    h: h ?? CUSUM_DEFAULTS.h,
    hPerInformation: hPerInformation ?? CUSUM_DEFAULTS.hPerInformation,
    ceiling: ceiling ?? CUSUM_DEFAULTS.ceiling,
    farrington: { ...CUSUM_DEFAULTS.farrington, ...farrington },
  });
  return checked.ok ? accept({ kind: 'cusum', options: checked.value }) : checked;
}

/** Leaves out keys that were not given, so that they do not overwrite a default with undefined. */
function readKeys<T extends object>(schema: z.ZodType<T>, given: unknown): Outcome<T> {
  const parsed = schema.safeParse(given ?? {});
  if (parsed.success) return accept(parsed.data);
  const said = parsed.error.issues.map((issue) =>
    [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
  );
  return refuse('invalid', 'surveil-options', said.join('; '));
}

/** Whether the method reads the population column. */
export function needsPopulation(method: Method): boolean {
  if (method.kind === 'ears') return false;
  return method.kind === 'cusum'
    ? method.options.farrington.populationOffset
    : method.options.populationOffset;
}
