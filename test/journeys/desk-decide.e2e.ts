import { Readable } from 'node:stream';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSubjects } from '../../src/modules/subjects/index.js';
import { openCsv } from '../../src/platform/csv/index.js';
import { accessibilityFlaws, launchBrowser } from '../support/browser.js';
import { testDatabase } from '../support/database.js';
import { assess, heading, openSignal, takeCall } from '../support/desk-acts.js';
import { type DeskHub, startDeskHub } from '../support/desk-hub.js';
import { testHouse } from '../support/house.js';

let hub: DeskHub;
let browser: Browser;
let number: string;

const REGISTER = `dossier_id,v_number,given_names,surname,birth_date,iban
D1,9991000000,Fenna,Duinsteker,1960-01-01,NL69TEST0000000001
D2,9991000007,Femke,Duinstekker,1963-05-09,NL69TEST0000000008
`;
const FIRST =
  'Mevrouw Fenna Duinsteker heeft een schijnhuwelijk. V-nummer 9991000000, rekening NL69TEST0000000001.';
const SECOND = `Ik bel ook over mevrouw Fenna Duinsteker. ${FIRST} Haar partner woont in Almelo.`;

beforeAll(async () => {
  const database = await testDatabase();
  const opened = await openCsv(Readable.from([Buffer.from(REGISTER)]));
  if (!opened.ok) throw new Error(opened.reason);
  await importSubjects.run({ house: testHouse(database), onRefused: () => {} }, opened.csv);
  hub = await startDeskHub(database.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

const step = (page: Page, name: string) => page.locator('.step.done', { hasText: name });
const said = (page: Page, words: string) => page.locator('.toast', { hasText: words }).waitFor();

/** Proposals are made by a worker just after registration. */
async function waitForProposals(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('l');
    if ((await page.locator('.candidate').count()) > 0 && (await page.getByText('Naast elkaar').count()) > 0)
      return;
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('heading', { name: 'Tekst' }).waitFor();
  }
  throw new Error('no proposals came');
}

describe('one signal through the five steps', () => {
  it('is linked by key with the reasons in view, and a judgement is taken back by key', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await takeCall(page, FIRST);
    await page.getByRole('button', { name: 'Volgend gesprek' }).click();
    number = await openSignal(page, SECOND);
    await waitForProposals(page);
    const first = page.locator('.candidate').first();
    expect(await first.textContent()).toContain('V-nummer gelijk');
    expect(await first.textContent()).toContain('zonder gegevens');
    await page.keyboard.press('1');
    await page.keyboard.press('s');
    await said(page, 'Zelfde');
    const judged = first.locator('.said', { hasText: 'Zelfde' }).filter({ hasText: 'Bram Oeverling' });
    await judged.waitFor();
    await page.keyboard.press('u');
    await said(page, 'teruggenomen');
    await judged.waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await judged.waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the other signal beside it with what both name marked, and keeps both as related', async () => {
    const page = await openAs('Bram Oeverling');
    await page
      .getByRole('button', { name: /Naast elkaar/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark', { hasText: 'NL69TEST0000000001' }).nth(1).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Verwant', exact: true }).click();
    await dialog.getByText('Schrijf een reden.').waitFor();
    await dialog.getByLabel('Reden').fill('Andere melder, zelfde feiten.');
    await dialog.getByRole('button', { name: 'Verwant', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.chip', { hasText: /^verwant$/ }).waitFor();
    await page.context().close();
  });

  it('is assessed, linked, enriched and given routes', async () => {
    const page = await openAs('Bram Oeverling');
    await page.keyboard.press('b');
    await assess(page);
    // The form that was just sent has a motive too, and the cursor in it until it closes.
    const motive = page.locator('.step').nth(1).getByLabel('Motivering');
    await page.locator('.step').nth(0).getByLabel('Motivering').waitFor({ state: 'detached' });
    await page.keyboard.press('l');
    await motive.fill('V-nummer en rekening zijn gelijk.');
    await page.keyboard.press('Control+Enter');
    await step(page, 'Koppelen').waitFor();
    await page.keyboard.press('v');
    await lookUp(page);
    await page.getByRole('button', { name: 'Veredelen afronden' }).click();
    await step(page, 'Veredelen').waitFor();
    await page.keyboard.press('r');
    await proposeRoutes(page);
    await step(page, 'Routes').waitFor();
    await page.keyboard.press('d');
    await page.getByText('U hebt deze route zelf voorgelegd.').waitFor();
    await page.context().close();
  });

  it('leaves only after a second person read what would leave', async () => {
    const page = await hub.signIn(browser, 'Cato Duinkerk');
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.getByRole('heading', { name: number }).waitFor();
    await page.getByText('Dit gaat mee').first().waitFor();
    await page.getByText('Dit blijft hier').first().waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    for (const left of [1, 0]) {
      await page.getByLabel('Motivering').first().fill('Grondslag klopt en het is zo weinig mogelijk.');
      await page.getByRole('button', { name: 'Vrijgeven', exact: true }).first().click();
      await page.waitForFunction((n) => document.querySelectorAll('.package').length === n, left);
    }
    await page.context().close();
  });

  it('shows what the receiver let know', async () => {
    const page = await openAs('Cato Duinkerk');
    await page.locator('.signal-title', { hasText: 'Doorgezet' }).waitFor();
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Ontvangst bevestigd' }).first().click();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await said(page, 'terugkoppeling is vastgelegd');
    await page.locator('.timeline', { hasText: 'Ontvangst bevestigd' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });
});

async function openAs(colleague: string): Promise<Page> {
  const page = await hub.signIn(browser, colleague);
  await page.getByRole('searchbox').fill(number);
  await page.keyboard.press('Enter');
  await page.locator('.result', { hasText: number }).click();
  await heading(page, number).waitFor();
  return page;
}

async function lookUp(page: Page): Promise<void> {
  const inside = page.locator('#stap-enrich-inhoud');
  await inside.getByLabel('Bron').selectOption('EIGEN_HISTORIE');
  await inside.getByLabel('Wat zoekt u op?').fill('NL69TEST0000000001');
  await inside.getByLabel('Reden').first().fill('Is deze rekening eerder gezien?');
  await inside.getByRole('button', { name: 'Opzoeken' }).click();
  await inside.locator('.enrichment').waitFor();
}

async function proposeRoutes(page: Page): Promise<void> {
  const inside = page.locator('#stap-route-inhoud');
  await inside.locator('.advice input').first().check();
  await inside.getByLabel('Andere route toevoegen').selectOption('KMAR');
  await inside.getByLabel('Grondslag').last().selectOption({ index: 1 });
  for (const place of await inside.locator('textarea').all())
    await place.fill('Aanwijzing in twee meldingen.');
  await page.keyboard.press('Control+Enter');
}
