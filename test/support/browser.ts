import { AxeBuilder } from '@axe-core/playwright';
import packagedChromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Desk first at 1440; the public form is drawn on a telephone too. */
export const WIDE = { width: 1440, height: 900 } as const;
export const NARROW = { width: 390, height: 844 } as const;

/** A Chromium that comes inside the npm package: no apt, no display, no download. `CHROMIUM_PATH` names another. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await packagedChromium.executablePath());
  // The package is made for a single-process sandbox in the cloud; several contexts need the ordinary kind.
  const args = packagedChromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return chromium.launch({ executablePath, args: [...args, '--no-sandbox'], headless: true });
}

export interface ContextWish {
  readonly baseURL: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** A clean browser profile: no cookie of an earlier story, Dutch, and the time zone of the desk. */
export function openContext(browser: Browser, wish: ContextWish): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: wish.baseURL,
    viewport: wish.viewport ?? WIDE,
    javaScriptEnabled: wish.javaScript ?? true,
    colorScheme: wish.colorScheme ?? 'light',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
}

/** What axe finds against WCAG 2.2 AA and its best practices, one sentence a finding; empty is what we want. */
export async function accessibilityFlaws(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id} (${rule.impact ?? 'unknown'}): ${rule.help} at ${node.target.join(' ')}`,
    ),
  );
}

/**
 * The same for a page whose JavaScript is off. Axe waits for timers, which never fire there, so the very HTML
 * that the reader got is shown once more, under the same address, in a context of the same size with scripts.
 */
export async function accessibilityFlawsWithoutScripts(browser: Browser, page: Page): Promise<string[]> {
  const html = await page.content();
  const context = await openContext(browser, {
    baseURL: new URL(page.url()).origin,
    viewport: page.viewportSize() ?? WIDE,
  });
  try {
    const copy = await context.newPage();
    await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await copy.goto(page.url());
    return await accessibilityFlaws(copy);
  } finally {
    await context.close();
  }
}
