import { describe, expect, it } from 'vitest';
import { ConfigRefused, readConfig } from './config.js';

function flawsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigRefused) return error.flaws;
    throw error;
  }
}

describe('readConfig', () => {
  it('needs nothing for evaluation', () => {
    expect(readConfig({ KNOOPPUNT_HOME: '/srv/home' })).toMatchObject({
      mode: 'evaluation',
      host: '127.0.0.1',
      port: 3000,
      home: '/srv/home',
      database: { kind: 'embedded', home: '/srv/home' },
    });
  });

  it('prefers DATABASE_URL to the embedded server', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/x' }).database).toEqual({
      kind: 'url',
      url: 'postgres://db/x',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      database: { kind: 'embedded' },
    });
  });

  it.each(['abc', '-1', '65536', '80.5', '0x50', ' 80'])('names PORT when it is "%s"', (value) => {
    expect(flawsOf({ PORT: value })).toEqual([
      `PORT must be a whole number from 0 to 65535 (it is "${value}")`,
    ]);
  });

  it('names every setting that production lacks, and every wrong one, at once', () => {
    const flaws = flawsOf({ KNOOPPUNT_MODE: 'production', PORT: 'x', OIDC_ISSUER: 'https://login.example' });
    expect(flaws.map((flaw) => flaw.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'KNOOPPUNT_BASE_URL',
      'KNOOPPUNT_KEYS_DIR',
      'KNOOPPUNT_MAIL_FROM',
      'SMTP_URL',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ]);
  });

  it('never shows an address that may hold a password', () => {
    expect(flawsOf({ SMTP_URL: 'http://user:geheim@mail' }).join()).not.toContain('geheim');
  });
});
