import type { RouteAdvice } from '../../modules/routing/index.js';
import type { SignalFileView } from './schema.js';

type AdviceView = NonNullable<SignalFileView['advice']>;

/** Advice as one list: what leads, what runs beside it, and what may not be taken now with the reason. */
export function showAdvice(advice: RouteAdvice, at: Date): AdviceView {
  const free = [...(advice.primary ? [advice.primary] : []), ...advice.alsoRoutes];
  return {
    tableVersion: String(advice.tableVersion),
    at: at.toISOString(),
    warnFirst: advice.warnFirst?.reason ?? null,
    routes: [
      ...free.map(({ code, verb, prio, basis, ruleId, reason, parallel, conditions }) => ({
        code,
        verb,
        prio,
        basis,
        ruleId,
        reason,
        parallel,
        blockedBy: null,
        conditions: [...conditions],
      })),
      ...advice.withheld.map(({ code, ruleId, blockedBy, reason }) => ({
        code,
        verb: '',
        prio: 99,
        basis: null,
        ruleId,
        reason,
        parallel: true,
        blockedBy,
        conditions: [],
      })),
    ],
  };
}
