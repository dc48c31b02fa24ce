import { accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { findSignal, type SignalRecord } from '../../signals/index.js';
import { adviseRoutes, type RouteAdvice } from '../domain/advise-routes.js';
import type { RoutingFacts } from '../domain/routing-facts.js';
import type { RoutingTable } from '../domain/routing-table.js';
import type { RoutingTables } from '../tables.js';

/** What routing is told of a signal: what a person assessed, and nothing of who is in it (R-NODISC). */
export function routingFactsOf(signal: SignalRecord): RoutingFacts {
  const said = (name: string) => signal.facts[name] === true;
  return {
    themes: signal.themes,
    dangerToLife: said('dangerToLife'),
    nationalSecurity:
      signal.themes.includes('NATIONALE_VEILIGHEID') || signal.flags.includes('NV_COMPARTIMENT'),
    unlinkable: signal.state === 'ONKOPPELBAAR' || said('unlinkable'),
    crossDossier: said('crossDossier'),
    complex: said('complex'),
    phenomenon: said('phenomenon'),
    minorsOrSexual: said('minorsOrSexual') || signal.flags.includes('MINDERJARIG'),
    senderCode: signal.source_kind,
    handling: signal.handling.map((code) => ({ code, consentRecorded: said(`consent_${code}`) })),
    nvCompartment: signal.flags.includes('NV_COMPARTIMENT'),
    kindOfMessage: signal.themes.includes('GEEN_SIGNAAL') ? 'none' : 'signal',
  };
}

/** The table's advice for a signal as it stands now, kept with the facts it was given. Nothing moves. */
export async function adviseSignal(
  tx: Tx,
  house: House,
  table: RoutingTable,
  signalId: SignalId,
): Promise<Outcome<RouteAdvice>> {
  const signal = await findSignal(tx, signalId);
  if (!signal) return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
  const facts = routingFactsOf(signal);
  const advice = adviseRoutes(facts, table);
  if (!advice.ok) return advice;
  await tx
    .withTables<RoutingTables>()
    .insertInto('route_advice')
    .values({
      id: house.newId(),
      signal_id: signalId,
      table_version: String(table.version),
      facts: JSON.stringify(facts),
      advice: JSON.stringify(advice.value),
      at: house.clock.now(),
    })
    .execute();
  return accept(advice.value);
}
