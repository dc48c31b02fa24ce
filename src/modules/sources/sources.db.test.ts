import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, testHouse } from '../../../test/support/house.js';
import { type Actor, actorRef, type SignalId } from '../../kernel/index.js';
import type { FixedClock } from '../../platform/clock.js';
import {
  findReceipt,
  insertMessage,
  issueReceipts,
  keepContact,
  listMessages,
  openContact,
  readReceipt,
  type SourceHouse,
  showReceipt,
  writeToReporter,
} from './index.js';

let database: TestDatabase;
let house: SourceHouse & { readonly clock: FixedClock };
const sent: { number: string; openedBy: string }[] = [];
const cor = colleague('Cor', 'COORDINATOR');
const contact = {
  organisation: '',
  name: 'Fenna Duinsteker',
  phone: '06 12345678',
  email: 'fenna@voorbeeld.nl',
};
const signalId = '00000000-0000-7000-8000-000000000001' as SignalId;

beforeAll(async () => {
  database = await testDatabase();
  const base = testHouse(database);
  house = {
    ...base,
    vault: base.seal,
    notices: {
      contactOpened: async (_tx, notice) => {
        sent.push(notice);
      },
    },
  };
});

const keep = async () => {
  const ref = await database.withTx((tx) => keepContact(tx, house, contact));
  if (!ref) throw new Error('nothing kept');
  return ref;
};
const open = (actor: Actor, sourceRef: string, handlers: readonly string[] = [], reason = 'navraag') =>
  openContact(house, actor, { sourceRef, number: 'HIK-2026-000001-A', handlers, reason });
const rows = async (query: string) =>
  (await sql.raw<Record<string, unknown>>(query).execute(database.db)).rows;

describe('the vault', () => {
  it('keeps nothing readable and no signal beside a contact', async () => {
    const ref = await keep();
    const [row] = await rows(`select * from source_contact where source_ref = '${ref}'`);
    expect(JSON.stringify(row)).not.toMatch(/Fenna|12345678|voorbeeld/);
    expect(Object.keys(row ?? {})).toEqual(['source_ref', 'organisation', 'name', 'phone', 'email']);
  });

  it('keeps nothing of somebody who tells nothing', async () => {
    const empty = { organisation: ' ', name: '', phone: '', email: '' };
    expect(await database.withTx((tx) => keepContact(tx, house, empty))).toBeUndefined();
  });

  it('opens for a co-ordinator with a reason, records it and tells the co-ordinators', async () => {
    const ref = await keep();
    expect(await open(cor, ref)).toEqual({ ok: true, value: contact });
    expect(sent.at(-1)).toEqual({ number: 'HIK-2026-000001-A', openedBy: actorRef(cor) });
    const audited = await rows(`select actor, result from audit_entry where object_id = '${ref}'`);
    expect(audited).toEqual([{ actor: actorRef(cor), result: 'ok' }]);
  });

  it.each([
    ['an assessor', colleague('Ann', 'BEOORDELAAR'), [], 'navraag', 'role-may-not'],
    ['the primary process', colleague('Pim', 'PRIMAIR'), [], 'navraag', 'role-may-not'],
    ['a co-ordinator who handled the signal', cor, [actorRef(cor)], 'navraag', 'handles-subject'],
    ['a co-ordinator without a reason', cor, [], ' ', 'reason-missing'],
  ])('stays shut for %s, and records that', async (_who, actor, handlers, reason, code) => {
    const ref = await keep();
    const before = sent.length;
    expect(await open(actor, ref, handlers, reason)).toMatchObject({ ok: false, code });
    expect(sent).toHaveLength(before);
    expect(await rows(`select result from audit_entry where object_id = '${ref}'`)).toEqual([
      { result: 'refused' },
    ]);
  });
});

describe('a receipt', () => {
  it('opens its own mailbox and is stored as a hash only', async () => {
    const { chance } = database;
    const [receipt] = await database.withTx(async (tx) =>
      issueReceipts(tx, { chance, signalIds: [signalId] }),
    );
    if (!receipt) throw new Error('no receipt');
    const typed = readReceipt(showReceipt(receipt).toLowerCase());
    expect(typed).toEqual({ kind: 'receipt', receipt });
    expect(await findReceipt(database.db, receipt)).toBe(signalId);
    expect(JSON.stringify(await rows('select * from source_receipt'))).not.toContain(receipt);
  });
});

describe('the mailbox', () => {
  it('holds messages of both sides, sealed, oldest first', async () => {
    const id = '00000000-0000-7000-8000-000000000002' as SignalId;
    const asked = await writeToReporter(house, colleague('Ina', 'INTAKE'), {
      signalId: id,
      text: 'Welke straat?',
    });
    expect(asked.ok).toBe(true);
    house.clock.advance(60_000);
    await database.withTx((tx) =>
      insertMessage(tx, house, { signalId: id, from: 'reporter', text: 'De Testkade.' }),
    );
    const messages = await listMessages(database.db, house.vault, id);
    expect(messages.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'desk: Welke straat?',
      'reporter: De Testkade.',
    ]);
    expect(JSON.stringify(await rows('select * from mailbox_message'))).not.toMatch(/straat|Testkade/);
  });

  it('takes no question from a role that does not do intake', async () => {
    const refused = await writeToReporter(house, colleague('Ann', 'BEOORDELAAR'), {
      signalId,
      text: 'Wie bent u?',
    });
    expect(refused).toMatchObject({ ok: false, code: 'role-may-not' });
  });
});
