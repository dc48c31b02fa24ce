import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { type TestIntakeHouse, testIntakeHouse } from '../../../test/support/intake-house.js';
import { reportServer } from '../../../test/support/report-server.js';
import { findByNumber, readDetails } from '../../modules/signals/index.js';
import type { HttpApp } from '../http/http-app.js';
import { openFloodGate } from './index.js';

let database: TestDatabase;
let house: TestIntakeHouse;
let app: HttpApp;
beforeAll(async () => {
  database = await testDatabase();
  house = testIntakeHouse(database);
  app = reportServer(house);
  await app.ready();
});

const report = (payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/v1/meldingen', payload, headers });
const form = (
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  url = '/api/v1/meldingen',
) =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
const paths = (answer: { json(): { errors?: { path: string }[] } }) =>
  (answer.json().errors ?? []).map((flaw) => flaw.path);

describe('POST /api/v1/meldingen', () => {
  it('answers 201 with a reference and a receipt to a bare text', async () => {
    const answer = await report({ text: 'Er wonen zeven mensen.' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      reference: expect.stringMatching(/^HIK-2026-\d{6}-[A-Z]$/),
      receipt: expect.stringMatching(/^(\w{4}-){4}\w{4}$/),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('refuses what it does not know, all at once, with the path of each', async () => {
    const answer = await report({ txt: 'x', subject: { naam: 'x' } });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(paths(answer).sort()).toEqual(['subject.naam', 'text', 'txt']);
  });

  it('refuses what breaks the rules of a report, all at once', async () => {
    const answer = await report({ text: ' ', capacity: 'INSTANTIE' });
    expect(answer.statusCode).toBe(422);
    expect(paths(answer)).toEqual(['text', 'contact.organisation', 'contact.name', 'contact.email']);
  });

  it('takes a form, and answers a browser with a page', async () => {
    const answer = await form(
      { text: 'Er wonen zeven mensen.', 'subject.name': 'Fenna' },
      { accept: 'text/html' },
    );
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('Wij hebben uw melding');
  });

  it('takes attachments and judges them by their content', async () => {
    const body = new FormData();
    body.set('text', 'Zie de brief.');
    body.append('attachments', new Blob(['%PDF-1.7\n%%EOF\n']), 'brief.pdf');
    const { payload, type } = await encoded(body);
    const sent = await app.inject({
      method: 'POST',
      url: '/api/v1/meldingen',
      payload,
      headers: { 'content-type': type },
    });
    expect(sent.statusCode).toBe(201);
    const signal = await findByNumber(database.db, sent.json().reference);
    const { attachments } = await readDetails(database.db, signal!.id);
    expect(attachments).toMatchObject([{ name: 'brief.pdf', scan: 'quarantined' }]);
    body.append('attachments', new Blob(['MZ']), 'brief.pdf');
    const wrong = await encoded(body);
    const refused = await app.inject({
      method: 'POST',
      url: '/api/v1/meldingen',
      payload: wrong.payload,
      headers: { 'content-type': wrong.type },
    });
    expect(refused.statusCode).toBe(422);
    expect(paths(refused)).toEqual(['attachments']);
  });

  it('gives the same answer to the same Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'call-1' };
    const [first, second] = [
      await report({ text: 'Eén keer.' }, headers),
      await report({ text: 'Eén keer.' }, headers),
    ];
    expect(second.json()).toEqual(first.json());
    expect((await report({ text: 'Iets anders.' }, headers)).statusCode).toBe(422);
  });

  it('tells who floods how long to wait', async () => {
    const strict = reportServer(house, {
      gate: openFloodGate(1, { clock: house.clock, chance: database.chance }),
    });
    const post = () => strict.inject({ method: 'POST', url: '/api/v1/meldingen', payload: { text: 'x' } });
    expect((await post()).statusCode).toBe(201);
    const second = await post();
    expect(second.statusCode).toBe(429);
    expect(second.headers['retry-after']).toBe('3600');
  });

  it('tells who fills in the trap to leave it empty', async () => {
    const answer = await form({ text: 'x', website: 'http://spam' });
    expect(paths(answer)).toEqual(['website']);
  });
});

describe('POST /api/v1/mijn-melding', () => {
  const mailbox = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/mijn-melding', payload });

  it('shows the mailbox and takes more information', async () => {
    const { reference, receipt } = (await report({ text: 'Er wonen zeven mensen.' })).json();
    const answer = await mailbox({ receipt, supplement: 'Ook op nummer 6.' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      reference,
      state: 'ontvangen',
      messages: [{ from: 'reporter', text: 'Ook op nummer 6.' }],
    });
  });

  it('answers a wrong receipt in the time of a right one', async () => {
    const { receipt } = (await report({ text: 'x' })).json();
    const timed = async (code: string) => {
      const began = performance.now();
      await mailbox({ receipt: code });
      return performance.now() - began;
    };
    const [right, wrong] = [await timed(receipt), await timed('2222-2222-2222-2222-2222')];
    expect(Math.min(right, wrong)).toBeGreaterThanOrEqual(145);
  });

  it('tells a typing mistake apart from an unknown receipt', async () => {
    expect((await mailbox({ receipt: '2222-2222-2222-2222-2222' })).json()).toMatchObject({
      code: 'receipt-unknown',
    });
    expect((await mailbox({ receipt: '2222-2222-2222-2222-2223' })).json()).toMatchObject({
      code: 'receipt-checksum',
    });
  });
});

describe('the public pages', () => {
  it('allow no script and no other site', async () => {
    const { headers } = await app.inject('/melden');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('keep what was typed when the draft is gone', async () => {
    const answer = await form({ text: 'Al een uur aan gewerkt.' }, {}, '/melden/melding');
    expect(answer.headers.location).toBe('/melden/over-wie');
    const [cookie = ''] = String(answer.headers['set-cookie']).split(';');
    const back = await app.inject({ url: '/melden/melding', headers: { cookie } });
    expect(back.body).toContain('Al een uur aan gewerkt.');
  });

  it('set one cookie that no other site and no script can use', async () => {
    const answer = await form({}, {}, '/melden/begin');
    expect(answer.headers['set-cookie']).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('answer an unknown page with a way back', async () => {
    const answer = await app.inject('/melden/bestaat-niet');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('href="/melden"');
  });
});

async function encoded(body: FormData) {
  const request = new Request('http://localhost', { method: 'POST', body });
  return {
    payload: Buffer.from(await request.arrayBuffer()),
    type: request.headers.get('content-type') ?? '',
  };
}
