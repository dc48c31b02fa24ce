import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpApp } from '../../src/app/http/http-app.js';
import { findByNumber, readDetails } from '../../src/modules/signals/index.js';
import { accessibilityFlawsWithoutScripts, launchBrowser, NARROW, openContext } from '../support/browser.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { testIntakeHouse } from '../support/intake-house.js';
import { reportServer } from '../support/report-server.js';

let database: TestDatabase;
let app: HttpApp;
let browser: Browser;
let baseURL: string;
const folder = mkdtempSync(join(tmpdir(), 'knooppunt-report-'));
const photo = join(folder, 'voordeur.jpg');
const program = join(folder, 'brief.pdf');

beforeAll(async () => {
  database = await testDatabase();
  app = reportServer(testIntakeHouse(database));
  baseURL = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .jpeg()
    .toFile(photo);
  writeFileSync(program, 'MZ this is a program');
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A telephone without JavaScript: the least that has to work. */
async function visitor(): Promise<{ page: Page; context: BrowserContext }> {
  const context = await openContext(browser, { baseURL, viewport: NARROW, javaScript: false });
  context.setDefaultTimeout(8_000);
  return { context, page: await context.newPage() };
}
const next = (page: Page) => page.getByRole('button', { name: 'Volgende', exact: true }).last().click();
const textOf = async (place: Locator) => (await place.textContent())?.trim() ?? '';
const heading = (page: Page) => textOf(page.getByRole('heading', { level: 1 }));
const flaws = (page: Page) => accessibilityFlawsWithoutScripts(browser, page);

/** From the start to the question with the text. */
async function toText(page: Page): Promise<void> {
  await page.goto('/melden');
  await page.getByRole('button', { name: 'Begin met de melding' }).click();
  await page.getByLabel('Iemand die in Nederland is').check();
  await next(page);
  await page.getByLabel('Voor mijzelf').check();
  await next(page);
}

describe('an anonymous report with a photo, without JavaScript', () => {
  it('is made in six questions, checked, sent, and found back in the mailbox; axe finds nothing on any page', async () => {
    const { page, context } = await visitor();
    const seen: string[] = [];
    const look = async () => {
      seen.push(await heading(page));
      expect({ page: seen.at(-1), flaws: await flaws(page) }).toEqual({ page: seen.at(-1), flaws: [] });
    };
    await page.goto('/melden');
    await look();
    await page.getByRole('button', { name: 'Begin met de melding' }).click();
    await look();
    expect(await page.getByText('Vraag 1 van ongeveer 6').count()).toBe(1);
    await page.getByLabel('Iemand die in Nederland is').check();
    await next(page);
    await look();
    await page.getByLabel('Voor mijzelf').check();
    await next(page);
    await look();
    await page
      .getByLabel('Uw melding')
      .fill('Mijn buurman verhuurt de Testkade 4 aan mensen zonder papieren.');
    await next(page);
    await look();
    await page.getByLabel('Naam (niet verplicht)').fill('Fenna Duinsteker');
    await next(page);
    await look();
    await page.getByLabel('Kies bestanden').setInputFiles(photo);
    await next(page);
    await look();
    await next(page);
    await look();
    expect(await page.getByText('“Mijn buurman”').count()).toBe(1);
    expect(await page.getByText('voordeur.jpg').count()).toBe(1);
    await page.getByRole('button', { name: 'Verstuur de melding' }).click();
    await look();
    const reference = await textOf(page.locator('#kenmerk'));
    const receipt = await textOf(page.locator('#code'));
    await page.reload();
    expect(await textOf(page.locator('#code'))).toBe(receipt);
    await page.getByRole('button', { name: /Klaar/ }).click();
    expect(await heading(page)).toBe('Doe uw melding');

    await page.getByRole('link', { name: 'Mijn melding' }).first().click();
    await look();
    await page.getByLabel('Geheime code').fill(receipt.toLowerCase());
    await page.getByRole('button', { name: 'Bekijk mijn melding' }).click();
    await look();
    expect(await page.getByText(reference).count()).toBe(1);
    await page.getByLabel('Uw bericht').fill('Ook op nummer 6.');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    expect(await page.getByText('Ook op nummer 6.').count()).toBe(1);

    const signal = await findByNumber(database.db, reference);
    const { attachments } = await readDetails(database.db, signal!.id);
    expect(signal).toMatchObject({ source_kind: 'ANONIEM', flags: ['BRONBESCHERMING_HOOG'] });
    expect(attachments).toMatchObject([{ name: 'voordeur.jpg', scan: 'clean' }]);
    await context.close();
  });
});

describe('typed text', () => {
  it('is never lost: by going back, by the other language, by a mistake, by a refused file', async () => {
    const { page, context } = await visitor();
    await toText(page);
    await page.getByLabel('Uw melding').fill('Een lange zin.\n\nEn nog een.');
    await page.getByRole('button', { name: 'Vorige' }).click();
    expect(await page.getByLabel('Voor mijzelf').isChecked()).toBe(true);
    await next(page);
    expect(await page.getByLabel('Uw melding').inputValue()).toBe('Een lange zin.\n\nEn nog een.');

    await page.getByLabel('Uw melding').fill('Een andere zin.');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByLabel('Your report').inputValue()).toBe('Een andere zin.');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await next(page);
    await next(page);

    await page.getByLabel('Kies bestanden').setInputFiles([photo, program]);
    await next(page);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('link', { name: /geen pdf, jpg of png/ }).click();
    expect(page.url()).toMatch(/#f-attachments$/);
    expect(await page.getByText('voordeur.jpg').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Verwijder voordeur.jpg' }).click();
    expect(await page.getByText('voordeur.jpg').count()).toBe(0);
    await next(page);

    await page.getByLabel('Ja, u mag mij bereiken').check();
    await page.getByLabel('Uw naam').fill('Ank');
    await next(page);
    expect(await flaws(page)).toEqual([]);
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('Ank');
    expect(await page.getByLabel('Ja, u mag mij bereiken').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Vul een e-mailadres of een telefoonnummer in.' }).click();
    expect(page.url()).toMatch(/#f-contact-email$/);
    await context.close();
  });

  it('of one question is saved when Enter is pressed, and goes to the next question', async () => {
    const { page, context } = await visitor();
    await toText(page);
    await page.getByLabel('Uw melding').fill('Iets.');
    await next(page);
    await page.getByLabel('Naam (niet verplicht)').fill('Fenna');
    await page.getByLabel('Naam (niet verplicht)').press('Enter');
    expect(await heading(page)).toBe('Wilt u iets meesturen?');
    await context.close();
  });

  it('comes back when the reporter returns to the site', async () => {
    const { page, context } = await visitor();
    await toText(page);
    await page.getByLabel('Uw melding').fill('Half af.');
    await page.getByRole('button', { name: 'Vorige' }).click();
    await page.goto('/melden');
    await page.getByRole('link', { name: 'Ga verder met deze melding' }).click();
    expect(await heading(page)).toBe('Klopt uw melding?');
    expect(await page.getByText('Half af.').count()).toBe(1);
    await context.close();
  });
});

describe('the other ways through the form', () => {
  it('something outside the Netherlands is for the authority of that country', async () => {
    const { page, context } = await visitor();
    await page.goto('/melden');
    await page.getByRole('button', { name: 'Begin met de melding' }).click();
    await next(page);
    expect(await flaws(page)).toEqual([]);
    await page.getByLabel('Iets anders, alleen buiten Nederland').check();
    await next(page);
    expect(await heading(page)).toBe('Meld dit bij de instantie van dat land');
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  it('more information asks for the reference, and an agency for a name', async () => {
    const { page, context } = await visitor();
    await page.goto('/melden');
    await page.getByRole('button', { name: 'Begin met de melding' }).click();
    await page.getByLabel('Aanvullende informatie voor een eerdere melding').check();
    await next(page);
    expect(await heading(page)).toBe('Wat is het kenmerk van uw eerdere melding?');
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('textbox').fill('HIK-2026-000123-Z');
    await next(page);
    expect(await page.getByText('In dit kenmerk zit een typefout.').count()).toBeGreaterThan(0);
    await page.goto('/melden/voor-wie');
    await page.getByLabel(/Voor een instantie/).check();
    await next(page);
    await page.goto('/melden/contact');
    expect(await heading(page)).toBe('Hoe bereiken wij u?');
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  it('leaving quickly forgets the report at once', async () => {
    const { page, context } = await visitor();
    await toText(page);
    await page.getByRole('link', { name: 'Verlaat deze site snel' }).click();
    expect(new URL(page.url()).pathname).toBe('/healthz');
    await page.goto('/melden/melding');
    expect(await heading(page)).toBe('Uw melding is niet meer open');
    expect(await flaws(page)).toEqual([]);
    await context.close();
  });

  it('in English, privacy and accessibility pages have no accessibility flaw', async () => {
    const { page, context } = await visitor();
    for (const path of ['/en/melden', '/en/mijn-melding', '/melden/privacy', '/en/melden/toegankelijkheid']) {
      await page.goto(path);
      expect({ path, flaws: await flaws(page) }).toEqual({ path, flaws: [] });
    }
    await context.close();
  });
});

describe('what a visit weighs', () => {
  it('is under 60 kB a page, with everything it loads', async () => {
    const { page, context } = await visitor();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.goto('/melden', { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(60_000);
    await context.close();
  });
});
