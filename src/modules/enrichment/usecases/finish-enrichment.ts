import { type Outcome, refuse, type SignalId, type StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { moveSignal, type SignalRecord } from '../../signals/index.js';
import { listEnrichments } from '../store.js';

/** Ends the step. Without one look-up a reason is needed: "nothing consulted" must have been a choice. */
export async function finishEnrichment(
  house: House,
  actor: StaffActor,
  input: { readonly signalId: SignalId; readonly reason?: string },
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const done = await listEnrichments(tx, input.signalId);
    if (done.length === 0 && !input.reason?.trim())
      return refuse(
        'invalid',
        'reason-needed',
        'Er is niets geraadpleegd. Schrijf op waarom dat niet nodig is.',
        [{ path: 'reason', code: 'required', message: 'Vul een reden in.' }],
      );
    return moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.enrich',
      to: 'VEREDELD',
      event: {
        type: 'signal.enriched',
        body: { sources: [...new Set(done.map((row) => row.source))], reason: input.reason ?? '' },
      },
    });
  });
}
