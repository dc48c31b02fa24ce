import { join } from 'node:path';
import type { IntakeHouse } from '../../modules/intake/index.js';
import type { FieldCipher } from '../../platform/crypto/index.js';
import type { Reactions, Sealing } from '../../platform/house.js';
import type { Jobs } from '../../platform/jobs/index.js';
import type { Platform } from '../platform.js';
import type { Policy } from '../policy/load-policy.js';
import { noticesOver } from './notices.js';

/** Prefix of signal numbers, as in the public description this product is modelled on; an operator sets its own. */
const NUMBER_PREFIX = 'HIK';

/** What use cases get of the platform and the policy. */
export function hubHouse(platform: Platform, policy: Policy): IntakeHouse {
  const { database, clock, newId, secrets, jobs, files } = platform;
  return {
    database,
    clock,
    newId,
    files,
    seal: sealingOver(secrets.fields),
    vault: sealingOver(secrets.vault),
    reactions: reactionsOver(jobs),
    notices: noticesOver(jobs),
    desk: { numberPrefix: NUMBER_PREFIX, calendar: policy.calendar },
  };
}

/** Sealed values are kept as base64 text. */
function sealingOver(cipher: FieldCipher): Sealing {
  return {
    seal: (where, plain) => cipher.seal(where, plain).toString('base64'),
    open: (where, sealed) => cipher.open(where, Buffer.from(sealed, 'base64')),
  };
}

/** Which jobs follow an event. Jobs of one event stand in its transaction: they exist exactly when it does. */
export const REACTIONS: Readonly<Record<string, readonly string[]>> = {
  'signal.registered': ['linking.propose'],
  'mention.added': ['linking.propose'],
  'mention.changed': ['linking.propose'],
  'link.judged': ['linking.match-again'],
  'relation.judged': ['linking.propose'],
  'signal.duplicate-undone': ['linking.propose'],
  'signal.assessed': ['routing.advise'],
  'signal.linked': ['routing.advise'],
  'signal.unlinkable': ['routing.advise'],
  'consent.recorded': ['routing.advise'],
  'package.frozen': ['disclosure.deliver'],
};

export function reactionsOver(jobs: Pick<Jobs, 'enqueueAll'>): Reactions {
  return {
    enqueue: async (tx, events) => {
      const byQueue = new Map<string, { signalId: string; packageId: string | null }[]>();
      for (const { type, signalId, packageId } of events) {
        for (const queue of REACTIONS[type] ?? [])
          byQueue.set(queue, [...(byQueue.get(queue) ?? []), { signalId, packageId: packageId ?? null }]);
      }
      for (const [queue, data] of byQueue) await jobs.enqueueAll(tx, queue, data);
    },
  };
}

export const outboxFolder = (home: string) => join(home, 'outbox');
