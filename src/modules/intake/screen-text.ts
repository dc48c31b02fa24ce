import type { Flag } from '../signals/index.js';
import { findInjectionAttempts, findSelfIdentifying } from './domain/text-scans.js';

/**
 * The flags that a text brings by itself. Neither is read by theme, urgency, route or queue: BRONBESCHERMING_HOOG makes
 * the desk rewrite before it forwards, INJECTIE_POGING warns the reader.
 */
export function screenText(
  text: string,
  source: { readonly anonymous: boolean; readonly namesReporter: boolean },
): Flag[] {
  const tellsWhoHeIs = source.anonymous && (source.namesReporter || findSelfIdentifying(text).length > 0);
  return [
    ...(tellsWhoHeIs ? (['BRONBESCHERMING_HOOG'] as const) : []),
    ...(findInjectionAttempts(text).length > 0 ? (['INJECTIE_POGING'] as const) : []),
  ];
}
