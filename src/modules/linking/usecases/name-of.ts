import { type Actor, actorRef } from '../../../kernel/index.js';

/** The name that stands beside a judgement. */
export const nameOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.name : actorRef(actor));
