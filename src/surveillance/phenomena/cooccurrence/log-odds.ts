/** How often one thing was seen in two bodies of reports. */
export interface TwoBodies {
  /** Reports with it, and all reports, of the recent window. */
  readonly recent: { readonly hits: number; readonly reports: number };
  /** The same of the reference period before it. */
  readonly reference: { readonly hits: number; readonly reports: number };
  /** Pseudo-reports added to both bodies: α with it, out of α₀; 0 < α < α₀. */
  readonly prior: { readonly hits: number; readonly reports: number };
}

export interface LogOdds {
  /** δ in nats; > 0 when the recent odds are higher. */
  readonly delta: number;
  /** δ over its standard error. */
  readonly z: number;
}

/**
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", Political Analysis 16:372, eq. 16–22):
 * δ = ln[(y₁+α)/(n₁+α₀−y₁−α)] − ln[(y₂+α)/(n₂+α₀−y₂−α)], Var δ ≈ 1/(y₁+α) + 1/(y₂+α).
 * The prior pulls a pair that is seen a few times towards what independence expects. While δ >= 0, one more recent hit never lowers z.
 */
export function logOdds({ recent, reference, prior }: TwoBodies): LogOdds {
  const [one, two] = [recent.hits + prior.hits, reference.hits + prior.hits];
  const odds = (hits: number, reports: number) => Math.log(hits / (reports + prior.reports - hits));
  const delta = odds(one, recent.reports) - odds(two, reference.reports);
  return { delta, z: delta / Math.sqrt(1 / one + 1 / two) };
}
