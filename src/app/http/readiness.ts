/** Whether the hub can do its work, and if not, why. Reasons hold no secret: `/healthz` shows them. */
export interface Readiness {
  /** Every reason why not; an empty list means ready. */
  reasons(): Promise<readonly string[]>;
}

export interface Health {
  readonly status: 'ready' | 'not-ready';
  readonly reasons: readonly string[];
}

export function healthOf(reasons: readonly string[]): { readonly code: 200 | 503; readonly body: Health } {
  return reasons.length === 0
    ? { code: 200, body: { status: 'ready', reasons } }
    : { code: 503, body: { status: 'not-ready', reasons } };
}
