import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHubs } from './hubs.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../config/hubs.json', import.meta.url), 'utf8'),
);

describe('parseHubs', () => {
  it('reads the list that comes with the product', () => {
    const hubs = parseHubs(shipped, '2026-11-23');
    expect(hubs.ok && [...hubs.value.keys()]).toEqual([
      'address:9999XA1',
      'address:9999XB20',
      'phone:+31880000001',
    ]);
  });

  it('leaves out a hub on days it is not valid', () => {
    const hubs = parseHubs(shipped, '2025-12-31');
    expect(hubs.ok && hubs.value.size).toBe(0);
  });

  it('refuses a hub without an address or a number, and says which', () => {
    const hub = {
      kind: 'OPVANG',
      name: 'X',
      postcode: '',
      houseNo: '',
      phone: '',
      validFrom: '2026-01-01',
      validUntil: null,
    };
    const file = { version: 1, validFrom: '2026-01-01', owner: 'X', source: 'X', hubs: [hub] };
    const refused = parseHubs(file, '2026-11-23');
    expect(!refused.ok && refused.flaws[0]?.path).toBe('hubs.0');
  });
});
