import type { SignalSearch } from '../../api/desk.js';

const NUMBER = /^[a-z]{2,5}-\d{4}-\d{1,7}(-[0-9a-z])?$/i;

/** A signal number is looked up as one; all else is searched for in the words. */
export function searchFrom(typed: string): SignalSearch {
  const words = typed.trim();
  return NUMBER.test(words) ? { number: words.toUpperCase(), limit: 50 } : { query: words, limit: 50 };
}
