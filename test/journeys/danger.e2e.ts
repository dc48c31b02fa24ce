import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '../../src/kernel/index.js';
import { openSignals } from '../../src/modules/signals/index.js';
import { aReport } from '../builders/report.js';
import { accessibilityFlaws, launchBrowser, NARROW } from '../support/browser.js';
import { testDatabase } from '../support/database.js';
import { heading, openSignal } from '../support/desk-acts.js';
import { type DeskHub, startDeskHub } from '../support/desk-hub.js';
import { testHouse } from '../support/house.js';

let hub: DeskHub;
let browser: Browser;
let restricted: string;

beforeAll(async () => {
  const database = await testDatabase();
  const house = testHouse(database);
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ handling: ['H2'] })]),
  );
  restricted = opened?.number ?? '';
  hub = await startDeskHub(database.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

async function openNumber(page: Page, number: string): Promise<void> {
  await page.getByRole('searchbox').fill(number);
  await page.keyboard.press('Enter');
  await page.locator('.result', { hasText: number }).click();
  await heading(page, number).waitFor();
}

describe('a life in danger', () => {
  let number: string;

  it('is told by telephone first and written down after, before anything was assessed', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    number = await openSignal(page, 'Zij zei dat hij haar vannacht iets aandoet, op Testkade 4 in Zutphen.');
    await page.getByRole('button', { name: 'Levensgevaar: gebeld' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Wie hebt u gebeld?').inputValue()).toBe('ALARM_112');
    await dialog.getByLabel('Wie kreeg u aan de lijn?').fill('meldkamer, tafel 4');
    await dialog.getByLabel('Wat hebt u verteld?').fill('Testkade 4 in Zutphen, een vrouw is in gevaar.');
    await dialog.getByLabel('Waarom was er levensgevaar?').fill('Bedreiging met de dood, vannacht.');
    expect(await accessibilityFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('nog na te lezen').waitFor();
    await page.getByText('U hebt zelf gebeld.').waitFor();
    await page.locator('.signal-title', { hasText: 'Spoed' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('waits for a second person above the routes to release, and is read by her', async () => {
    const page = await hub.signIn(browser, 'Cato Duinkerk', { viewport: NARROW });
    await page.goto('/desk/vrijgeven');
    await page.getByText('wacht op een tweede lezer').waitFor();
    await page.getByRole('link', { name: number }).click();
    await heading(page, number).waitFor();
    const card = page.getByRole('region', { name: 'Gebeld bij levensgevaar' });
    await card.getByLabel('Motivering').fill('Nodig, en niet meer dan het adres.');
    await card.getByRole('button', { name: 'Akkoord' }).click();
    await card.locator('.chip', { hasText: 'akkoord' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what a sender restricted', () => {
  it('may be passed on once the consent is recorded, and the consent stays in sight', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await openNumber(page, restricted);
    await page.keyboard.press('r');
    const part = page.getByRole('region', { name: 'Beperking van de afzender' });
    await part.locator('.chip', { hasText: 'geen toestemming' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await part.getByLabel('Wie gaf toestemming').fill('De afzender, telefonisch, voor de KMar.');
    await part.getByRole('button', { name: 'Toestemming vastleggen' }).click();
    await part.getByText('De afzender, telefonisch, voor de KMar.').waitFor();
    await page.locator('.timeline', { hasText: 'Toestemming van de afzender' }).waitFor();
    await page.context().close();
  });
});

describe('attachments of a report', () => {
  it('are saved by who reads the file when they are clean; a pdf stays closed without a scanner', async () => {
    const number = await reportWithFiles();
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await openNumber(page, number);
    await page.getByText('dicht: nog niet door een virusscanner gelezen').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Bewaren voordeur.jpg' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('voordeur.jpg');
    const picture = await sharp(await readFile(await download.path())).metadata();
    expect([picture.format, picture.width]).toEqual(['jpeg', 60]);
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });
});

async function reportWithFiles(): Promise<string> {
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  const body = new FormData();
  body.set('text', 'Op de foto staat de voordeur van Testkade 4.');
  body.set('scope', 'PERSOON_IN_NL');
  body.append('attachments', new Blob([new Uint8Array(photo)]), 'voordeur.jpg');
  body.append('attachments', new Blob(['%PDF-1.7\ntrailer <<>>\n%%EOF\n']), 'brief.pdf');
  const answer = await fetch(`${hub.baseURL}/api/v1/meldingen`, { method: 'POST', body });
  expect(answer.status).toBe(201);
  return JSON.parse(await answer.text()).reference;
}
