import { amsterdamDate, type SignalId } from '../../kernel/index.js';
import { listStaff } from '../../modules/access/index.js';
import type { IntakeHouse } from '../../modules/intake/index.js';
import { proposeLinks as proposeLinksOf, proposeRelations } from '../../modules/linking/index.js';
import { createLookupDesk, NO_HUBS } from '../../modules/subjects/index.js';
import { seededChance } from '../../platform/chance.js';
import { fixedClock } from '../../platform/clock.js';
import type { Tx } from '../../platform/postgres/index.js';
import { relatingDeps } from '../composition/linking-work.js';
import { lookUpsOf } from '../composition/look-ups.js';
import type { Policy } from '../policy/load-policy.js';
import { referralPolicyOf, routePolicyOf } from '../policy/policies-of-modules.js';
import { drawFrom } from './draw.js';
import { mayFill, noteBegun, noteDone, takeFilling } from './fill-state.js';
import { importInvented } from './import-invented.js';
import { ensureInventedStaff } from './invented-staff.js';
import { agendaOf } from './lives/agenda.js';
import { liveYear } from './lives/live-year.js';
import { planYear } from './lives/plan-year.js';
import type { Stage } from './lives/stage.js';
import { type InventedRegister, inventRegister } from './register/invented-register.js';
import { type StoryTools, storyHouse } from './story-house.js';

/** Any number: another one gives other people and other reports. */
export const SEED = 20_260_401;

export interface Filling {
  readonly house: IntakeHouse;
  readonly policy: Policy;
  readonly outbox: StoryTools['outbox'];
  readonly setPackage: StoryTools['setPackage'];
  readonly seed?: number;
}

/**
 * Makes an empty register into the evaluation desk: colleagues, people, companies, and a year of signals lived through
 * the real use cases. Does nothing to a register that holds anything.
 * @returns how many signals were invented; 0 when there was nothing to do
 */
export async function fillEvaluationDesk(filling: Filling): Promise<number> {
  const { house, seed = SEED } = filling;
  if (!(await mayFill(house.database.db))) return 0;
  await ensureInventedStaff(house);
  await house.database.withTx((tx) => noteBegun(tx, house.clock.now()));
  const register = inventRegister(seed);
  await importInvented(house, register);
  return house.database.withTx(async (tx) => {
    if (!(await takeFilling(tx))) return 0;
    const signals = await fillYear(tx, filling, register);
    await noteDone(tx, house.clock.now());
    return signals;
  });
}

async function fillYear(tx: Tx, filling: Filling, register: InventedRegister): Promise<number> {
  const { house: hub, policy, seed = SEED } = filling;
  const draw = drawFrom(seededChance(seed + 1));
  const now = hub.clock.now();
  const { calendar } = policy;
  const today = amsterdamDate(now);
  const plans = planYear({ draw, register, calendar, today });
  const agenda = agendaOf(plans, { draw, calendar, now });
  const clock = fixedClock(agenda[0]?.at ?? now);
  const lookup = createLookupDesk(NO_HUBS);
  const proposeLinks = async (to: IntakeHouse, signalId: SignalId) => {
    await proposeLinksOf({ house: to, lookup }, signalId);
    await proposeRelations(relatingDeps(to, lookup), signalId);
  };
  const house = storyHouse(hub, tx, { ...filling, clock, routing: policy.routing, proposeLinks });
  const staff = new Map(
    (await listStaff(tx)).map(({ subject, id, name, roles }) => [
      subject,
      { kind: 'staff', staffId: id, name, roles } as const,
    ]),
  );
  const stageFor = (lifeOf: Stage['lifeOf']): Stage => ({
    house,
    draw,
    // Today's policy, also for the months before it came into force: the year is invented, the policy is not.
    routePolicy: routePolicyOf(policy, () => today),
    referralPolicy: referralPolicyOf(policy),
    lookUps: lookUpsOf(house, lookup),
    proposeLinks: (signalId) => proposeLinks(house, signalId),
    colleague: (subject) => {
      const found = staff.get(subject);
      if (!found) throw new Error(`There is no invented colleague ${subject}`);
      return found;
    },
    lifeOf,
  });
  return (await liveYear(stageFor, clock, agenda)).size;
}
