import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importSubjects } from '../../src/modules/subjects/index.js';
import { type ApiHub, type Client, fieldOf, removeHome, startApiHub } from '../support/api-hub.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { testHouse } from '../support/house.js';
import { importCsv } from '../support/import-csv.js';

const REGISTER = `dossier_id,v_number,given_names,prefix,surname,birth_date,street,house_no,postcode,city
D-1,9990000001,Fenna,,Duinsteker,1991-03-14,Zilverreigerlaan,12,7201AB,Zutphen
D-2,9990000002,Tomasz,,Wielgorski,1988-07-02,Kalkovenweg,4,7202CD,Zutphen
`;

let database: TestDatabase;
let hub: ApiHub;
let assessor: Client;
let coordinator: Client;

beforeAll(async () => {
  database = await testDatabase();
  await importCsv(testHouse(database), importSubjects, REGISTER);
  hub = await startApiHub(database);
  assessor = await hub.as('bram');
  coordinator = await hub.as('cato');
});
afterAll(async () => {
  await hub?.stop();
  removeHome(hub);
});

/** Reactions run after the answer; asked again until they did, at most ten seconds. */
const eventually = <T>(ask: () => Promise<T>) => vi.waitFor(ask, { timeout: 10_000, interval: 100 });

async function report(): Promise<string> {
  const sent = await hub.nobody('POST', '/meldingen', {
    text: 'Tomasz Wielgorski brengt mensen de grens over in een busje. Ik woon ernaast en zie het elke nacht. Zij slapen bij Fena Duinsteker.',
    scope: 'PERSOON_IN_NL',
    subject: { name: 'Fena Duinsteker', birthDate: '14-03-1991', city: 'Zutphen' },
  });
  expect(sent.status).toBe(201);
  const found = await assessor('POST', '/signalen/_zoek', { number: sent.text('reference') });
  return found.text('results', 0, 'id');
}

async function assess(id: string) {
  return assessor('POST', `/signalen/${id}/beoordeling`, {
    themes: ['MENSENSMOKKEL'],
    intent: 'opzettelijk',
    grade: { source: 'X', info: '4' },
    urgency: 'NORMAAL',
    motive: 'Concrete waarneming van een buur; nog niet bevestigd.',
  });
}

async function link(id: string) {
  const proposal = await eventually(async () => {
    const file = await assessor('GET', `/signalen/${id}`);
    const found = file.list('proposals').findIndex((one) => fieldOf(one, 'targetId') === 'D-1');
    expect(found).toBeGreaterThanOrEqual(0);
    return { id: file.text('proposals', found, 'id'), why: file.list('proposals', found, 'contributions') };
  });
  await assessor('POST', `/signalen/${id}/koppelingen`, {
    proposalId: proposal.id,
    verdict: 'same',
    reason: 'Geboortedatum en plaats gelijk.',
  });
  await assessor('POST', `/signalen/${id}/koppelingen/afronding`, {
    result: 'linked',
    reason: 'Staat vast.',
  });
  return proposal;
}

async function enrichAndPropose(id: string) {
  await assessor('POST', `/signalen/${id}/veredelingen`, {
    source: 'EIGEN_HISTORIE',
    query: 'Duinsteker',
    reason: 'Zijn er eerdere signalen over dit adres?',
  });
  await assessor('POST', `/signalen/${id}/veredelingen/afronding`, {});
  const advice = await assessor('GET', `/signalen/${id}/routeadvies`);
  const told = (field: string) => advice.text('routes', 0, field);
  const proposed = await assessor('POST', `/signalen/${id}/routes`, {
    routes: [{ code: told('code'), verb: told('verb'), basis: told('basis'), reason: told('reason') }],
  });
  return { advice, routeId: proposed.text('routeIds', 0) };
}

describe('an anonymous report on its way to a partner', () => {
  it('is registered, linked, assessed, enriched, routed, released by another person, delivered and acknowledged', async () => {
    const id = await report();
    expect((await assess(id)).at('state')).toBe('BEOORDEELD');

    const proposal = await link(id);
    expect(proposal.why.length).toBeGreaterThan(1);

    const { advice, routeId } = await enrichAndPropose(id);
    expect(advice.at('routes', 0)).toMatchObject({ code: 'KMAR', verb: 'informeren' });

    const own = await assessor('POST', `/signalen/${id}/doorzettingen`, {
      routeId,
      decision: 'release',
      reason: 'Zelf even doen.',
    });
    expect([own.status, own.at('code')]).toEqual([403, 'four-eyes']);

    const preview = await coordinator('GET', `/signalen/${id}/doorzettingen/${routeId}/voorbeeld`);
    expect(JSON.stringify(preview.body)).not.toContain('Ik woon ernaast');

    const released = await coordinator('POST', `/signalen/${id}/doorzettingen`, {
      routeId,
      decision: 'release',
      reason: 'Grondslag en minimum kloppen.',
    });
    expect(released.body).toEqual({ routeId, state: 'released' });

    const file = await eventually(async () => {
      expect(
        readdirSync(join(hub.home, 'outbox', 'KMAR')).filter((name) => !name.endsWith('.part')),
      ).toHaveLength(2);
      return coordinator('GET', `/signalen/${id}`);
    });
    const names = readdirSync(join(hub.home, 'outbox', 'KMAR')).sort();
    const json = readFileSync(join(hub.home, 'outbox', 'KMAR', names[0] ?? ''), 'utf8');
    expect(createHash('sha256').update(json).digest('hex')).toBe(file.at('referrals', 0, 'packageSha256'));
    expect(JSON.parse(json)).toMatchObject({
      reference: file.text('number'),
      verb: 'informeren',
      claims: [],
    });
    expect(json).not.toContain('Ik woon ernaast');
    const pdf = readFileSync(join(hub.home, 'outbox', 'KMAR', names[1] ?? ''));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

    await coordinator('POST', `/signalen/${id}/terugkoppelingen`, {
      referralId: file.text('referrals', 0, 'id'),
      kind: 'acknowledged',
    });
    const done = await coordinator('GET', `/signalen/${id}`);
    expect(done.at('state')).toBe('DOORGEZET');
    expect(done.list('timeline').map((event) => fieldOf(event, 'type'))).toEqual([
      'signal.received',
      'signal.registered',
      'signal.taken',
      'signal.assessed',
      'link.judged',
      'signal.linked',
      'enrichment.looked-up',
      'signal.enriched',
      'signal.routes-proposed',
      'route.released',
      'referral.acknowledged',
    ]);
  });

  it('is unlinkable for now, and then the table sends it to Toezicht also after enriching (S23)', async () => {
    const note = await assessor('POST', '/signalen', {
      channel: 'TELEFOON',
      anonymous: true,
      text: 'Iemand in een grijze jas verkoopt valse papieren op het station.',
    });
    const id = note.text('id');
    await assessor('POST', `/signalen/${id}/beoordeling`, {
      themes: ['DOCUMENTFRAUDE'],
      grade: { source: 'X', info: '4' },
      motive: 'Geen naam, wel plaats.',
    });
    await assessor('POST', `/signalen/${id}/koppelingen/afronding`, {
      result: 'unlinkable',
      reason: 'Geen naam.',
    });
    await assessor('POST', `/signalen/${id}/veredelingen/afronding`, { reason: 'Er is niets op te zoeken.' });
    const advice = await assessor('GET', `/signalen/${id}/routeadvies`);
    expect(advice.at('routes', 0)).toMatchObject({ code: 'TOEZICHT', verb: 'doorzetten', ruleId: 'R-33' });
  });
});

it('leaves an audit record that verifies once the hub has stopped', async () => {
  await hub.stop();
  expect(await hub.auditFindings()).toEqual([]);
});
