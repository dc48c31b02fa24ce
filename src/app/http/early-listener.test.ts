import { expect, it, onTestFinished } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { silentLog } from '../../platform/log.js';
import { listenEarly } from './early-listener.js';
import { buildServer } from './server.js';

it('answers 503 until the web server behind it is ready, also while that is being put together', async () => {
  const listener = await listenEarly({ host: '127.0.0.1', port: 0 }, () => ['starting: modules']);
  onTestFinished(() => listener.close());
  const health = () => fetch(`http://127.0.0.1:${listener.port}/healthz`);
  expect((await health()).status).toBe(503);
  const app = buildServer({
    log: silentLog,
    clock: fixedClock('2026-04-01T10:00:00Z'),
    newId: () => '0193dead-0000-7000-8000-000000000000',
    readiness: { reasons: async () => [] },
    api: [],
    pages: [],
    attach: listener.attach,
  });
  expect((await health()).status).toBe(503);
  await app.ready();
  listener.goLive();
  expect((await health()).status).toBe(200);
});

it('keeps an idle connection for longer than the minute of a proxy', async () => {
  const listener = await listenEarly({ host: '127.0.0.1', port: 0 }, () => []);
  onTestFinished(() => listener.close());
  const answer = await fetch(`http://127.0.0.1:${listener.port}/healthz`);
  await answer.text();
  expect(answer.headers.get('keep-alive')).toBe('timeout=72');
});
