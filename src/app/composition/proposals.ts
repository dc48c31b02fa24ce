import { adviseThemes, type Lexicon } from '../../modules/assessment/index.js';
import type { Proposals } from '../signal-file/ports.js';
import type { SignalFileView } from '../signal-file/schema.js';
import { linkViews } from './link-views.js';
import { relationViews } from './relation-views.js';

/** What machines propose about a signal: each with its reasons, none of it acted upon. */
export function proposalsOf(lexicon: Lexicon): Proposals {
  return {
    links: linkViews,
    duplicates: relationViews,
    themes: (text) => themesIn(text, lexicon),
  };
}

function themesIn(text: string, lexicon: Lexicon): SignalFileView['themeAdvice'] {
  const { themes, evidence } = adviseThemes(text, lexicon);
  return themes.map((code) => ({
    code,
    evidence: evidence
      .filter((one) => one.code === code)
      .map(({ quote, start, end }) => ({ quote, start, end })),
  }));
}
