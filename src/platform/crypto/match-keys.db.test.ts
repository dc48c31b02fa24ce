import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { seededChance } from '../chance.js';
import { KeysRefused, matchKeys, openKeyRing } from './index.js';

const home = mkdtempSync(join(tmpdir(), 'knooppunt-keys-'));
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => rmSync(home, { recursive: true }));

const chance = seededChance(11);
const ringIn = (name: string) => openKeyRing(join(home, name), chance);

describe('a register that was written with keys', () => {
  it('opens with them again, and with a newer one beside them', async () => {
    await matchKeys(database, ringIn('right'));
    writeFileSync(join(home, 'right', 'field.2.key'), Buffer.alloc(32, 9).toString('base64'), {
      mode: 0o600,
    });
    await matchKeys(database, ringIn('right'));
    await matchKeys(database, ringIn('right'));
  });

  it('refuses an empty folder of keys, and names what is missing', async () => {
    const refused = matchKeys(database, ringIn('empty'));
    await expect(refused).rejects.toThrow(KeysRefused);
    await expect(refused).rejects.toThrow(/field\.1\.key, field\.2\.key/);
  });

  it('refuses when an old key was thrown away, because old values need it', async () => {
    rmSync(join(home, 'right', 'field.1.key'));
    await expect(matchKeys(database, ringIn('right'))).rejects.toThrow('field.1.key is missing');
  });
});
