import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/kernel/index.js';
import { PERMISSIONS } from '../../src/modules/access/index.js';
import { type ApiHub, type Client, fieldOf, removeHome, startApiHub } from '../support/api-hub.js';
import { testDatabase } from '../support/database.js';

let hub: ApiHub;
let assessor: Client;
let signalId: string;

beforeAll(async () => {
  hub = await startApiHub(await testDatabase());
  assessor = await hub.as('bram');
  signalId = await register({});
});
afterAll(async () => {
  await hub?.stop();
  removeHome(hub);
});

async function register(more: object): Promise<string> {
  const made = await assessor('POST', '/signalen', {
    channel: 'TELEFOON',
    text: 'Een buur vertelt iets.',
    ...more,
  });
  return made.text('id');
}

const paths = (body: unknown) => (fieldOf(body, 'errors') as unknown[]).map((one) => fieldOf(one, 'path'));

/** Who may list but sees only what was handed over: to them a signal of the desk is not there. */
const NEED_TO_KNOW: readonly Role[] = ['TOEZICHT', 'PRIMAIR', 'USZ'];
const allowed = (action: keyof typeof PERMISSIONS, role: Role) =>
  (PERMISSIONS[action] as readonly Role[]).includes(role);

describe.each(ROLES)('the role %s', (role) => {
  it('reads what its permissions say, and nothing else', async () => {
    const client = await hub.withRole(role);
    const readSignal = !allowed('signal.read', role) ? 403 : NEED_TO_KNOW.includes(role) ? 404 : 200;
    expect({
      stock: (await client('GET', '/werkvoorraad')).status,
      search: (await client('POST', '/signalen/_zoek', { query: 'buur' })).status,
      file: (await client('GET', `/signalen/${signalId}`)).status,
      persons: (await client('POST', '/personen/_zoek', { surname: 'Duinsteker' })).status,
      sponsors: (await client('POST', '/sponsors/_zoek', { name: 'Noordzijde' })).status,
      parked: (await client('GET', '/parkeerplaats')).status,
      release: (
        await client('POST', `/signalen/${signalId}/sluiting`, { reason: 'ONVOLDOENDE', motive: 'Proef.' })
      ).status,
    }).toEqual({
      stock: allowed('signal.list', role) ? 200 : 403,
      search: allowed('signal.list', role) ? 200 : 403,
      file: readSignal,
      persons: allowed('register.search', role) ? 200 : 403,
      sponsors: allowed('register.search', role) ? 200 : 403,
      parked: allowed('jobs.see', role) ? 200 : 403,
      // A coordinator may close, but not a signal that nobody assessed.
      release: allowed('signal.close', role) ? 409 : 403,
    });
  });
});

describe('nobody', () => {
  it.each([
    ['GET', '/werkvoorraad'],
    ['POST', '/signalen/_zoek'],
    ['POST', '/personen/_zoek'],
    ['GET', '/sessie'],
    ['GET', '/parkeerplaats'],
  ])('is asked to sign in for %s %s', async (method, path) => {
    const answer = await hub.nobody(method, path, method === 'POST' ? {} : undefined);
    expect([answer.status, answer.at('code')]).toEqual([401, 'not-signed-in']);
  });
});

describe('a sealed signal', () => {
  it('does not exist for anybody but Unit Speciale Zaken', async () => {
    const sealed = await register({ text: 'Iemand zoekt mensen om iets ergs te doen.' });
    await assessor('POST', `/signalen/${sealed}/beoordeling`, {
      themes: ['NATIONALE_VEILIGHEID'],
      grade: { source: 'C', info: '4' },
      motive: 'Mogelijk nationale veiligheid.',
      flags: ['NV_COMPARTIMENT'],
    });
    const usz = await hub.as('ulla');
    expect((await usz('GET', `/signalen/${sealed}`)).status).toBe(200);
    for (const colleague of ['bram', 'cato', 'anouk', 'joris']) {
      const client = await hub.as(colleague);
      expect((await client('GET', `/signalen/${sealed}`)).status).toBe(404);
      const found = await client('POST', '/signalen/_zoek', { query: 'ergs' });
      expect(found.list('results')).toEqual([]);
    }
  });
});

describe('input that does not fit', () => {
  it('is refused with every flaw at once, each with its place', async () => {
    const answer = await assessor('POST', '/signalen', {
      channel: 'DUIF',
      text: '',
      urgency: 'HEEL',
      kleur: 'rood',
      reporter: { schoenmaat: '43' },
    });
    expect(answer.status).toBe(400);
    expect(paths(answer.body).sort()).toEqual(['channel', 'kleur', 'reporter.schoenmaat', 'text', 'urgency']);
  });

  it('that is JSON of nothing, no JSON, or a number with a letter too many is told so', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${hub.address}/api/v1/meldingen`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await post('{"text": ')).status).toBe(400);
    expect((await post('tekst', 'text/plain')).status).toBe(415);
    const number = await assessor('GET', '/signalen/geen-id');
    expect([number.status, number.at('code')]).toEqual([400, 'invalid-input']);
  });

  it('names a theme that the policy does not know', async () => {
    const answer = await assessor('POST', `/signalen/${signalId}/beoordeling`, {
      themes: ['SCHIJNRELATIE', 'BESTAAT_NIET'],
      grade: { source: 'X', info: '4' },
      motive: 'Proef.',
    });
    expect([answer.status, ...paths(answer.body)]).toEqual([422, 'themes.1']);
  });

  it('with the id of a partner that is there already is a conflict, not a second signal', async () => {
    await register({ externalId: 'P-1' });
    const again = await assessor('POST', '/signalen', {
      channel: 'TELEFOON',
      text: 'Nog eens.',
      externalId: 'P-1',
    });
    expect([again.status, again.at('code')]).toEqual([409, 'already-registered']);
  });

  it('keeps the restriction of a sender, and the route it blocks', async () => {
    const held = await register({ text: 'Schijnhuwelijk.', handling: ['INTERN_HIK'] });
    await assessor('POST', `/signalen/${held}/beoordeling`, {
      themes: ['SCHIJNRELATIE'],
      grade: { source: 'B', info: '3' },
      motive: 'Concreet.',
    });
    const advice = await assessor('GET', `/signalen/${held}/routeadvies`);
    expect(
      advice.list('routes').map((route) => [fieldOf(route, 'code'), fieldOf(route, 'blockedBy')]),
    ).toEqual([['PRIMAIR_PROCES', expect.any(String)]]);
  });
});

describe('an attachment', () => {
  it('that is a program with the name of a picture is refused by its content', async () => {
    const form = new FormData();
    form.set('text', 'Zie de foto.');
    form.set('attachments', new Blob(['MZ\u0090\u0000 this is a program']), 'foto.jpg');
    const answer = await fetch(`${hub.address}/api/v1/meldingen`, { method: 'POST', body: form });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain('geen pdf, jpg of png');
  });
});

describe('a form', () => {
  it('that was cut off on its way is told so', async () => {
    const cut = '--grens\r\ncontent-disposition: form-data; name="text"\r\n\r\nEen halve';
    const headers = { 'content-type': 'multipart/form-data; boundary=grens' };
    const answer = await fetch(`${hub.address}/api/v1/meldingen`, { method: 'POST', headers, body: cut });
    expect([answer.status, fieldOf(await answer.json(), 'code')]).toEqual([422, 'form-broken']);
  });
});

describe('a body of 500 MB', () => {
  it.each([
    ['/api/v1/signalen', 'application/json'],
    ['/api/v1/meldingen', 'application/json'],
    ['/api/v1/meldingen', 'multipart/form-data; boundary=grens'],
  ])('to %s as %s is refused with 413 long before it was read', async (path, type) => {
    const { status, sent } = await pour(`${hub.address}${path}`, type);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(300 * 1024 ** 2);
  });
});

const HALF_GIGABYTE = 500 * 1024 ** 2;

/** Sends 500 MB for as long as the server takes it; answers with its status and how much went out. */
function pour(address: string, type: string): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(1024 ** 2, 'a');
    let sent = 0;
    let done = false;
    const call = request(address, {
      method: 'POST',
      headers: { 'content-type': type, 'content-length': HALF_GIGABYTE },
    });
    call.on('response', (response) => {
      done = true;
      resolve({ status: response.statusCode ?? 0, sent });
      response.resume();
      call.destroy();
    });
    call.on('error', (error) => (done ? undefined : reject(error)));
    const more = () => {
      while (!done && sent < HALF_GIGABYTE) {
        sent += chunk.length;
        if (!call.write(chunk)) return void call.once('drain', more);
      }
    };
    more();
  });
}
