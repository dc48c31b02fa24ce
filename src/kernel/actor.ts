import type { PartnerId, StaffId } from './ids.js';
import type { Role } from './roles.js';

/** Who does something. Permissions are decided on this value alone, so it carries all they need. */
export type Actor =
  | {
      readonly kind: 'staff';
      readonly staffId: StaffId;
      readonly name: string;
      readonly roles: readonly Role[];
    }
  | { readonly kind: 'partner'; readonly partnerId: PartnerId; readonly name: string }
  | { readonly kind: 'public' }
  | { readonly kind: 'system'; readonly process: string };

export type StaffActor = Extract<Actor, { kind: 'staff' }>;

export const PUBLIC: Actor = { kind: 'public' };

export function systemActor(process: string): Actor {
  return { kind: 'system', process };
}

/** The name under which the audit log and the timeline know an actor. Holds no personal data of a tipster. */
export function actorRef(actor: Actor): string {
  switch (actor.kind) {
    case 'staff':
      return `staff:${actor.staffId}`;
    case 'partner':
      return `partner:${actor.partnerId}`;
    case 'public':
      return 'public';
    case 'system':
      return `system:${actor.process}`;
  }
}

/** A person, as four-eyes compares them: two roles of one colleague are still one person. */
export function samePerson(a: Actor, b: Actor): boolean {
  return a.kind === 'staff' && b.kind === 'staff' && a.staffId === b.staffId;
}
