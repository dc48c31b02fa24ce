import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFlaws, launchBrowser, NARROW } from '../support/browser.js';
import { testDatabase } from '../support/database.js';
import { assess, cursorInNote, heading, openSignal, takeCall } from '../support/desk-acts.js';
import { type DeskHub, startDeskHub } from '../support/desk-hub.js';

let hub: DeskHub;
let browser: Browser;

beforeAll(async () => {
  const database = await testDatabase();
  hub = await startDeskHub(database.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

const NOTE =
  'De beller zegt dat het een schijnhuwelijk is: mevrouw Fenna Duinsteker woont elders. ' +
  'Hij betaalt elke maand op rekening NL69TEST0000000001. Haar V-nummer is 9990123456.';
const note = (page: Page) => page.getByLabel('Wat vertelt de beller?');

describe('before anyone signed in', () => {
  it('the desk shows where to sign in, and nothing of the work', async () => {
    const context = await browser.newContext({ baseURL: hub.baseURL });
    const page = await context.newPage();
    await page.goto('/desk/');
    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await accessibilityFlaws(page)).toEqual([]);
    await context.close();
  });
});

describe('a call at the intake', () => {
  it('is written with the cursor in the text at once, registered by key, and its reference is spelled', async () => {
    const page = await hub.signIn(browser, 'Ina Veldkers');
    const reference = await takeCall(page, NOTE);
    expect(reference).toMatch(/^HIK-\d{4}-\d{6}-.$/);
    expect(await page.locator('.spelled li').count()).toBe(reference.length);
    expect(await page.locator('.spelled').textContent()).toContain('Hendrik');
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('has name and number wiped and blocked once the caller stays anonymous', async () => {
    const page = await hub.signIn(browser, 'Ina Veldkers');
    await page.goto('/desk/bellen');
    await note(page).fill('Er wonen tien mensen op één adres.');
    await page.getByLabel('Naam van de beller').fill('Anna Testman');
    await page.getByRole('switch', { name: 'Beller blijft anoniem' }).click();
    expect(await page.getByLabel('Naam van de beller').inputValue()).toBe('');
    expect(await page.getByLabel('Naam van de beller').isDisabled()).toBe(true);
    expect(await page.getByLabel('Telefoonnummer').isDisabled()).toBe(true);
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('shows earlier signals with the same number while the note is typed', async () => {
    const page = await hub.signIn(browser, 'Ina Veldkers');
    const reference = await takeCall(page, NOTE);
    await page.getByRole('button', { name: 'Volgend gesprek' }).click();
    await cursorInNote(page);
    await page.keyboard.type('Weer rekening NL69TEST0000000001.');
    await page.getByRole('link', { name: reference }).waitFor();
    await page.context().close();
  });

  it('offers the intake no release, no admin and no "next"', async () => {
    const page = await hub.signIn(browser, 'Ina Veldkers');
    await heading(page, 'Werkvoorraad').waitFor();
    const rail = page.getByRole('navigation', { name: 'Onderdelen' });
    expect(await rail.getByRole('link').allTextContents()).toEqual(['Werkvoorraad', 'Bellen', 'Register']);
    expect(await page.getByRole('button', { name: 'Volgende', exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

describe('the work stock', () => {
  it('gives the next signal in hand by one key, and tells a colleague who holds it', async () => {
    const intake = await hub.signIn(browser, 'Ina Veldkers');
    await takeCall(intake, NOTE);
    await intake.context().close();
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await heading(page, 'Werkvoorraad').waitFor();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: /In hand tot/ }).waitFor();
    const colleague = await hub.signIn(browser, 'Bodil Zandstra-Meer');
    await colleague.goto(page.url());
    await colleague.getByText('Bram Oeverling heeft dit signaal in hand').waitFor();
    await Promise.all([page.context().close(), colleague.context().close()]);
  });

  it('is walked through by j, k and Enter', async () => {
    const page = await hub.signIn(browser, 'Bodil Zandstra-Meer');
    await page.locator('.stock-line a').first().waitFor();
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.closest('.stock-line') !== null);
    const number = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await heading(page, number).waitFor();
    await page.context().close();
  });
});

describe('the signal page', () => {
  it('marks mentions in the text, says what each is, and lets words become a claim', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await openSignal(page, NOTE);
    await page.locator('mark', { hasText: 'NL69TEST0000000001' }).waitFor();
    await page.keyboard.press('w');
    await page.getByLabel('Wat wordt beweerd').fill('betaalt elke maand');
    await page.getByRole('button', { name: 'Maak bewering' }).last().click();
    await page.locator('.in-claim', { hasText: 'betaalt elke maand' }).first().waitFor();
    expect(await accessibilityFlaws(page)).toEqual([]);
    await page.context().close();
  });

  it('is assessed by keyboard; nothing is chosen beforehand and what is missing is said', async () => {
    const page = await hub.signIn(browser, 'Bram Oeverling');
    await openSignal(page, NOTE);
    await page.keyboard.press('b');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Kies ten minste één thema.').waitFor();
    await assess(page);
    await page.locator('.timeline', { hasText: 'Beoordeeld' }).waitFor();
    await page.context().close();
  });
});

describe('every screen', () => {
  const screens = [
    '/desk/',
    '/desk/bellen',
    '/desk/vrijgeven',
    '/desk/register',
    '/desk/zoeken?q=Duinsteker',
  ];
  const looks = [
    { name: 'light', colorScheme: 'light' as const },
    { name: 'dark', colorScheme: 'dark' as const },
    { name: 'a telephone', viewport: NARROW },
  ];

  it.each(looks)('passes axe and keeps within the width in $name', async ({ name, ...wish }) => {
    const page = await hub.signIn(browser, 'Cato Duinkerk', wish);
    for (const screen of screens) {
      await page.goto(screen);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFlaws(page), `${screen} in ${name}`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${screen} in ${name}`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it('names its keys, and switches to English', async () => {
    const page = await hub.signIn(browser, 'Cato Duinkerk');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Toetsen' }).getByText('Naar vrijgeven').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('summary', { hasText: 'Cato Duinkerk' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Work stock').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.context().close();
  });

  it('does what is asked by name in the command palette', async () => {
    const page = await hub.signIn(browser, 'Cato Duinkerk');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('register');
    await page.keyboard.press('Enter');
    await heading(page, 'Register').waitFor();
    await page.context().close();
  });
});
