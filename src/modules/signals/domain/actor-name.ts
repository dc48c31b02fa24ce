import type { Actor } from '../../../kernel/index.js';

/** The name the timeline shows. A tipster has none here: who that is lives in the tipster vault. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'staff':
    case 'partner':
      return actor.name;
    case 'public':
      return 'melder';
    case 'system':
      return 'systeem';
  }
}
