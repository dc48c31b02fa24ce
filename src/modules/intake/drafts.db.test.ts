import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { answers } from '../../../test/builders/answers.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { type TestIntakeHouse, testIntakeHouse } from '../../../test/support/intake-house.js';
import { findByNumber, readDetails } from '../signals/index.js';
import {
  attachToDraft,
  type Draft,
  findReportDraft,
  forgetDraft,
  namedByDrafts,
  newDraft,
  newDraftToken,
  saveDraft,
  submitReport,
  sweepDrafts,
  withoutRemovedFiles,
} from './index.js';

let database: TestDatabase;
let house: TestIntakeHouse;
beforeAll(async () => {
  database = await testDatabase();
  house = testIntakeHouse(database);
});

const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: '#336699' } })
      .withExif({ IFD0: { Artist: 'Ank Melder' }, IFD3: { GPSLatitude: '52/1 8/1 24/1' } })
      .jpeg()
      .toBuffer(),
  );
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
const attach = (draft: Draft, token = newDraftToken(), ...uploads: { name: string; bytes: Uint8Array }[]) =>
  attachToDraft(house, token, { draft, uploads });

describe('a draft', () => {
  it('comes back with its token and with nothing else', async () => {
    const token = newDraftToken();
    await saveDraft(house, token, { report: answers(), files: [] });
    expect(await findReportDraft(house, token)).toEqual({
      phase: 'open',
      draft: { report: answers(), files: [] },
    });
    expect(await findReportDraft(house, newDraftToken())).toBeUndefined();
    expect(await findReportDraft(house, undefined)).toBeUndefined();
  });

  it('shows what was sent instead, once it was sent', async () => {
    const token = newDraftToken();
    await saveDraft(house, token, { report: answers(), files: [] });
    const sent = await submitReport(house, { report: answers(), attachments: [], token });
    expect(await findReportDraft(house, token)).toEqual({ phase: 'sent', sent: sent.ok && sent.value });
  });

  it('is gone when it is forgotten', async () => {
    const token = newDraftToken();
    await saveDraft(house, token, { report: answers(), files: [] });
    await forgetDraft(house, token);
    expect(await findReportDraft(house, token)).toBeUndefined();
  });
});

describe('attachments', () => {
  it('of a picture have a clean copy without author and place, beside the untouched original', async () => {
    const bytes = await picture();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { draft, flaws } = await attach(newDraft('nl'), undefined, { name: 'C:\\fotos\\deur.jpg', bytes });
    expect(flaws).toEqual([]);
    const [file] = draft.files;
    expect(file).toMatchObject({ name: 'deur.jpg', mediaType: 'image/jpeg', scan: 'clean' });
    expect(house.stored.get(file?.originalFile ?? '')).toEqual(bytes);
    const clean = house.stored.get(file?.cleanFile ?? '') ?? new Uint8Array();
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
    expect(Buffer.from(clean).toString('latin1')).not.toContain('Ank Melder');
  });

  it('of a pdf wait for a scanner', async () => {
    const { draft } = await attach(newDraft('nl'), undefined, { name: 'brief.pdf', bytes: pdf });
    expect(draft.files).toMatchObject([
      { mediaType: 'application/pdf', cleanFile: null, scan: 'quarantined' },
    ]);
  });

  it.each([
    ['foto.jpg', new TextEncoder().encode('MZ this is a program'), 'attachment-type'],
    ['leeg.pdf', new Uint8Array(), 'attachment-empty'],
    ['groot.pdf', Buffer.concat([pdf, new Uint8Array(20 * 1024 ** 2)]), 'attachment-size'],
    [
      'half.png',
      Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
      'attachment-broken',
    ],
  ])('named %s are judged by their content: refused', async (name, bytes, code) => {
    const { draft, flaws } = await attach(
      newDraft('nl'),
      undefined,
      { name, bytes },
      { name: 'brief.pdf', bytes: pdf },
    );
    expect(flaws.map((flaw) => flaw.code)).toEqual([code]);
    expect(draft.files.map((file) => file.name)).toEqual(['brief.pdf']);
  });

  it('are ten at most; the eleventh is told and the ten are kept', async () => {
    const uploads = Array.from({ length: 11 }, (_, n) => ({ name: `brief-${n}.pdf`, bytes: pdf }));
    const { draft, flaws } = await attach(newDraft('nl'), undefined, ...uploads);
    expect(draft.files).toHaveLength(10);
    expect(flaws.map((flaw) => flaw.code)).toEqual(['too-many-attachments']);
  });

  it('that are taken off the form go no further', async () => {
    const { draft } = await attach(newDraft('nl'), undefined, { name: 'foto.jpg', bytes: await picture() });
    const emptied = withoutRemovedFiles({ ...draft, report: { ...draft.report, attachments: [] } });
    expect(emptied.files).toEqual([]);
  });

  it('go with the report into the file of the signal', async () => {
    const token = newDraftToken();
    const { draft } = await attach({ report: answers(), files: [] }, token, {
      name: 'brief.pdf',
      bytes: pdf,
    });
    const sent = await submitReport(house, { report: draft.report, attachments: draft.files, token });
    if (!sent.ok) throw new Error(sent.message);
    const signal = await findByNumber(database.db, sent.value.reference);
    const { attachments } = await readDetails(database.db, signal!.id);
    expect(attachments.map((file) => file.name)).toEqual(['brief.pdf']);
    expect(attachments[0]?.original_file).toBe(draft.files[0]?.originalFile);
  });

  it('of a report that was never sent are named by nobody after a day', async () => {
    const token = newDraftToken();
    const { draft } = await attach({ report: answers(), files: [] }, token, {
      name: 'brief.pdf',
      bytes: pdf,
    });
    const address = draft.files[0]?.originalFile ?? '';
    expect(await namedByDrafts(database.db, [address, 'x'])).toEqual(new Set([address]));
    house.clock.advance(25 * 3_600_000);
    expect(await sweepDrafts(house)).toBeGreaterThanOrEqual(1);
    expect(await findReportDraft(house, token)).toBeUndefined();
    expect(await namedByDrafts(database.db, [address])).toEqual(new Set());
  });
});
