import type { LookUps } from '../../modules/enrichment/index.js';
import type { IntakeHouse } from '../../modules/intake/index.js';
import type { ReferralPolicy } from '../../modules/referrals/index.js';
import type { RoutePolicy } from '../../modules/routing/index.js';
import type { AttachmentFiles } from '../../modules/signals/index.js';
import type { LookupDesk } from '../../modules/subjects/index.js';
import type { Jobs } from '../../platform/jobs/index.js';
import type { Policy } from '../policy/load-policy.js';
import type { Proposals } from '../signal-file/ports.js';

/** What the routes are given. */
export interface ApiDeps {
  readonly house: IntakeHouse;
  readonly files: AttachmentFiles;
  readonly jobs: Jobs;
  readonly policy: Policy;
  readonly routePolicy: RoutePolicy;
  readonly referralPolicy: ReferralPolicy;
  readonly lookUps: LookUps;
  readonly lookup: LookupDesk;
  readonly proposals: Proposals;
  readonly mode: 'evaluation' | 'production';
}
