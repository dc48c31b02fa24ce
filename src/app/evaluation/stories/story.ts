/**
 * What a report may say about one theme. Places to fill: {p} the person reported on, {q} a second person,
 * {o} an organisation, {a} address, {c} town, {d} birth date, {t} telephone, {i} IBAN, {v} V-number, {k} KvK number,
 * {m} a month, {n} a small number, {g} an amount in euros.
 */
export interface ThemeStory {
  readonly theme: string;
  /** How often it comes in, against the others. */
  readonly weight: number;
  readonly also?: readonly string[];
  /** One of these is what the report is about. */
  readonly cores: readonly string[];
  /** One or two of these follow. */
  readonly details: readonly string[];
  /** The same in English, for the tipsters who write English. */
  readonly english?: readonly string[];
}
