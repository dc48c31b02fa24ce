import type { Actor, PartnerId } from '../../../kernel/index.js';
import {
  decideRoute,
  type Feedback,
  listReferrals,
  recordFeedback,
} from '../../../modules/referrals/index.js';
import { listRoutes } from '../../../modules/routing/index.js';
import { handlerOf } from './handle.js';
import { must } from './must.js';
import type { Life, Stage } from './stage.js';

/** A coordinator lets out what leaves the house; what stays inside its assessor lets go alone. */
export async function release(stage: Stage, life: Life): Promise<void> {
  for (const route of await openRoutes(stage, life)) {
    const actor = route.external ? coordinatorOf(stage, life) : handlerOf(stage, life.plan);
    const decided = await decideRoute(stage.house, stage.referralPolicy, actor, {
      signalId: life.signalId,
      routeId: route.id,
      decision: 'release',
      reason: 'Grondslag en minimum kloppen. De weergave noemt de bron niet.',
    });
    must(decided, 'release a route');
  }
}

export async function sendBack(stage: Stage, life: Life): Promise<void> {
  const [route] = await openRoutes(stage, life);
  if (!route) throw new Error('The invented year has no route to send back');
  const decided = await decideRoute(stage.house, stage.referralPolicy, coordinatorOf(stage, life), {
    signalId: life.signalId,
    routeId: route.id,
    decision: 'send-back',
    reason: 'De weergave laat zien wie de melder is. Herschrijf de tekst eerst.',
  });
  must(decided, 'send a route back');
}

export const coordinatorOf = (stage: Stage, { plan }: Life) =>
  stage.colleague(plan.no % 5 === 0 ? 'coen' : 'cato');

async function openRoutes({ house }: Stage, { signalId }: Life) {
  const routes = await listRoutes(house.database.db, signalId);
  return routes.filter((route) => route.state === 'proposed');
}

export const acknowledge = (stage: Stage, life: Life) =>
  answerAll(stage, life, () => ({ kind: 'acknowledged' }));

/** The first receiver gives it back; that ends its hand-over. */
export async function giveBack(stage: Stage, life: Life): Promise<void> {
  const [referral] = await openReferrals(stage, life);
  if (!referral) throw new Error('The invented year has nothing to give back');
  life.returned.add(referral.id);
  await answer(stage, life, referral, { kind: 'returned', reason: stage.draw.pick(RETURNS) });
}

const RETURNS = [
  'De betrokkene valt onder een ander proces.',
  'Er ontbreken gegevens om dit op te pakken: geboortedatum en adres.',
  'Dit dossier is al gesloten. Graag opnieuw beoordelen.',
] as const;

const OUTCOMES = ['gegrond', 'gegrond', 'ongegrond', 'onbekend'] as const;

export const feedBack = (stage: Stage, life: Life) =>
  answerAll(stage, life, () => ({
    kind: 'outcome',
    outcome: stage.draw.pick(OUTCOMES),
    reason: 'Afgehandeld na eigen onderzoek.',
  }));

async function answerAll(stage: Stage, life: Life, say: () => Feedback): Promise<void> {
  for (const referral of await openReferrals(stage, life)) await answer(stage, life, referral, say());
}

type Open = Awaited<ReturnType<typeof listReferrals>>[number];

async function openReferrals({ house }: Stage, { signalId }: Life): Promise<Open[]> {
  const referrals = await listReferrals(house.database.db, signalId);
  return referrals.filter((referral) => !referral.returned_at && !referral.outcome_at);
}

async function answer(stage: Stage, life: Life, referral: Open, feedback: Feedback): Promise<void> {
  const said = await recordFeedback(stage.house, receiverOf(stage, referral.recipient), {
    signalId: life.signalId,
    referralId: referral.id,
    feedback,
  });
  must(said, `hear from ${referral.recipient}`);
}

const INSIDE: Readonly<Record<string, string>> = { PRIMAIR_PROCES: 'pien', TOEZICHT: 'tijn', USZ: 'ulla' };

/** Inside the house a colleague answers, outside it the partner itself. */
function receiverOf(stage: Stage, recipient: string): Actor {
  const subject = INSIDE[recipient];
  if (subject) return stage.colleague(subject);
  return { kind: 'partner', partnerId: recipient as PartnerId, name: recipient };
}
