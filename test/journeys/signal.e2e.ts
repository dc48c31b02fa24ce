import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { importSubjects } from '../../src/modules/subjects/index.js';
import { type ApiHub, removeHome, startApiHub } from '../support/api-hub.js';
import { launchBrowser, NARROW, openContext } from '../support/browser.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { assess, heading } from '../support/desk-acts.js';
import { testHouse } from '../support/house.js';
import { importCsv } from '../support/import-csv.js';

let database: TestDatabase;
let hub: ApiHub;
let browser: Browser;

const REGISTER = `dossier_id,v_number,given_names,surname,birth_date,city
D1,9991000000,Fenna,Duinsteker,1960-01-01,Zutphen
`;

beforeAll(async () => {
  database = await testDatabase();
  await importCsv(testHouse(database), importSubjects, REGISTER);
  hub = await startApiHub(database);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  removeHome(hub);
});

const step = (page: Page, name: string) => page.locator('.step.done', { hasText: name }).waitFor();

it('goes from an anonymous form without JavaScript to a partner that has it, and every act is in the log', async () => {
  const number = await report();
  const page = await openAs('Bram Oeverling', number);
  await page.keyboard.press('b');
  await assess(page);
  await link(page);
  await enrich(page);
  await proposeRoute(page);
  await page.context().close();

  const second = await openAs('Cato Duinkerk', number);
  await release(second);
  await acknowledge(second);
  await second.context().close();

  const sent = await vi.waitFor(() => sentTo('KMAR'), { timeout: 10_000, interval: 100 });
  expect(sent).toMatchObject({ reference: number, verb: 'informeren' });
  await hub.stop();
  expect(await hub.auditFindings()).toEqual([]);
});

/** A visitor on a telephone: six questions, one page each. */
async function report(): Promise<string> {
  const context = await openContext(browser, { baseURL: hub.address, viewport: NARROW, javaScript: false });
  const page = await context.newPage();
  const next = () => page.getByRole('button', { name: 'Volgende', exact: true }).last().click();
  await page.goto('/melden');
  await page.getByRole('button', { name: 'Begin met de melding' }).click();
  await page.getByLabel('Iemand die in Nederland is').check();
  await next();
  await page.getByLabel('Voor mijzelf').check();
  await next();
  await page
    .getByLabel('Uw melding')
    .fill('Mevrouw Fenna Duinsteker, V-nummer 9991000000, heeft een schijnhuwelijk.');
  await next();
  await next();
  await next();
  await next();
  await page.getByRole('button', { name: 'Verstuur de melding' }).click();
  const number = (await page.locator('#kenmerk').textContent())?.trim() ?? '';
  await context.close();
  return number;
}

async function openAs(colleague: string, number: string): Promise<Page> {
  const context = await openContext(browser, { baseURL: hub.address });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto('/desk/');
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.getByRole('button', { name: colleague }).click();
  await page.getByRole('searchbox').fill(number);
  await page.keyboard.press('Enter');
  await page.locator('.result', { hasText: number }).click();
  await heading(page, number).waitFor();
  return page;
}

async function link(page: Page): Promise<void> {
  const inside = page.locator('#stap-link-inhoud');
  await page.locator('.step').nth(0).getByLabel('Motivering').waitFor({ state: 'detached' });
  await page.keyboard.press('l');
  await inside.locator('.candidate').first().waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await inside.locator('.said', { hasText: 'Zelfde' }).first().waitFor();
  await inside.getByLabel('Motivering').fill('V-nummer gelijk.');
  await page.keyboard.press('Control+Enter');
  await step(page, 'Koppelen');
}

async function enrich(page: Page): Promise<void> {
  await page.keyboard.press('v');
  const inside = page.locator('#stap-enrich-inhoud');
  await inside.getByLabel('Bron').selectOption('EIGEN_HISTORIE');
  await inside.getByLabel('Wat zoekt u op?').fill('Duinsteker');
  await inside.getByLabel('Reden').first().fill('Zijn er eerdere signalen?');
  await inside.getByRole('button', { name: 'Opzoeken' }).click();
  await inside.locator('.enrichment').waitFor();
  await page.getByRole('button', { name: 'Veredelen afronden' }).click();
  await step(page, 'Veredelen');
}

async function proposeRoute(page: Page): Promise<void> {
  await page.keyboard.press('r');
  const inside = page.locator('#stap-route-inhoud');
  await inside.getByLabel('Andere route toevoegen').selectOption('KMAR');
  await inside.getByLabel('Grondslag').last().selectOption({ index: 1 });
  for (const place of await inside.locator('textarea').all()) await place.fill('Aanwijzing van smokkel.');
  await page.keyboard.press('Control+Enter');
  await step(page, 'Routes');
}

async function release(page: Page): Promise<void> {
  await page.keyboard.press('d');
  await page.getByText('Dit gaat mee').first().waitFor();
  await page.locator('#stap-release-inhoud').getByLabel('Motivering').fill('Grondslag en minimum kloppen.');
  await page.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  await page.locator('.signal-title', { hasText: 'Doorgezet' }).waitFor();
}

async function acknowledge(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ontvangst bevestigd' }).first().click();
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await page.locator('.timeline', { hasText: 'Ontvangst bevestigd' }).waitFor();
}

function sentTo(recipient: string): unknown {
  const folder = join(hub.home, 'outbox', recipient);
  const name = readdirSync(folder).find((one) => one.endsWith('.json'));
  if (!name) throw new Error('Nothing was sent yet');
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
