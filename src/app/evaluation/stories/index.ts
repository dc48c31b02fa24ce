import { ADVISERS_AND_SAFETY } from './advisers-and-safety.js';
import { FAMILY_AND_STAY } from './family-and-stay.js';
import { PAPERS_AND_BORDERS } from './papers-and-borders.js';
import type { ThemeStory } from './story.js';
import { WORK_AND_STUDY } from './work-and-study.js';

export type { ThemeStory } from './story.js';

/** One per theme of config/themes.json, weighed as such a desk meets them. */
export const STORIES: readonly ThemeStory[] = [
  ...FAMILY_AND_STAY,
  ...WORK_AND_STUDY,
  ...PAPERS_AND_BORDERS,
  ...ADVISERS_AND_SAFETY,
];
