import { judgeRelation } from '../../../modules/linking/index.js';
import { closeSignal, findSignal, redirectSignal, reopenSignal } from '../../../modules/signals/index.js';
import { coordinatorOf } from './hand-over.js';
import { handlerOf } from './handle.js';
import { must } from './must.js';
import type { Life, Stage } from './stage.js';

/** Closes with the reason that fits how far the signal came. */
export async function close(stage: Stage, life: Life): Promise<void> {
  const { house, draw } = stage;
  const signal = await findSignal(house.database.db, life.signalId);
  const early = signal?.state === 'BEOORDEELD';
  const closed = await closeSignal(house, coordinatorOf(stage, life), {
    signalId: life.signalId,
    reason: early
      ? draw.pick(['GEEN_SIGNAAL', 'ONVOLDOENDE', 'KENNELIJK_ONJUIST', 'BUITEN_BEREIK'] as const)
      : 'AFGEHANDELD',
    motive: early
      ? 'Er staat geen feit in dat is na te gaan, ook niet na nog eens lezen.'
      : 'De ontvanger heeft teruggekoppeld. Er is niets meer te doen.',
  });
  must(closed, 'close');
}

export async function reopen(stage: Stage, life: Life): Promise<void> {
  const reopened = await reopenSignal(stage.house, coordinatorOf(stage, life), {
    signalId: life.signalId,
    reason: 'Er kwam een aanvulling binnen met namen en een adres.',
  });
  must(reopened, 'reopen');
}

export async function redirect(stage: Stage, life: Life): Promise<void> {
  const redirected = await redirectSignal(stage.house, stage.colleague('ina'), {
    signalId: life.signalId,
    to: stage.draw.pick(['KLANTCONTACT', 'KETENSERVICELIJN']),
    reason: 'Dit is een vraag over een eigen aanvraag en geen signaal.',
  });
  must(redirected, 'redirect');
}

const WHY = {
  duplicate: 'Zelfde melder, zelfde feiten, niets nieuws.',
  supplement: 'Zelfde melder met nieuwe gegevens.',
  related: 'Andere bron, zelfde feiten: telt als een eigen bron.',
} as const;

export async function relate(stage: Stage, life: Life): Promise<void> {
  const { echoOf, relation } = life.plan;
  const original = echoOf && stage.lifeOf(echoOf);
  if (!original) throw new Error('The invented year relates a signal to nothing');
  const related = await judgeRelation(stage.house, handlerOf(stage, life.plan), {
    signalId: life.signalId,
    otherId: original.signalId,
    relation,
    verdict: 'same',
    reason: WHY[relation],
  });
  must(related, 'relate');
}
