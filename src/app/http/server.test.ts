import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refuse } from '../../kernel/index.js';
import { fixedClock } from '../../platform/clock.js';
import { silentLog } from '../../platform/log.js';
import type { HttpApp } from './http-app.js';
import { sendRefused } from './problem.js';
import { buildServer } from './server.js';

const Mention = z.strictObject({ name: z.string().min(1), count: z.number().int() });
const Body = z.strictObject({ mentions: z.array(Mention) });

let reasons: string[] = [];
let app: HttpApp;

beforeAll(async () => {
  app = buildServer({
    log: silentLog,
    clock: fixedClock('2024-12-19T10:00:00Z'),
    newId: () => '0193dead-0000-7000-8000-000000000000',
    readiness: { reasons: async () => reasons },
    pages: [],
    api: [
      (api) => {
        api.post(
          '/proef',
          { schema: { body: Body, response: { 200: z.object({ n: z.number() }) } } },
          (request) => ({
            n: request.body.mentions.length,
          }),
        );
        api.post('/weigering', (_request, reply) =>
          sendRefused(reply, refuse('second-person-needed', 'four-eyes', 'Een ander moet dit vrijgeven.')),
        );
        api.get('/stuk', () => {
          throw new Error('geheim van binnen');
        });
      },
    ],
  });
  await app.ready();
});

const post = (url: string, payload: unknown, type = 'application/json') =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': type },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('the web server', () => {
  it('tells every flaw of the input at once, each with its path', async () => {
    const answer = await post('/api/v1/proef', {
      mentions: [
        { name: '', count: '12' },
        { count: 1.5, extra: 1 },
      ],
      x: 1,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const paths = answer.json<{ errors: { path: string }[] }>().errors.map((flaw) => flaw.path);
    expect(paths.sort()).toEqual([
      'mentions.0.count',
      'mentions.0.name',
      'mentions.1.count',
      'mentions.1.extra',
      'mentions.1.name',
      'x',
    ]);
  });

  it('points into the body as RFC 6901 says', async () => {
    const answer = await post('/api/v1/proef', { mentions: [{ name: 'a', count: 1, 'a/b': 1 }] });
    expect(answer.json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ in: 'body', location: { pointer: '#/mentions/0/a~1b' }, code: 'unrecognized_keys' }],
    });
  });

  it('answers a refusal of the domain with its status and code', async () => {
    const answer = await post('/api/v1/weigering', {});
    expect([answer.statusCode, answer.json()]).toEqual([
      403,
      {
        type: 'urn:knooppunt:problem:four-eyes',
        status: 403,
        title: 'Forbidden',
        code: 'four-eyes',
        detail: 'Een ander moet dit vrijgeven.',
      },
    ]);
  });

  it('says how much fits when a body is too large', async () => {
    const answer = await post('/api/v1/proef', { mentions: [{ name: 'x'.repeat(1024 ** 2), count: 1 }] });
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
      413,
      'De inhoud is te groot. Hier past ten hoogste 1024 kB.',
    ]);
  });

  it.each([
    ['broken JSON', '/api/v1/proef', '{', 'application/json', 400, 'invalid-json'],
    ['a media type it does not read', '/api/v1/proef', 'x', 'text/plain', 415, 'unsupported-media-type'],
    ['an unknown address', '/api/v1/bestaat-niet', '{}', 'application/json', 404, 'no-such-address'],
  ])('answers %s with a problem', async (_what, url, payload, type, status, code) => {
    const answer = await post(url, payload, type);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('never shows what went wrong inside', async () => {
    const answer = await app.inject('/api/v1/stuk');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('geheim');
    expect(answer.json<{ detail: string }>().detail).toContain('0193dead-0000-7000-8000-000000000000');
  });

  it('sends a strict content security policy and the API version', async () => {
    const answer = await app.inject('/api/v1/openapi.json');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['api-version']).toBe('1.0.0');
  });

  it('describes its routes in OpenAPI 3.1', async () => {
    const document = (await app.inject('/api/v1/openapi.json')).json<{ openapi: string; paths: object }>();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/proef');
  });

  it('is healthy only while nothing stands in its way', async () => {
    reasons = ['the database does not answer'];
    const sick = await app.inject('/healthz');
    reasons = [];
    const well = await app.inject('/healthz');
    expect([sick.statusCode, sick.json(), well.statusCode]).toEqual([
      503,
      { status: 'not-ready', reasons: ['the database does not answer'] },
      200,
    ]);
  });
});
