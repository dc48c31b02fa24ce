const NUMBER = /\b[A-Z]{2,6}[\s-]?\d{4}[\s-]?\d{6,9}[\s-]?[A-Z]\b/gi;
/** A text that lists more is an export, no addition to one report. */
const MOST = 10;

/**
 * What stands in a text that may be the number of another signal: `HIK-2026-000123-C`, also with spaces or without
 * dashes, wherever in the text. Whether its check letter is right is for who reads the number.
 */
export function numbersInText(text: string): readonly string[] {
  return [...new Set(text.match(NUMBER) ?? [])].slice(0, MOST);
}
