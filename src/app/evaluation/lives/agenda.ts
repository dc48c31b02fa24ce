import type { WorkingCalendar } from '../../../kernel/index.js';
import type { Draw } from '../draw.js';
import { atDesk } from './desk-moments.js';
import { type Act, FATES, type Step } from './fates.js';
import type { Plan } from './plan.js';

/** One thing that happens, and when. */
export interface Happening {
  readonly at: Date;
  readonly act: Act;
  readonly plan: Plan;
}

export interface AgendaSetting {
  readonly draw: Draw;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

const HOUR = 3_600_000;

/** Everything that happens to all signals, in the order of the year. What would lie in the future has not happened. */
export function agendaOf(plans: readonly Plan[], setting: AgendaSetting): Happening[] {
  return plans
    .flatMap((plan) => happeningsOf(plan, setting))
    .filter(({ at }) => at <= setting.now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function happeningsOf(plan: Plan, { draw, calendar }: AgendaSetting): Happening[] {
  let at = registeredAt(plan, draw, calendar);
  const happenings: Happening[] = [{ at, act: 'register', plan }];
  const steps: readonly Step[] = FATES[plan.fate];
  for (const [act, atLeast, atMost] of steps) {
    const hours = plan.urgent ? atLeast : atLeast + (draw.between(0, 100) / 100) * (atMost - atLeast);
    at = atDesk(new Date(at.getTime() + Math.max(hours * HOUR, 60_000)), calendar, draw);
    happenings.push({ at, act, plan });
  }
  return happenings;
}

const BY_ITSELF: readonly string[] = ['WEBFORM', 'PARTNER_API'];

/** A form registers itself; a letter waits until somebody types it. */
function registeredAt(plan: Plan, draw: Draw, calendar: WorkingCalendar): Date {
  if (BY_ITSELF.includes(plan.channel)) return plan.receivedAt;
  const minutes = plan.channel === 'TELEFOON' ? draw.between(4, 20) : draw.between(20, 240);
  return atDesk(new Date(plan.receivedAt.getTime() + minutes * 60_000), calendar, draw);
}
