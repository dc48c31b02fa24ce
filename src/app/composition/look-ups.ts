import type { LookUps } from '../../modules/enrichment/index.js';
import { findSignal, mentionsLike, readMentions } from '../../modules/signals/index.js';
import type { House } from '../../platform/house.js';

const MOST_HITS = 50;

/** The sources a colleague can ask. */
export function lookUpsOf(house: House): LookUps {
  const { db } = house.database;
  return {
    EIGEN_HISTORIE: async ({ signalId }) => {
      const mentions = await readMentions(db, signalId);
      const items = [];
      for (const mention of mentions) {
        const others = await mentionsLike(db, {
          notIn: signalId,
          kind: mention.kind,
          normalised: [mention.normalised],
          limit: MOST_HITS,
        });
        for (const other of others) {
          const signal = await findSignal(db, other.signal_id);
          if (signal && !signal.flags.includes('NV_COMPARTIMENT'))
            items.push({
              label: signal.number,
              detail: `zelfde ${mention.kind}: ${mention.as_written}`,
              ref: signal.id,
            });
        }
      }
      return items.length > 0 ? { status: 'found', items } : { status: 'nothing' };
    },
    SPONSORREGISTER: async () => {
      throw new Error('het sponsorregister is nog niet aangesloten');
    },
    REGISTER: async () => {
      throw new Error('het referentieregister is nog niet aangesloten');
    },
  };
}
