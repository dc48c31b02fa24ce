import { type Actor, accept, type Outcome, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

/** The text rewritten for receivers ("signaalweergave"): what leaves the house is never the tipster's own words (R-SOURCE). */
export async function writeRendering(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly text: string },
): Promise<Outcome<true>> {
  return house.database.withTx(async (tx) => {
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.mark',
      event: { type: 'rendering.written', body: { length: input.text.length } },
    });
    if (!moved.ok) return moved;
    await tx
      .withTables<SignalTables>()
      .updateTable('signal_text')
      .set({ rendering: input.text })
      .where('signal_id', '=', input.signalId)
      .execute();
    return accept(true as const);
  });
}
