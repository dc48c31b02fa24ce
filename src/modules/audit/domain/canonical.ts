/** What is written down of one read or write. No secrets and no content: ids and codes (BIO2 8.15.02). */
export interface AuditRecord {
  readonly id: string;
  /** ISO moment, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly result: 'ok' | 'refused';
  readonly purpose: string;
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/**
 * The bytes that are hashed: JSON with sorted keys and no spaces, so that the same record always gives the same
 * bytes on every machine (RFC 8785 in idea; values are strings, whole numbers, booleans and lists of strings).
 */
export function canonicalBody(record: AuditRecord): string {
  return canonical(record);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** What the hash of a seal covers: the place in the chain, the seal before it, and the record. */
export function sealInput(seq: number, previousHash: string, body: string): string {
  return `${seq}\n${previousHash}\n${body}`;
}
