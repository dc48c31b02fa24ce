import { accept, amsterdamDate, type Outcome } from '../../kernel/index.js';
import { adviseThemes, type Evidence, type Lexicon } from '../../modules/assessment/index.js';
import { adviseRoutes, findPartner, type RouteAdvice } from '../../modules/routing/index.js';
import { extractMentions } from '../../modules/signals/index.js';
import type { Policy } from '../policy/load-policy.js';
import { findDuplicates } from './find-duplicates.js';
import { isUrgent, readFacts, type Sender } from './read-facts.js';
import type { SignalToAdvise } from './signals-file.js';

export interface SignalAdvice {
  readonly id: string;
  readonly themes: readonly string[];
  /** Null when every route is withheld: a person looks first. */
  readonly route: string | null;
  readonly alsoRoutes: readonly string[];
  readonly urgent: boolean;
  readonly unlinkable: boolean;
  readonly duplicateOf: string | null;
  readonly evidence: readonly Evidence[];
}

/** Advice on a list of reports, in its order. Knows no more than the list itself, and stores nothing. */
export function adviseSignals(
  signals: readonly SignalToAdvise[],
  policy: Policy & { readonly lexicon: Lexicon },
): Outcome<readonly SignalAdvice[]> {
  const advised: SignalAdvice[] = [];
  const reports = [];
  for (const signal of signals) {
    const mentions = extractMentions(signal.text);
    const themes = adviseThemes(signal.text, policy.lexicon);
    const facts = readFacts(themes, mentions, senderOf(signal, policy));
    const routes = adviseRoutes(facts, policy.routing);
    if (!routes.ok) return routes;
    reports.push({
      id: signal.id,
      text: signal.text,
      source: signal.source ?? '',
      mentions,
      themes: facts.themes,
    });
    advised.push({
      id: signal.id,
      themes: facts.themes,
      route: routes.value.primary?.code ?? null,
      alsoRoutes: routes.value.alsoRoutes.map(({ code }) => code),
      urgent: isUrgent(facts, themes),
      unlinkable: facts.unlinkable,
      duplicateOf: null,
      evidence: [...themes.evidence, ...routeEvidence(routes.value)],
    });
  }
  const duplicates = findDuplicates(reports);
  return accept(advised.map((one) => ({ ...one, duplicateOf: duplicates.get(one.id) ?? null })));
}

function senderOf(signal: SignalToAdvise, policy: Policy): Sender {
  if (!signal.source) return { isPartner: false };
  const day = signal.receivedAt ? new Date(signal.receivedAt) : undefined;
  const on = day && !Number.isNaN(day.getTime()) ? amsterdamDate(day) : policy.partners.validFrom;
  const partner = findPartner(policy.partners, signal.source, on);
  const isPartner = partner?.kind === 'partner' || /partner/i.test(signal.source);
  return partner ? { partnerCode: partner.code, isPartner } : { isPartner };
}

/** The rules that chose the routes stand beside the words that chose the themes. */
function routeEvidence(advice: RouteAdvice): Evidence[] {
  const routes = [...(advice.primary ? [advice.primary] : []), ...advice.alsoRoutes];
  const chosen = routes.map(({ code, ruleId, reason }) => ({ code, rule: ruleId, why: reason }));
  const warned = advice.warnFirst
    ? [{ code: '112', rule: advice.warnFirst.ruleId, why: advice.warnFirst.reason }]
    : [];
  const withheld = advice.withheld.map(({ code, ruleId, reason }) => ({ code, rule: ruleId, why: reason }));
  return [...warned, ...chosen, ...withheld].map((one) => ({ ...one, quote: '', start: 0, end: 0 }));
}
