import { join } from 'node:path';
import type { Chance } from '../platform/chance.js';
import {
  type BlindIndex,
  blindIndexWith,
  type FieldCipher,
  fieldCipherWith,
  type KeyRing,
  matchKeys,
  openKeyRing,
  type Signing,
  signingWith,
} from '../platform/crypto/index.js';
import type { Database } from '../platform/postgres/index.js';
import type { Config } from './config.js';

/** What the keys of this register can do. */
export interface Secrets {
  readonly keys: KeyRing;
  readonly fields: FieldCipher;
  /** The tipster vault: its own key. */
  readonly vault: FieldCipher;
  readonly blindIndex: BlindIndex;
  readonly signing: Signing;
}

/** Opens the keys of `KNOOPPUNT_KEYS_DIR` (or `keys` in the home) and holds them against the register. */
export async function openSecrets(database: Database, config: Config, chance: Chance): Promise<Secrets> {
  const keys = openKeyRing(keysFolder(config), chance);
  await matchKeys(database, keys);
  return {
    keys,
    fields: fieldCipherWith(keys, chance),
    vault: fieldCipherWith(keys, chance, 'vault'),
    blindIndex: blindIndexWith(keys),
    signing: signingWith(keys),
  };
}

export function keysFolder({ home, variables }: Pick<Config, 'home' | 'variables'>): string {
  return variables.KNOOPPUNT_KEYS_DIR ?? join(home, 'keys');
}
