import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../kernel/index.js';
import { findPartner, isOpen, lineOn, nameOn } from '../../modules/routing/index.js';
import { CONFIG_FOLDER } from '../../platform/config-files/read-policy-file.js';
import { loadPolicy, type Policy } from './load-policy.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-'));
  await cp(CONFIG_FOLDER, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function policy(): Promise<Policy> {
  const loaded = await loadPolicy();
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.value;
}

async function edit(name: string, from: string, to: string) {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
}

describe('the policy that comes with the product', () => {
  it('loads whole, and every theme is handled by and informs organisations that exist', async () => {
    const { themes, partners } = await policy();
    const known = new Set([...partners.partners.map(({ code }) => code), 'GEEN']);
    const named = themes.themes.flatMap((theme) => [...theme.usualHandlers, ...theme.informs]);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('recognises a sender by any of its names, and keeps the name of the day', async () => {
    const { partners } = await policy();
    expect(findPartner(partners, 'Inspectie SZW', '2026-05-01')?.code).toBe('NLA');
    expect(findPartner(partners, 'Politie / AVIM', '2026-05-01')?.code).toBe('AVIM');
    expect(findPartner(partners, 'een buurman', '2026-05-01')).toBeUndefined();
    const nla = partners.partners.find(({ code }) => code === 'NLA');
    expect(nla && nameOn(nla, '2020-06-01')).toBe('Inspectie SZW');
    expect(nla && nameOn(nla, '2026-06-01')).toBe('Nederlandse Arbeidsinspectie');
  });

  it('knows when the desk answers the phone', async () => {
    const { contactHours, calendar } = await policy();
    const line = lineOn(contactHours, 'INFORMATIEKNOOPPUNT', '2026-09-07');
    if (!line) throw new Error('line missing');
    const at = (date: string, time: string) => isOpen(line, { date: calendarDate(date), time }, calendar);
    expect(at('2026-09-07', '08:29')).toBe('closed');
    expect(at('2026-09-07', '08:30')).toBe('open');
    expect(at('2026-09-07', '12:00')).toBe('closed');
    expect(at('2026-05-05', '10:00')).toBe('closed');
    const chain = lineOn(contactHours, 'KETENSERVICELIJN', '2026-09-07');
    expect(chain && isOpen(chain, { date: '2026-09-07', time: '10:00' }, calendar)).toBe('unknown');
  });
});

describe('policy that is wrong', () => {
  it('is refused with every flaw of every file at once', async () => {
    await edit('themes.json', '"Schijnrelatie"', '""');
    await edit('contact-hours.json', '08:30', '8.30');
    await edit('partners.json', '"code": "NLA_TOEZICHT"', '"code": "NLA_OPSPORING"');
    const loaded = await loadPolicy(folder);
    expect(loaded.ok).toBe(false);
    const paths = loaded.ok ? [] : loaded.flaws.map(({ path }) => path);
    expect(paths).toContain('themes.json: themes.0.nl');
    expect(paths).toContain('contact-hours.json: lines.0.from');
    expect(paths).toContain('partners.json: partners');
  });

  it('is refused when a file is missing or is no JSON', async () => {
    await rm(join(folder, 'retention.json'));
    await writeFile(join(folder, 'holidays.json'), '{');
    const loaded = await loadPolicy(folder);
    expect(!loaded.ok && loaded.flaws.map(({ code }) => code)).toEqual([
      'policy-unreadable',
      'policy-unreadable',
    ]);
  });
});
