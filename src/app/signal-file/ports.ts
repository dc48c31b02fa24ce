import type { Kysely } from 'kysely';
import type { Actor } from '../../kernel/index.js';
import type { SignalRecord } from '../../modules/signals/index.js';
import type { SignalFileView } from './schema.js';

/** What machines propose about a signal; each part comes from its own module. */
export interface Proposals {
  links(db: Kysely<unknown>, actor: Actor, signal: SignalRecord): Promise<LinkViews>;
  duplicates(db: Kysely<unknown>, actor: Actor, signal: SignalRecord): Promise<SignalFileView['duplicates']>;
  themes(text: string): SignalFileView['themeAdvice'];
}

export interface LinkViews {
  readonly proposals: SignalFileView['proposals'];
  readonly attention: SignalFileView['attention'];
  /** Links a person judged, by mention. */
  readonly linksOf: (mentionId: string) => SignalFileView['mentions'][number]['links'];
}
