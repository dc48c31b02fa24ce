import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSubjects } from '../../src/modules/subjects/index.js';
import { accessibilityFlaws, launchBrowser, NARROW } from '../support/browser.js';
import { testDatabase } from '../support/database.js';
import { heading, openSignal, takeCall } from '../support/desk-acts.js';
import { type DeskHub, startDeskHub } from '../support/desk-hub.js';
import { testHouse } from '../support/house.js';
import { importCsv } from '../support/import-csv.js';

let hub: DeskHub;
let browser: Browser;
let number: string;
let earlier: string;

const REGISTER = `dossier_id,v_number,given_names,surname,birth_date,street,house_no,postcode,city,iban
D1,9991000000,Fenna,Duinsteker,1960-01-01,Zeemeeuwlaan,12,9999XC,Zutphen,NL69TEST0000000001
D2,9991000007,Femke,Duinsteker,1963-05-09,Zeemeeuwlaan,12,9999XC,Zutphen,
D3,9991000015,Joris,Vermeerbrug,1971-07-17,Zeemeeuwlaan,12,9999XC,Zutphen,
D4,9991000023,Fenna,Duinsteker,1988-02-03,Dorpsweg,3,9999XD,Almelo,
`;
const TEXT =
  'Mevrouw Fenna Duinsteker heeft een schijnhuwelijk. V-nummer 9991000000, rekening NL69TEST0000000001. ' +
  'Zij staat ingeschreven op Zeemeeuwlaan 12 in Zutphen, maar woont bij een vriend in Almelo.';

beforeAll(async () => {
  const database = await testDatabase();
  await importCsv(testHouse(database), importSubjects, REGISTER);
  hub = await startDeskHub(database.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

const group = (page: Page, question: string) =>
  page.locator('.candidate-group', { has: page.getByRole('heading', { name: question }) });
const said = (page: Page, words: string) => page.locator('.toast', { hasText: words }).waitFor();

/** Proposals are made by a worker just after registration. */
async function openLinking(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('l');
    if ((await page.locator('.candidate').count()) > 3 && (await page.getByText('Naast elkaar').count()) > 0)
      return;
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('heading', { name: 'Tekst' }).waitFor();
  }
  throw new Error('no proposals came');
}

async function openAs(colleague: string, viewport?: typeof NARROW): Promise<Page> {
  const page = await hub.signIn(browser, colleague, viewport ? { viewport } : {});
  await page.getByRole('searchbox').fill(number);
  await page.keyboard.press('Enter');
  await page.locator('.result', { hasText: number }).click();
  await heading(page, number).waitFor();
  return page;
}

describe('a candidate', () => {
  it('is judged and taken back by keyboard alone, with who, when and why in sight', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    earlier = await takeCall(page, TEXT);
    await page.getByRole('button', { name: 'Volgend gesprek' }).click();
    number = await openSignal(page, `${TEXT} Een tweede beller zegt dit ook.`);
    await openLinking(page);
    const meant = group(page, 'Wie is bedoeld met “9991000000”?').locator('.candidate');
    await page.keyboard.press('1');
    await page.keyboard.press('o');
    await meant.locator('.said', { hasText: 'Onzeker' }).waitFor();
    await meant.getByLabel('Uw reden').fill('V-nummer nagekeken.');
    await page.keyboard.press('Escape');
    await meant.locator('.candidate-head').focus();
    await page.keyboard.press('s');
    await meant.locator('.said', { hasText: 'V-nummer nagekeken.' }).waitFor();
    expect(await meant.locator('.said').textContent()).toContain('Bram Oeverling');
    await meant.getByText('1 eerder oordeel').click();
    expect(await meant.locator('.said-lines').textContent()).toContain('Onzeker');
    await page.keyboard.press('u');
    await said(page, 'teruggenomen');
    await meant.locator('.said', { hasText: 'Onzeker' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the household around it, which weighs nothing', async () => {
    const page = await openAs('Bram Oeverling');
    await openLinking(page);
    await page.keyboard.press('1');
    const household = page.locator('.household');
    await household.getByText('Joris Vermeerbrug').waitFor();
    const lines = await household.locator('li').allTextContents();
    expect(lines.map((line) => line.includes('zelfde achternaam'))).toEqual([true, false]);
    expect(await household.textContent()).toContain('Telt niet mee in het gewicht');
    await page.context().close();
  });

  it('for an address is who stands there, told apart from who is meant', async () => {
    const page = await openAs('Bram Oeverling', NARROW);
    await page
      .getByRole('button', { name: /Koppelen/ })
      .first()
      .click();
    const there = group(page, 'Bij wie staat “Zeemeeuwlaan 12 in Zutphen”?');
    expect(await there.locator('.candidate').count()).toBe(3);
    await page.getByText('Het zegt niet dat deze persoon of dit bedrijf is bedoeld.').waitFor();
    await there.locator('.candidate-head', { hasText: 'Joris Vermeerbrug' }).click();
    await there.getByRole('button', { name: /Hoort erbij/ }).click();
    await there.locator('.said', { hasText: 'Hoort erbij' }).waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('that contradicts another one asks for attention, with the reason, until one is taken back', async () => {
    const page = await openAs('Bram Oeverling');
    await openLinking(page);
    const name = group(page, 'Wie is bedoeld met “Fenna Duinsteker”?');
    for (const namesake of [0, 1]) {
      const candidate = name.locator('.candidate').nth(namesake);
      await candidate.getByRole('button', { name: /^Zelfde/ }).click();
      await candidate.locator('.said').waitFor();
    }
    const notice = page.locator('.notice', { hasText: 'Vraagt aandacht' });
    await notice.getByText('Eén vermelding is aan twee dossiers gekoppeld.').waitFor();
    expect(await notice.locator('li').count()).toBe(2);
    await name
      .locator('.candidate')
      .nth(1)
      .getByRole('button', { name: /^Terugnemen/ })
      .click();
    await notice.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('another signal about the same', () => {
  it('is put beside it by key, judged with Enter, and taken back by key', async () => {
    const page = await openAs('Bram Oeverling');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.locator('mark', { hasText: 'NL69TEST0000000001' }).nth(1).waitFor();
    await dialog.getByRole('button', { name: 'Aanvulling', exact: true }).click();
    await dialog.getByText('Schrijf een reden.').waitFor();
    await dialog.getByLabel('Reden').fill('Tweede beller met meer gegevens.');
    await dialog.getByRole('button', { name: 'Aanvulling', exact: true }).click();
    await said(page, `${earlier}: aanvulling`);
    await dialog.waitFor({ state: 'detached' });
    const line = page.locator('.mention-line', { hasText: earlier });
    await line.getByText('Tweede beller met meer gegevens.').waitFor();
    await page.keyboard.press('u');
    await said(page, 'teruggenomen');
    await line.getByText('1 eerder oordeel').waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('that was a duplicate after all not, is opened again by a coordinator, with the judgement', async () => {
    const page = await openAs('Bram Oeverling');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reden').fill('Zelfde melding.');
    await dialog.getByRole('button', { name: 'Dubbel', exact: true }).click();
    await page.locator('.signal-title', { hasText: 'Dubbel' }).waitFor();
    expect(await page.getByRole('button', { name: /^Terugnemen/ }).count()).toBe(0);
    await page.context().close();
    const coordinator = await openAs('Cato Duinkerk');
    await coordinator
      .locator('.mention-line', { hasText: earlier })
      .getByRole('button', { name: /^Terugnemen/ })
      .click();
    await coordinator.locator('.signal-title', { hasText: 'Geregistreerd' }).waitFor();
    await coordinator.getByText('2 eerdere oordelen').waitFor();
    await coordinator.context().close();
  });
});
