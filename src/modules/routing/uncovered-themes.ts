import { accept, type Flaw, type Outcome, refuse } from '../../kernel/index.js';
import type { RoutingFacts } from './domain/routing-facts.js';
import type { RoutingTable } from './domain/routing-table.js';

/** A plain single-dossier signal: the least a theme must be able to bring somewhere. */
const PLAIN: Omit<RoutingFacts, 'themes' | 'kindOfMessage' | 'unlinkable'> = {
  dangerToLife: false,
  nationalSecurity: false,
  crossDossier: false,
  complex: false,
  phenomenon: false,
  minorsOrSexual: false,
  handling: [],
  nvCompartment: false,
};

/** Tries every theme, linkable and not: a theme that leads nowhere is a signal that would be lost without a word. */
export function uncoveredThemes(table: RoutingTable, themeCodes: readonly string[]): Outcome<true> {
  const flaws: Flaw[] = [];
  for (const theme of themeCodes) {
    for (const unlinkable of [false, true]) {
      const kindOfMessage = theme === 'GEEN_SIGNAAL' ? 'none' : 'signal';
      const matches = table.matches({ ...PLAIN, themes: [theme], kindOfMessage, unlinkable });
      if (!matches.ok) return matches;
      if (matches.value.length > 0) continue;
      const which = unlinkable ? 'onkoppelbaar' : 'koppelbaar';
      flaws.push({
        path: theme,
        code: 'theme-without-route',
        message: `thema ${theme} (${which}) komt nergens uit`,
      });
    }
  }
  if (flaws.length === 0) return accept(true);
  const all = flaws.map(({ message }) => message).join('; ');
  return refuse('invalid', 'theme-without-route', `De routetabel is niet volledig: ${all}`, flaws);
}
