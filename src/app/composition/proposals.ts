import type { Proposals } from '../signal-file/ports.js';

/** What machines propose about a signal. */
export function proposalsOf(): Proposals {
  return {
    links: async () => ({ proposals: [], linksOf: () => [] }),
    duplicates: async () => [],
    themes: () => [],
  };
}
