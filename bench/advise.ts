/**
 * Claim: `advise` finds the themes and routes of labelled reports it was tuned on, and nearly as well those it was not.
 * Sets by first letter of the id: C and H were used while the word list was made. V was written after it and measured
 * once before it was used: themes and routes right in 31 of 33 (docs/decisions/0008). Writes bench/results/advise.json; a change of the figures needs a reason in the commit.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import cases from '../src/app/advise/advise.cases.json' with { type: 'json' };
import { adviseSignals, type SignalAdvice } from '../src/app/advise/advise-signals.js';
import { loadPolicy } from '../src/app/policy/load-policy.js';

type Case = (typeof cases)[number];

const policy = await loadPolicy();
if (!policy.ok) throw new Error(policy.message);
const started = performance.now();
const advice = adviseSignals(cases, policy.value);
const milliseconds = performance.now() - started;
if (!advice.ok) throw new Error(advice.message);
const pairs = cases.map((one, i) => ({ one, got: advice.value[i] }));

const sets = ['C', 'H', 'V'].map((set) => ({
  set,
  ...measure(pairs.filter(({ one }) => one.id.startsWith(set))),
}));
const result = {
  sets,
  perTheme: perTheme(pairs),
  reportsPerSecond: Math.round((1000 * cases.length) / milliseconds),
};
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
writeFileSync(new URL('results/advise.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.table(sets);

interface Pair {
  readonly one: Case;
  readonly got: SignalAdvice | undefined;
}

function measure(some: readonly Pair[]) {
  const { hit, extra, missed } = count(some);
  return {
    reports: some.length,
    themePrecision: round(hit / (hit + extra)),
    themeRecall: round(hit / (hit + missed)),
    allThemesRight: round(share(some, ({ one, got }) => sorted(one.themes) === sorted(got?.themes ?? []))),
    routeRight: round(share(some, ({ one, got }) => one.route === got?.route)),
  };
}

function count(some: readonly Pair[], only?: string) {
  const themesOf = (themes: readonly string[]) =>
    new Set(themes.filter((theme) => only === undefined || theme === only));
  const total = { hit: 0, extra: 0, missed: 0 };
  for (const { one, got } of some) {
    const [want, have] = [themesOf(one.themes), themesOf(got?.themes ?? [])];
    const hits = [...have].filter((theme) => want.has(theme)).length;
    total.hit += hits;
    total.extra += have.size - hits;
    total.missed += want.size - hits;
  }
  return total;
}

function perTheme(some: readonly Pair[]) {
  const codes = [...new Set(some.flatMap(({ one }) => one.themes))].sort();
  return Object.fromEntries(codes.map((code) => [code, count(some, code)]));
}

function share(some: readonly Pair[], holds: (pair: Pair) => boolean): number {
  return some.filter(holds).length / some.length;
}

function sorted(themes: readonly string[]): string {
  return [...themes].sort().join();
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
