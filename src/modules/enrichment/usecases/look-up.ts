import { accept, actorRef, type Outcome, type SignalId, type StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { findSignal, guardOf, moveSignal } from '../../signals/index.js';
import { type EnrichmentSource, type LookUpResult, summaryOf } from '../domain/look-up.js';
import type { LookUps } from '../ports.js';
import { insertEnrichment } from '../store.js';

export interface LookUpInput {
  readonly signalId: SignalId;
  readonly source: EnrichmentSource;
  readonly query: string;
  readonly reason: string;
}

/**
 * Asks one source about one signal, with a motive. The source is asked outside the transaction, because it may be
 * slow; permission is checked before, and again when the answer is written down.
 */
export async function lookUp(
  house: House,
  lookUps: LookUps,
  actor: StaffActor,
  input: LookUpInput,
): Promise<Outcome<LookUpResult>> {
  const signal = await findSignal(house.database.db, input.signalId);
  const allowed = may(actor, 'signal.enrich', signal && guardOf(signal));
  if (!allowed.ok) return allowed;
  const result = await ask(lookUps, actor, input);
  return house.database.withTx(async (tx) => {
    const id = house.newId();
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.enrich',
      event: { type: 'enrichment.looked-up', body: { id, source: input.source, status: result.status } },
    });
    if (!moved.ok) return moved;
    await insertEnrichment(tx, {
      id,
      signal_id: input.signalId,
      source: input.source,
      query: input.query,
      reason: input.reason,
      status: result.status,
      summary: summaryOf(input.source, result),
      items: JSON.stringify(result.status === 'found' ? result.items : []),
      by_actor: actorRef(actor),
      by_name: actor.name,
      at: house.clock.now(),
    });
    return accept(result);
  });
}

async function ask(lookUps: LookUps, actor: StaffActor, input: LookUpInput): Promise<LookUpResult> {
  try {
    return await lookUps[input.source]({ signalId: input.signalId, query: input.query, actor });
  } catch (error) {
    return { status: 'failed', why: error instanceof Error ? error.message : 'onbekende storing' };
  }
}
