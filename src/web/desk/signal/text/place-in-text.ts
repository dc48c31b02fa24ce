import type { TextSelection } from './selection-in.js';

/**
 * Where words stand in the text: the selection when they are still its words, else the first place they occur.
 * Nowhere found: no place, the mention then stands on its own.
 */
export function placeInText(
  text: string,
  words: string,
  from: TextSelection | null,
): { readonly start?: number; readonly end?: number } {
  const trimmed = words.trim();
  if (!trimmed) return {};
  const near = from ? text.indexOf(trimmed, Math.max(0, from.start - trimmed.length)) : -1;
  const start = from && near >= 0 && near <= from.end ? near : text.indexOf(trimmed);
  return start < 0 ? {} : { start, end: start + trimmed.length };
}
