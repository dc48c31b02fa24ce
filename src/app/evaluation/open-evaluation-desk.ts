import { openOutbox } from '../../platform/outbox/outbox.js';
import { setPackage } from '../../platform/pdf/set-package.js';
import { hubHouse, outboxFolder } from '../composition/hub-house.js';
import type { Config } from '../config.js';
import type { Platform } from '../platform.js';
import { loadPolicy } from '../policy/load-policy.js';
import { PolicyRefused } from '../policy/policy-refused.js';
import { fillEvaluationDesk } from './fill-evaluation-desk.js';

/** Fills an empty register of the evaluation mode before anybody can see it. Its packages go to the outbox folder only. */
export async function openEvaluationDesk(platform: Platform, config: Config): Promise<void> {
  const policy = await loadPolicy();
  if (!policy.ok) throw new PolicyRefused(policy);
  const begun = performance.now();
  const signals = await fillEvaluationDesk({
    house: hubHouse(platform, policy.value),
    policy: policy.value,
    outbox: openOutbox({
      folder: outboxFolder(config.home),
      mail: platform.mail,
      // No mail about invented people, also when a mail server is set.
      addressOf: () => undefined,
    }),
    setPackage,
  });
  if (signals > 0)
    platform.log.info('evaluation desk filled', { signals, ms: Math.round(performance.now() - begun) });
}
