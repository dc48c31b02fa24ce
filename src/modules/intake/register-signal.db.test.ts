import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/support/database.js';
import { colleague } from '../../../test/support/house.js';
import { type TestIntakeHouse, testIntakeHouse } from '../../../test/support/intake-house.js';
import type { PartnerId } from '../../kernel/index.js';
import { findSignal } from '../signals/index.js';
import { type RegisterInput, registerSignal } from './index.js';

let house: TestIntakeHouse;
beforeAll(async () => {
  house = testIntakeHouse(await testDatabase());
});
const ina = colleague('Ina', 'INTAKE');
const note: RegisterInput = { channel: 'TELEFOON', text: 'Beller zegt dat er zeven mensen wonen.' };
const register = async (
  change: Partial<RegisterInput> = {},
  actor: Parameters<typeof registerSignal>[1] = ina,
) => {
  const done = await registerSignal(house, actor, { ...note, ...change });
  if (!done.ok) return done;
  const signal = await findSignal(house.database.db, done.value.id);
  return { ok: true as const, signal: signal! };
};

describe('a note of a colleague', () => {
  it('keeps the day it came apart from the day it was typed in, and the clock runs from the first', async () => {
    const receivedAt = new Date('2026-03-30T10:00:00Z');
    const { signal } = (await register({ receivedAt, channel: 'BRIEF' })) as {
      signal: Record<string, unknown>;
    };
    expect(signal).toMatchObject({
      received_at: receivedAt,
      entered_at: house.clock.now(),
      due_on: '2026-04-08',
    });
  });

  it.each([
    [{ anonymous: true }, 'ANONIEM'],
    [{}, 'BURGER'],
    [{ channel: 'LOKET' as const }, 'KLANTDIRECTIE'],
    [{ channel: 'INTERN' as const, sourceKind: 'HANDHAVINGSCOORDINATOR' as const }, 'HANDHAVINGSCOORDINATOR'],
  ])('with %j comes from %s', async (change, kind) => {
    expect(await register(change)).toMatchObject({ signal: { source_kind: kind } });
  });

  it.each([
    [{ receivedAt: new Date('2026-04-01T09:00:01Z') }, 'received-in-future'],
    [{ text: '  ' }, 'text-missing'],
    [{ anonymous: true, reporter: { phone: '0612345678' } }, 'anonymous-with-contact'],
    [{ channel: 'WEBFORM' as const }, 'channel-not-by-hand'],
  ])('with %j is refused', async (change, code) => {
    expect(await register(change)).toMatchObject({ ok: false, flaws: [{ code }] });
  });

  it('is taken from a partner under its own channel', async () => {
    const partner = { kind: 'partner' as const, partnerId: 'GEMEENTE-X' as PartnerId, name: 'Gemeente X' };
    expect(await register({}, partner)).toMatchObject({
      signal: { channel: 'PARTNER_API', source_kind: 'KETENPARTNER' },
    });
  });

  it('is not taken from a role that does not register', async () => {
    expect(await register({}, colleague('Anna', 'ANALIST'))).toMatchObject({
      ok: false,
      code: 'role-may-not',
    });
  });
});
