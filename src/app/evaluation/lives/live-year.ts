import type { FixedClock } from '../../../platform/clock.js';
import type { Happening } from './agenda.js';
import { close, redirect, relate, reopen } from './end.js';
import type { Act } from './fates.js';
import { acknowledge, feedBack, giveBack, release, sendBack } from './hand-over.js';
import { assess, enrich, leaveUnlinked, link, propose } from './handle.js';
import type { Plan } from './plan.js';
import type { Life, Stage } from './stage.js';
import { takeIn } from './take-in.js';

const ACTS: Readonly<Record<Exclude<Act, 'register'>, (stage: Stage, life: Life) => Promise<void>>> = {
  assess: (stage, life) => assess(stage, life),
  'assess-a1': (stage, life) => assess(stage, life, { scheme: '4x4', source: 'A', information: 1 }),
  link,
  'leave-unlinked': leaveUnlinked,
  enrich,
  propose,
  release,
  'send-back': sendBack,
  acknowledge,
  return: giveBack,
  'feed-back': feedBack,
  close,
  reopen,
  redirect,
  'mark-duplicate': relate,
  'mark-related': relate,
};

/** Lives the whole agenda through the use cases that colleagues use, the clock going along. */
export async function liveYear(
  stageFor: (lifeOf: Stage['lifeOf']) => Stage,
  clock: FixedClock,
  agenda: readonly Happening[],
): Promise<ReadonlyMap<Plan, Life>> {
  const lives = new Map<Plan, Life>();
  const stage = stageFor((plan) => lives.get(plan));
  for (const { at, act, plan } of agenda) {
    clock.moveTo(at);
    const life = lives.get(plan);
    if (act === 'register') lives.set(plan, await takeIn(stage, plan));
    else if (life) await ACTS[act](stage, life);
  }
  return lives;
}
