import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { PUBLIC, type StaffActor } from '../../kernel/index.js';
import {
  closeSignal,
  findSignal,
  findSignals,
  listStock,
  type NewSignal,
  openSignals,
  parseSignalNumber,
  readSignal,
  relateSignals,
  revealOriginal,
  takeNext,
  unrelateSignals,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');
const bo = colleague('Bo', 'BEOORDELAAR');
const cor = colleague('Cor', 'COORDINATOR');

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
});

const open = async (change: Partial<NewSignal> = {}) => {
  const [opened] = await database.withTx((tx) => openSignals(tx, house, PUBLIC, [aReport(change)]));
  return opened!;
};

const auditCount = async (action: string) => {
  const found = await sql<{
    n: number;
  }>`select count(*) as n from audit_entry where action = ${action}`.execute(database.db);
  return Number(found.rows[0]?.n);
};

describe('registering a report', () => {
  it('gives a speakable number, a due date and a timeline, and asks for its reactions', async () => {
    const opened = await open();
    expect(parseSignalNumber(opened.number)).toBe(opened.number);
    expect(opened.dueOn).toBe('2026-04-10');
    const read = await readSignal(house, ann, { signalId: opened.id, purpose: 'BEHANDELING_SIGNAAL' });
    if (!read.ok) throw new Error(read.message);
    expect(read.value.signal.state).toBe('GEREGISTREERD');
    expect(read.value.details.events.map((event) => event.type)).toEqual([
      'signal.received',
      'signal.registered',
    ]);
    expect(house.asked.at(-1)).toEqual({ type: 'signal.registered', signalId: opened.id });
  });

  it('seals the original apart from the working text, and opens it only with a reason that stands in the timeline', async () => {
    const opened = await open({ text: 'Een tekst.' });
    const sealed = await sql<{
      sealed: string;
    }>`select sealed from signal_original where signal_id = ${opened.id}`.execute(database.db);
    expect(sealed.rows[0]?.sealed).not.toContain('Een tekst.');
    const revealed = await revealOriginal(house, ann, {
      signalId: opened.id,
      reason: 'vergelijken met de weergave',
    });
    expect(revealed.ok && revealed.value.text).toBe('Een tekst.');
    expect(
      (await revealOriginal(house, colleague('Ina', 'INTAKE'), { signalId: opened.id, reason: 'x' })).ok,
    ).toBe(false);
  });

  it('leaves nothing behind when the transaction fails', async () => {
    const before = await auditCount('signal.register');
    await expect(
      database.withTx(async (tx) => {
        await openSignals(tx, house, PUBLIC, [aReport({ externalId: 'lost' })]);
        throw new Error('power cut');
      }),
    ).rejects.toThrow('power cut');
    expect(await auditCount('signal.register')).toBe(before);
  });
});

describe('reading', () => {
  it('is recorded with its purpose, also when it is refused', async () => {
    const opened = await open();
    const before = await auditCount('signal.read');
    await readSignal(house, ann, { signalId: opened.id, purpose: 'BEHANDELING_SIGNAAL' });
    const refused = await readSignal(house, colleague('Bea', 'BEHEER'), {
      signalId: opened.id,
      purpose: 'X',
    });
    expect(refused.ok).toBe(false);
    expect(await auditCount('signal.read')).toBe(before + 2);
  });

  it('hides a compartment from search, stock and counts', async () => {
    const opened = await open({ text: 'Zwijgplicht kwestie.', flags: ['NV_COMPARTIMENT'] });
    const asCoordinator = await findSignals(house, cor, { query: 'zwijgplicht', limit: 10 });
    const asUsz = await findSignals(house, colleague('Uwe', 'USZ'), { query: 'zwijgplicht', limit: 10 });
    expect(asCoordinator.ok && asCoordinator.value.results).toEqual([]);
    expect(asUsz.ok && asUsz.value.results.map((row) => row.id)).toEqual([opened.id]);
    const read = await readSignal(house, cor, { signalId: opened.id, purpose: 'X' });
    expect(read.ok === false && read.kind).toBe('not-found');
  });

  it('shows Toezicht only what was handed to it', async () => {
    const stock = await listStock(house, colleague('Tea', 'TOEZICHT'), { limit: 10 });
    expect(stock.ok && stock.value.results).toEqual([]);
  });
});

describe('the next one', () => {
  it('goes by urgency and due date, and gives two colleagues two files', async () => {
    const urgent = await open({ urgency: 'SPOED', receivedAt: new Date('2026-04-01T08:59:00Z') });
    const [first, second] = await Promise.all([takeNext(house, ann), takeNext(house, bo)]);
    const ids = [first, second].map((taken) => (taken.ok ? taken.value?.id : undefined));
    expect(ids).toContain(urgent.id);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('duplicates', () => {
  it('are undone by a coordinator, and the file is as it was', async () => {
    const [one, two] = [await open(), await open()];
    const relation = {
      signalId: two.id,
      otherId: one.id,
      relation: 'duplicate',
      reason: 'zelfde tekst',
    } as const;
    const marked = await database.withTx((tx) => relateSignals(tx, house, bo, relation));
    expect(marked.ok && marked.value.state).toBe('DUBBEL');
    const undoneBy = (actor: StaffActor) =>
      database.withTx((tx) => unrelateSignals(tx, house, actor, { ...relation, reason: 'vergissing' }));
    expect((await undoneBy(bo)).ok).toBe(false);
    expect((await undoneBy(cor)).ok).toBe(true);
    expect((await findSignal(database.db, two.id))?.duplicate_of).toBeNull();
  });
});

describe('closing', () => {
  it('is refused before assessment and by an assessor', async () => {
    const opened = await open();
    const closing = { signalId: opened.id, reason: 'GEEN_SIGNAAL' as const, motive: 'geen feiten' };
    expect((await closeSignal(house, cor, closing)).ok).toBe(false);
    expect((await closeSignal(house, ann, closing)).ok).toBe(false);
  });
});
