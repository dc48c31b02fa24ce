import type { Span } from '../text/split-text.js';

/**
 * Where the shared facts stand in a text, upper and lower case alike and spaces within numbers aside
 * (`NL69 TEST …` is `nl69test…`). The facts are those that both signals share, so the same call marks both.
 */
export function findFacts(text: string, facts: readonly string[]): readonly Span[] {
  return facts.flatMap((fact, index) => {
    const letters = [...fact.replace(/[\s.-]/g, '')];
    if (letters.length < 2) return [];
    const pattern = new RegExp(letters.map(escapeLetter).join('[\\s.\\-]*'), 'giu');
    return [...text.matchAll(pattern)].map((match) => ({
      id: `${index}-${match.index}`,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

const escapeLetter = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
