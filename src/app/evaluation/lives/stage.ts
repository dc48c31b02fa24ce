import type { ReferralId, SignalId, StaffActor } from '../../../kernel/index.js';
import type { LookUps } from '../../../modules/enrichment/index.js';
import type { IntakeHouse } from '../../../modules/intake/index.js';
import type { ReferralPolicy } from '../../../modules/referrals/index.js';
import type { RoutePolicy } from '../../../modules/routing/index.js';
import type { Draw } from '../draw.js';
import type { Plan } from './plan.js';

/** What the acts play with: the real use cases on a clock that is moved through the year. */
export interface Stage {
  readonly house: IntakeHouse;
  readonly draw: Draw;
  readonly routePolicy: RoutePolicy;
  readonly referralPolicy: ReferralPolicy;
  readonly lookUps: LookUps;
  /** Proposes records for what the signal names by now, and earlier signals like it. */
  proposeLinks(signalId: SignalId): Promise<void>;
  /** The invented colleague with this sign-in name. */
  colleague(subject: string): StaffActor;
  /** What became of another plan, when it was registered already. */
  lifeOf(plan: Plan): Life | undefined;
}

/** One signal as it has been lived so far. */
export interface Life {
  readonly plan: Plan;
  readonly signalId: SignalId;
  readonly number: string;
  /** Referrals that were sent back, so that nobody answers for them again. */
  readonly returned: Set<ReferralId>;
}
