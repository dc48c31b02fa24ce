import type { IntakeHouse } from '../modules/intake/index.js';
import { hubHouse } from './composition/hub-house.js';
import { declareQueues } from './composition/work.js';
import type { Config } from './config.js';
import { type Platform, platformOver } from './platform.js';
import { loadPolicy, type Policy } from './policy/load-policy.js';
import { withRegister } from './with-register.js';

/** What a command works with that acts as the hub does: same rules, same audit, but no workers and no web server. */
export interface Desk {
  readonly config: Config;
  readonly platform: Platform;
  readonly policy: Policy;
  readonly house: IntakeHouse;
}

/** Opens the register with everything on it; jobs that the work causes wait for a hub. */
export function withHouse(work: (desk: Desk) => Promise<number>): Promise<number> {
  return withRegister(async ({ config, log, database }) => {
    const policy = await loadPolicy();
    if (!policy.ok) {
      console.error(policy.message);
      return 1;
    }
    const platform = await platformOver(database, config, log);
    try {
      await declareQueues(platform);
      return await work({ config, platform, policy: policy.value, house: hubHouse(platform, policy.value) });
    } finally {
      await platform.jobs.stop();
    }
  });
}
