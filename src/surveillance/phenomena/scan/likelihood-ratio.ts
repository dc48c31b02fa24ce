/**
 * Kulldorff's log likelihood ratio of a cylinder with c cases where μ are expected, of C in all:
 * c ln(c/μ) + (C−c) ln((C−c)/(C−μ)), and 0 when c <= μ. In nats; never falls when c rises and μ and C stay.
 */
export function logLikelihoodRatio(cases: number, expected: number, all: number): number {
  if (cases <= expected) return 0;
  const outside = all - cases;
  const rest = outside === 0 ? 0 : outside * Math.log(outside / (all - expected));
  return cases * Math.log(cases / expected) + rest;
}
