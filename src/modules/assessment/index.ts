/**
 * assessment: what a signal is about and how much it is worth.
 * Decides: the proposed themes of a text, the grade and intent that may be recorded, where the norm's clock stands.
 * Owns: grades, themes of a signal, intent, the five-working-day clock.
 * Never does: choose a route, judge a person, or read nationality, origin, faith, language or sex from a text.
 */
export { adviseThemes, type Evidence, type ThemeAdvice } from './domain/advise-themes.js';
export * from './domain/assessed-facts.js';
export * from './domain/clock.js';
export * from './domain/grade.js';
export { type Lexicon, parseLexicon } from './domain/lexicon.js';
export { parseThemeList, type Theme, type ThemeList } from './domain/theme-list.js';
export { foldText } from './domain/tokens.js';
export { parseWorkingCalendar } from './domain/working-calendar.js';
export { currentAssessment } from './store.js';
export type { AssessmentTables } from './tables.js';
export { type AssessmentInput, assessSignal } from './usecases/assess-signal.js';
