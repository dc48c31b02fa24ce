import { sql } from 'kysely';
import type { Database } from '../postgres/index.js';
import { fingerprintOf, type KeyRing, PURPOSES } from './key-ring.js';

/** The keys here are not the keys this register was written with. */
export class KeysRefused extends Error {
  override readonly name = 'KeysRefused';
}

/**
 * Holds the keys against those the register knows, and has it remember new ones. A wrong or empty folder of keys
 * is refused here: without this, new keys would be made and every sealed name would be lost when first read.
 */
export async function matchKeys(database: Database, keys: KeyRing): Promise<void> {
  const here = PURPOSES.flatMap((purpose) =>
    keys.all(purpose).map((key) => ({
      purpose,
      version: key.version,
      fingerprint: fingerprintOf(purpose, key),
    })),
  );
  await database.withTx(async (tx) => {
    await sql`insert into encryption_key (purpose, version, fingerprint)
      select * from jsonb_to_recordset(${JSON.stringify(here)}::jsonb) as k(purpose text, version int, fingerprint text)
      where k.version >
        (select coalesce(max(e.version), 0) from encryption_key e where e.purpose = k.purpose)
      on conflict do nothing`.execute(tx);
    const known = await sql<(typeof here)[number]>`
      select purpose, version, fingerprint from encryption_key order by purpose, version`.execute(tx);
    const prints = new Set(here.map((key) => key.fingerprint));
    const missing = known.rows.filter((key) => !prints.has(key.fingerprint));
    if (missing.length === 0) return;
    const names = missing.map(({ purpose, version }) => `${purpose}.${version}.key`).join(', ');
    throw new KeysRefused(
      `This register was written with other keys: ${names} is missing or is another key. ` +
        'Put the right folder of keys in place (KNOOPPUNT_KEYS_DIR).',
    );
  });
}
