import type { NewMention } from '../signals/index.js';

export function findMentions(_text: string): NewMention[] {
  return [];
}
