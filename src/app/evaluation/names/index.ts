import { AFRICAN_AND_ASIAN } from './african-and-asian.js';
import type { Culture } from './culture.js';
import { EUROPEAN } from './european.js';
import { MIDDLE_EASTERN } from './middle-eastern.js';

export type { Culture } from './culture.js';

/** Thirteen naming traditions: spelling is hard in each in its own way, and the desk meets them all. */
export const CULTURES: readonly Culture[] = [...EUROPEAN, ...MIDDLE_EASTERN, ...AFRICAN_AND_ASIAN];
