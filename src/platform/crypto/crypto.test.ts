import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seededChance } from '../chance.js';
import { blindIndexWith, fieldCipherWith, openKeyRing, signingWith } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'knooppunt-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const chance = seededChance(7);
const keys = openKeyRing(folder, chance);
const place = { table: 'tipster', column: 'name', row: '0193' };

describe('the folder of keys', () => {
  it('is readable by its owner alone', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'blind-index.1.key',
      'field.1.key',
      'file.1.key',
      'signing.1.key',
      'vault.1.key',
    ]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('gives the same keys when it is opened again', () => {
    expect(openKeyRing(folder, chance).newest('field').bytes).toEqual(keys.newest('field').bytes);
  });

  it('refuses a key that others can read', () => {
    const open = mkdtempSync(join(tmpdir(), 'knooppunt-keys-'));
    openKeyRing(open, chance);
    chmodSync(join(open, 'field.1.key'), 0o644);
    expect(() => openKeyRing(open, chance)).toThrow('field.1.key can be read by others');
    rmSync(open, { recursive: true });
  });
});

describe('a sealed field', () => {
  const fields = fieldCipherWith(keys, chance);

  it.each(['', 'Jansen', 'Öztürk-Мария 🙂', 'x'.repeat(100_000)])('opens in its own place', (plain) => {
    expect(fields.open(place, fields.seal(place, plain))).toBe(plain);
  });

  it('never looks the same twice', () => {
    expect(fields.seal(place, 'Jansen')).not.toEqual(fields.seal(place, 'Jansen'));
  });

  it.each([
    ['another row', { ...place, row: '0194' }],
    ['another column', { ...place, column: 'phone' }],
    ['another table', { ...place, table: 'subject' }],
    ['a place that reads the same', { table: 'tipster","name', column: '', row: '0193' }],
  ])('does not open in %s', (_what, elsewhere) => {
    const sealed = fields.seal(place, 'Jansen');
    expect(() => fields.open(elsewhere, sealed)).toThrow();
  });

  it('does not open when one bit is changed, wherever it is', () => {
    const sealed = fields.seal(place, 'Jansen');
    for (let at = 0; at < sealed.length; at += 1) {
      const broken = Buffer.from(sealed);
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(() => fields.open(place, broken)).toThrow();
    }
  });

  it('stays readable after a new key is added, and the new key writes', () => {
    const rotated = mkdtempSync(join(tmpdir(), 'knooppunt-keys-'));
    const before = fieldCipherWith(openKeyRing(rotated, chance), chance);
    const old = before.seal(place, 'Jansen');
    writeFileSync(join(rotated, 'field.2.key'), Buffer.from(chance.bytes(32)).toString('base64'), {
      mode: 0o600,
    });
    const after = fieldCipherWith(openKeyRing(rotated, chance), chance);
    expect(after.open(place, old)).toBe('Jansen');
    expect([after.keyVersionOf(old), after.keyVersionOf(after.seal(place, 'x'))]).toEqual([1, 2]);
    rmSync(rotated, { recursive: true });
  });
});

describe('a blind index', () => {
  const index = blindIndexWith(keys);

  it('is equal for equal values in one scope', () => {
    expect(index.digest('subject.iban', 'NL91')).toBe(index.digest('subject.iban', 'NL91'));
    expect(index.candidates('subject.iban', 'NL91')).toEqual([index.digest('subject.iban', 'NL91')]);
  });

  it('tells nothing across scopes', () => {
    expect(index.digest('subject.iban', 'NL91')).not.toBe(index.digest('mention.iban', 'NL91'));
  });
});

describe('a signature', () => {
  const signing = signingWith(keys);
  const bytes = Buffer.from('{"seq":1}');

  it('holds for the bytes it was made over and no others', () => {
    const signature = signing.sign(bytes);
    expect(signing.verify(bytes, signature)).toBe(true);
    expect(signing.verify(Buffer.from('{"seq":2}'), signature)).toBe(false);
  });

  it('can be verified with the public key alone', () => {
    expect(signing.publicKey(1)).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  });
});
