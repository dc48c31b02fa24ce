/**
 * An expected "no" is a value, shown and logged; exceptions are for bugs and outages.
 * The edge maps `kind` to a status once (app/http/problem.ts); the domain knows no HTTP.
 */
export type RefusalKind =
  | 'not-found'
  | 'not-allowed'
  | 'not-signed-in'
  | 'second-person-needed'
  | 'wrong-state'
  | 'conflict'
  | 'invalid'
  | 'locked-by-other'
  | 'blocked'
  | 'unavailable';

/** One thing that is wrong, and where. `path` is a dotted path into the input (`mentions.0.iban`). */
export interface Flaw {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Refused {
  readonly ok: false;
  readonly kind: RefusalKind;
  /** Machine name in kebab-case, stable: `four-eyes`, `route-without-basis`. */
  readonly code: string;
  /** What a colleague reads, in Dutch B1. */
  readonly message: string;
  readonly flaws: readonly Flaw[];
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export type Outcome<T> = Accepted<T> | Refused;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse(
  kind: RefusalKind,
  code: string,
  message: string,
  flaws: readonly Flaw[] = [],
): Refused {
  return { ok: false, kind, code, message, flaws };
}
