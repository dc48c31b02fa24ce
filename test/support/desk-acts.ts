import type { Page } from 'playwright-core';

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The cursor is in the note without a click. */
export const cursorInNote = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');

/** A call from the first letter to the reference, without the mouse. */
export async function takeCall(page: Page, text: string): Promise<string> {
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await heading(page, 'Bellen').waitFor();
  await cursorInNote(page);
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  const reference = page.locator('.reference');
  await reference.waitFor();
  return (await reference.textContent()) ?? '';
}

/** Registers a note and opens it. */
export async function openSignal(page: Page, text: string): Promise<string> {
  const number = await takeCall(page, text);
  await page.getByRole('link', { name: 'Signaal openen' }).click();
  await page.getByRole('heading', { name: 'Tekst' }).waitFor();
  return number;
}

/** A whole assessment; the step `Beoordelen` has to be open. */
export async function assess(page: Page): Promise<void> {
  await page
    .getByLabel(/^Schijn.*relatie/)
    .first()
    .check();
  await page.getByLabel('Onbekend', { exact: true }).check();
  await page.getByLabel('Bron', { exact: true }).first().selectOption('X');
  await page.getByLabel('Informatie', { exact: true }).selectOption('4');
  await page.getByLabel('Normaal', { exact: true }).check();
  await page.getByLabel('Motivering').first().fill('Eén melder, eigen waarneming, niet bevestigd.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.step.done', { hasText: 'Beoordelen' }).waitFor();
}
