import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { type FileId, PUBLIC, type SignalId } from '../../kernel/index.js';
import {
  type NewAttachment,
  namedByAttachments,
  openAttachment,
  openSignals,
  readDetails,
  scanQuarantined,
} from './index.js';

let database: TestDatabase;
let house: TestHouse;
const ann = colleague('Ann', 'BEOORDELAAR');
const toon = colleague('Toon', 'TOEZICHT');
const bytesOf: Readonly<Record<string, string>> = {
  original: 'als gemeld',
  drawn: 'opnieuw getekend',
  letter: 'een brief',
};
const files = { get: async (address: string) => Buffer.from(bytesOf[address] ?? '') };

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
});

const picture: NewAttachment = {
  name: 'foto é.jpg',
  mediaType: 'image/jpeg',
  size: 10,
  sha256: '0'.repeat(64),
  originalFile: 'original',
  cleanFile: 'drawn',
  scan: 'clean',
};
const letter: NewAttachment = {
  ...picture,
  name: 'brief.pdf',
  mediaType: 'application/pdf',
  originalFile: 'letter',
  cleanFile: null,
  scan: 'quarantined',
};

async function signalWith(...attachments: NewAttachment[]) {
  const [opened] = await database.withTx((tx) => openSignals(tx, house, PUBLIC, [aReport({ attachments })]));
  const signalId = opened!.id;
  return { signalId, ids: (await readDetails(database.db, signalId)).attachments.map((each) => each.id) };
}

const open = (signalId: SignalId, attachmentId: FileId, by = ann) =>
  openAttachment(house, files, by, { signalId, attachmentId, purpose: 'BEHANDELING_SIGNAAL' });

async function reads(attachmentId: FileId): Promise<string[]> {
  const found = await sql<{ result: string; actor: string }>`
    select result, actor from audit_entry where object_id = ${attachmentId} and action = 'attachment.open' order by id`.execute(
    database.db,
  );
  return found.rows.map((row) => row.result);
}

describe('opening an attachment', () => {
  it('gives of a picture the copy that was drawn anew, and is recorded', async () => {
    const { signalId, ids } = await signalWith(picture);
    const opened = await open(signalId, ids[0]!);
    expect(opened).toMatchObject({ ok: true, value: { name: 'foto é.jpg', mediaType: 'image/jpeg' } });
    expect(opened.ok && Buffer.from(opened.value.bytes).toString()).toBe('opnieuw getekend');
    expect(await reads(ids[0]!)).toEqual(['ok']);
  });

  it('is refused while no scanner has read it, and that is recorded too', async () => {
    const { signalId, ids } = await signalWith(letter);
    expect(await open(signalId, ids[0]!)).toMatchObject({ ok: false, code: 'attachment-quarantined' });
    expect(await reads(ids[0]!)).toEqual(['refused']);
  });

  it('of another file finds nothing', async () => {
    const { ids } = await signalWith(picture);
    const other = await signalWith();
    expect(await open(other.signalId, ids[0]!)).toMatchObject({ ok: false, code: 'no-such-attachment' });
  });

  it('is refused to who may not see the file', async () => {
    const { signalId, ids } = await signalWith(picture);
    expect(await open(signalId, ids[0]!, toon)).toMatchObject({ ok: false, code: 'no-such-signal' });
    expect(await reads(ids[0]!)).toEqual(['refused']);
  });
});

describe('the virus scanner', () => {
  it('opens what it calls clean and refuses the rest', async () => {
    const bad = { ...letter, name: 'kwaad.pdf', originalFile: 'original' };
    const { signalId, ids } = await signalWith(letter, bad);
    const scanner = { scan: async (bytes: Uint8Array) => ({ clean: Buffer.from(bytes).includes('brief') }) };
    expect(await scanQuarantined(house, files, scanner)).toBeGreaterThanOrEqual(2);
    const opened = await Promise.all(ids.map((id) => open(signalId, id)));
    expect(opened.map((each) => (each.ok ? 'open' : each.code)).sort()).toEqual([
      'attachment-refused',
      'open',
    ]);
  });

  it('that is away leaves everything closed', async () => {
    const { signalId, ids } = await signalWith(letter);
    const away = {
      scan: () => Promise.reject(new Error('away')),
    };
    await expect(scanQuarantined(house, files, away)).rejects.toThrow('away');
    expect(await open(signalId, ids[0]!)).toMatchObject({ ok: false, code: 'attachment-quarantined' });
  });
});

it('names its files and their clean copies to the sweep', async () => {
  await signalWith(picture);
  expect(await namedByAttachments(database.db, ['original', 'drawn', 'nobody'])).toEqual(
    new Set(['original', 'drawn']),
  );
});
