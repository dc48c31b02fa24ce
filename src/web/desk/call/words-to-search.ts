const IDENTIFIERS = [
  /\b[A-Z]{2}\d{2}\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{0,4}\b/g,
  /\b\d{8,10}\b/g,
  /\b[1-9]\d{3}\s?[A-Z]{2}\b/g,
];
const NAME = /(?<!^)(?<![.!?]\s)\b\p{Lu}\p{Ll}[\p{Ll}'’-]+\b/gu;
const MOST = 6;

/**
 * The words of a note that are worth looking for: numbers first, then names; sentences begin with a capital
 * too, so the first word of each is left out. Empty when there is nothing to go by.
 */
export function wordsToSearch(text: string): readonly string[] {
  const numbers = IDENTIFIERS.flatMap((pattern) => text.match(pattern) ?? []).map((one) =>
    one.replace(/\s/g, ''),
  );
  const names = text.match(NAME) ?? [];
  return [...new Set([...numbers, ...names])].slice(0, MOST);
}
