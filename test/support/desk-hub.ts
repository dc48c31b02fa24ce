import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../src/app/config.js';
import { startHub } from '../../src/app/start-hub.js';
import { type ContextWish, openContext } from './browser.js';

export interface DeskHub {
  readonly baseURL: string;
  /** A browser of this invented colleague's own, signed in as anyone signs in, on the first page of the desk. */
  signIn(browser: Browser, colleague: string, wish?: Partial<ContextWish>): Promise<Page>;
  stop(): Promise<void>;
}

/** The whole hub in evaluation mode on a test database: database, workers, web server and the built desk. */
export async function startDeskHub(databaseUrl: string): Promise<DeskHub> {
  const home = mkdtempSync(join(tmpdir(), 'knooppunt-desk-'));
  const hub = await startHub(
    readConfig({
      DATABASE_URL: databaseUrl,
      KNOOPPUNT_HOME: home,
      KNOOPPUNT_LOG: 'error',
      PORT: String(await freePort()),
    }),
  );
  return {
    baseURL: hub.address,
    signIn: async (browser, colleague, wish = {}) => {
      const context = await openContext(browser, { baseURL: hub.address, ...wish });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      await page.goto('/desk/');
      await page.getByRole('link', { name: 'Aanmelden' }).click();
      await page.getByRole('button', { name: colleague }).click();
      await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
      return page;
    },
    stop: async () => {
      await hub.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The address of the identity provider is told before anything listens, so the port is chosen beforehand. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
