import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededChance } from '../chance.js';
import { openKeyRing } from '../crypto/index.js';
import { openFileStore, sweepOrphans } from './index.js';

const home = mkdtempSync(join(tmpdir(), 'knooppunt-files-'));
afterAll(() => rmSync(home, { recursive: true }));
const chance = seededChance(3);
const keys = openKeyRing(join(home, 'keys'), chance);
const folder = join(home, 'files');
const store = openFileStore({ folder, keys, chance });
const pathOf = (address: string) => join(folder, address.slice(0, 2), address);

describe('the file store', () => {
  it.each([Buffer.alloc(0), Buffer.from('%PDF-1.7 …'), Buffer.alloc(3_000_000, 7)])(
    'gives back what was put',
    async (content) => {
      expect((await store.get(await store.put(content))).equals(content)).toBe(true);
    },
  );

  it('keeps nothing readable on disk', async () => {
    const address = await store.put(Buffer.from('Beste heer Jansen'));
    expect(readFileSync(pathOf(address)).includes('Jansen')).toBe(false);
  });

  it('stores equal content once', async () => {
    const [a, b] = [await store.put(Buffer.from('twee keer')), await store.put(Buffer.from('twee keer'))];
    expect(a).toBe(b);
    expect(readdirSync(join(folder, a.slice(0, 2))).filter((name) => name.startsWith(a))).toEqual([a]);
  });

  it('refuses a file that was changed on disk', async () => {
    const address = await store.put(Buffer.from('bewijs'));
    const bytes = readFileSync(pathOf(address));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(pathOf(address), bytes);
    await expect(store.get(address)).rejects.toThrow();
  });

  it.each(['../../etc/passwd', 'AB', ''])('refuses an address that is none: "%s"', async (address) => {
    await expect(async () => store.get(address)).rejects.toThrow('not the address of a file');
  });
});

describe('the sweep', () => {
  it('removes only what is old and named by no row', async () => {
    const [named, orphan, fresh] = await Promise.all(
      ['met rij', 'zonder rij', 'net gezet'].map((text) => store.put(Buffer.from(text))),
    );
    const old = new Date('2024-01-01T00:00:00Z');
    for (const address of [named, orphan]) utimesSync(pathOf(address ?? ''), old, old);
    const before = new Date('2024-06-01T00:00:00Z');
    const sweep = await sweepOrphans(store, before, async () => new Set([named ?? '']));
    expect(sweep).toEqual({ looked: 2, removed: 1 });
    await expect(store.get(orphan ?? '')).rejects.toThrow();
    expect((await store.get(named ?? '')).toString()).toBe('met rij');
    expect((await store.get(fresh ?? '')).toString()).toBe('net gezet');
  });

  it('leaves a file that is put again while the sweep asks who names it', async () => {
    const address = await store.put(Buffer.from('opnieuw gemeld'));
    const old = new Date('2024-01-01T00:00:00Z');
    utimesSync(pathOf(address), old, old);
    const sweep = await sweepOrphans(store, new Date('2024-06-01T00:00:00Z'), async (addresses) => {
      await store.put(Buffer.from('opnieuw gemeld'));
      return new Set(addresses.filter((one) => one !== address));
    });
    expect(sweep.removed).toBe(0);
    expect((await store.get(address)).toString()).toBe('opnieuw gemeld');
  });
});
