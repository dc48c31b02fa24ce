import { type Actor, accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

export interface Original {
  readonly text: string;
  readonly sha256: string;
  readonly sealedAt: Date;
}

/** Breaks the seal for one reader, with a reason; the opening stands in timeline and audit (R-SOURCE). */
export async function revealOriginal(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly reason: string },
): Promise<Outcome<Original>> {
  return house.database.withTx(async (tx) => {
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.reveal-original',
      event: { type: 'signal.original-opened', body: { reason: input.reason } },
    });
    if (!moved.ok) return moved;
    const row = await tx
      .withTables<SignalTables>()
      .selectFrom('signal_original')
      .selectAll()
      .where('signal_id', '=', input.signalId)
      .executeTakeFirst();
    if (!row) return refuse('not-found', 'no-original', 'Van dit signaal is geen origineel bewaard.');
    const text = house.seal.open(
      { table: 'signal_original', column: 'sealed', row: input.signalId },
      row.sealed,
    );
    return accept({ text, sha256: row.sha256, sealedAt: row.sealed_at });
  });
}
