import {
  type Actor,
  accept,
  type MentionId,
  type Outcome,
  refuse,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { MentionKind, MentionRole } from '../domain/codes.js';
import type { SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

export interface MentionInput {
  readonly kind: MentionKind;
  readonly role: MentionRole;
  readonly asWritten: string;
  readonly normalised: string;
  readonly start?: number;
  readonly end?: number;
  readonly parts?: Readonly<Record<string, string>>;
}

/** An officer marks who or what the text speaks of. */
export async function addMention(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly mention: MentionInput },
): Promise<Outcome<MentionId>> {
  const id = house.newId() as MentionId;
  return house.database.withTx(async (tx) => {
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.mark',
      event: {
        type: 'mention.added',
        body: { mentionId: id, kind: input.mention.kind, role: input.mention.role },
      },
    });
    if (!moved.ok) return moved;
    const { mention } = input;
    await tx
      .withTables<SignalTables>()
      .insertInto('mention')
      .values({
        id,
        signal_id: input.signalId,
        external_id: null,
        kind: mention.kind,
        role: mention.role,
        as_written: mention.asWritten,
        normalised: mention.normalised,
        start_at: mention.start ?? null,
        end_at: mention.end ?? null,
        parts: JSON.stringify(mention.parts ?? {}),
        proposed_by: 'staff',
        made_at: house.clock.now(),
        removed_at: null,
      })
      .execute();
    return accept(id);
  });
}

/** Changes the role of a mention, takes a machine's proposal over, or removes it. The row stays, for the record. */
export async function changeMention(
  house: House,
  actor: Actor,
  input: {
    readonly signalId: SignalId;
    readonly mentionId: MentionId;
    readonly role?: MentionRole;
    readonly confirmed?: boolean;
    readonly removed?: boolean;
  },
): Promise<Outcome<MentionId>> {
  return house.database.withTx(async (tx) => {
    const tables = tx.withTables<SignalTables>();
    const mine = await tables
      .selectFrom('mention')
      .select('id')
      .where('id', '=', input.mentionId)
      .where('signal_id', '=', input.signalId)
      .executeTakeFirst();
    if (!mine) return refuse('not-found', 'no-such-mention', 'Deze vermelding bestaat niet.');
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.mark',
      event: {
        type: input.removed ? 'mention.removed' : 'mention.changed',
        body: { mentionId: input.mentionId, ...(input.role ? { role: input.role } : {}) },
      },
    });
    if (!moved.ok) return moved;
    await tables
      .updateTable('mention')
      .set({
        ...(input.role ? { role: input.role } : {}),
        ...(input.confirmed ? { proposed_by: 'staff' as const } : {}),
        ...(input.removed ? { removed_at: house.clock.now() } : {}),
        signal_id: input.signalId,
      })
      .where('id', '=', input.mentionId)
      .execute();
    return accept(input.mentionId);
  });
}
