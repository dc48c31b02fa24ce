import type { Browser, Page } from 'playwright-core';
import { openContext } from '../../test/support/browser.js';

export interface TypedName {
  readonly givenNames: string;
  readonly surname: string;
}

/** Slower than the desk waits for the next letter, so that each letter asks: the clerk hears a name spelled out. */
const PAUSE_MS = 260;

/** Notes, for each letter, the milliseconds from its press until the frame after the answer was drawn. */
const STOPWATCH = `(() => {
  window.waits = [];
  let pressed = 0;
  addEventListener('keydown', () => { pressed = performance.now(); }, true);
  const ask = window.fetch.bind(window);
  window.fetch = async (...args) => {
    const answer = await ask(...args);
    if (String(args[0]?.url ?? args[0]).includes('/personen/_zoek')) {
      const since = pressed;
      requestAnimationFrame(() => requestAnimationFrame(() => window.waits.push(performance.now() - since)));
    }
    return answer;
  };
})()`;

/** Types each name letter by letter on the page for calls. @returns milliseconds for each letter that asked */
export async function typeNames(
  browser: Browser,
  baseURL: string,
  names: readonly TypedName[],
): Promise<number[]> {
  const context = await openContext(browser, { baseURL });
  const page = await context.newPage();
  await page.addInitScript(STOPWATCH);
  await openCallPage(page);
  for (const name of names) {
    await page.getByLabel('Voornamen').fill('');
    await page.getByLabel('Achternaam').fill('');
    await page.getByLabel('Voornamen').pressSequentially(name.givenNames, { delay: PAUSE_MS });
    await page.getByLabel('Achternaam').pressSequentially(name.surname, { delay: PAUSE_MS });
  }
  await page.waitForTimeout(1_000);
  return page.evaluate('window.waits');
}

async function openCallPage(page: Page): Promise<void> {
  await page.goto('/desk/');
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.getByRole('button', { name: 'Ina Veldkers' }).click();
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
  await page.goto('/desk/bellen');
  await page.getByLabel('Voornamen').waitFor();
}
