import type { PackageId, SignalId } from '../../kernel/index.js';
import { deliverPackage, type Outbox, type SetPackage } from '../../modules/disclosure/index.js';
import type { IntakeHouse } from '../../modules/intake/index.js';
import { adviseSignal, type RoutingTable } from '../../modules/routing/index.js';
import { newIdFrom } from '../../platform/chance.js';
import type { Clock } from '../../platform/clock.js';
import type { HouseEvent } from '../../platform/house.js';
import { flushInserts, type Tx } from '../../platform/postgres/index.js';
import { REACTIONS } from '../composition/hub-house.js';

export interface StoryTools {
  readonly clock: Clock;
  readonly routing: RoutingTable;
  readonly outbox: Outbox;
  readonly setPackage: SetPackage;
  readonly proposeLinks: (house: IntakeHouse, signalId: SignalId) => Promise<void>;
}

/**
 * The hub's house on another clock and in one transaction: the whole invented year is there, or nothing of it.
 * Reactions are done on the spot, at the moment of the story, so that no worker does them again on the real clock.
 */
export function storyHouse(hub: IntakeHouse, tx: Tx, tools: StoryTools): IntakeHouse {
  const house: IntakeHouse = {
    ...hub,
    clock: tools.clock,
    newId: newIdFrom(tools.clock, hub.database.chance),
    database: {
      ...hub.database,
      db: tx,
      withTx: async (work) => {
        const value = await work(tx);
        await flushInserts(tx);
        return value;
      },
    },
    notices: { contactOpened: async () => {} },
    reactions: {
      enqueue: async (_tx, events) => {
        // A reaction reads what the event wrote; in the hub it runs after the commit.
        await flushInserts(tx);
        for (const event of events)
          for (const queue of REACTIONS[event.type] ?? []) await react(house, tools, { queue, event });
      },
    },
  };
  return house;
}

interface Reaction {
  readonly queue: string;
  readonly event: HouseEvent;
}

async function react(house: IntakeHouse, tools: StoryTools, { queue, event }: Reaction): Promise<void> {
  switch (queue) {
    case 'routing.advise':
      await house.database.withTx((tx) => adviseSignal(tx, house, tools.routing, event.signalId as SignalId));
      return;
    case 'disclosure.deliver':
      await deliverPackage(house, tools, event.packageId as PackageId);
      return;
    case 'linking.propose':
      // Marking proposes once when it is done (`Stage.proposeLinks`), not once a mention: it saves a third of the time.
      if (event.type === 'signal.registered') await tools.proposeLinks(house, event.signalId as SignalId);
      return;
    case 'linking.match-again':
      // The invented register stands still and no story takes a judgement back: the proposals would be the same.
      return;
    default:
      throw new Error(`The invented year does not know the reaction ${queue}`);
  }
}
