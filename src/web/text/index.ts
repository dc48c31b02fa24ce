/** The languages of every screen: Dutch first (B1), English beside it. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
