import type { Role } from '../../kernel/index.js';
import type { House, Sealing } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';

/** What the vault needs beside the house: its own key, and a way to tell colleagues by e-mail. */
export interface SourceHouse extends House {
  /** Seals under the vault's own key, which opens nothing else. */
  readonly vault: Sealing;
  readonly notices: Notices;
}

/** E-mail to colleagues, sent after the transaction commits. Carries ids and reasons, never content. */
export interface Notices {
  toRole(tx: Tx, role: Role, notice: { readonly subject: string; readonly body: string }): Promise<void>;
}
