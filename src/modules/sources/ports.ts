import type { House, Sealing } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';

/** What the vault needs beside the house: its own key, and a way to tell colleagues by e-mail. */
export interface SourceHouse extends House {
  /** Seals under the vault's own key, which opens nothing else. */
  readonly vault: Sealing;
  readonly notices: Notices;
}

/** Tells colleagues by e-mail after the transaction commits. Carries numbers and ids, never content. */
export interface Notices {
  /** To every co-ordinator. The reason stands in the log: it may speak of a person, and mail is not sealed. */
  contactOpened(tx: Tx, notice: { readonly number: string; readonly openedBy: string }): Promise<void>;
}
