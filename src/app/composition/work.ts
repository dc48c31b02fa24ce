import type { PackageId, SignalId } from '../../kernel/index.js';
import { deliverPackage } from '../../modules/disclosure/index.js';
import { adviseSignal } from '../../modules/routing/index.js';
import type { House } from '../../platform/house.js';
import type { Job } from '../../platform/jobs/index.js';
import { openOutbox } from '../../platform/outbox/outbox.js';
import { setPackage } from '../../platform/pdf/set-package.js';
import type { Config } from '../config.js';
import type { Platform } from '../platform.js';
import type { Policy } from '../policy/load-policy.js';
import { outboxFolder, REACTIONS } from './hub-house.js';
import { CONTACT_OPENED, mailContactOpened } from './notices.js';

export type Handlers = Readonly<Record<string, (job: Job) => Promise<void>>>;

/** What each queue does. Handlers may see a job twice. */
export function handlersOf(platform: Platform, policy: Policy, house: House, config: Config): Handlers {
  const outbox = openOutbox({
    folder: outboxFolder(config.home),
    mail: platform.mail,
    addressOf: (recipient) =>
      policy.partners.partners
        .find((partner) => partner.code === recipient)
        ?.channels.find((channel) => channel.kind.includes('mail'))?.address,
  });
  return {
    'routing.advise': async ({ data }) => {
      await house.database.withTx((tx) =>
        adviseSignal(tx, house, policy.routing, String(data['signalId']) as SignalId),
      );
    },
    'disclosure.deliver': ({ data }) =>
      deliverPackage(house, { outbox, setPackage }, String(data['packageId']) as PackageId),
    [CONTACT_OPENED]: mailContactOpened(platform.database, platform.mail),
  };
}

/** Queues exist in every process that may fill them, also in a command that has no workers. */
export async function declareQueues(platform: Platform): Promise<void> {
  const queues = new Set([...Object.values(REACTIONS).flat(), CONTACT_OPENED]);
  for (const queue of queues) await platform.jobs.declare(queue);
}
