import { type Actor, accept, actorRef, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { type Flag, findSignal, moveSignal, type SignalRecord } from '../../signals/index.js';
import { type AssessedFacts, NO_FACTS } from '../domain/assessed-facts.js';
import { type Grade, type Intent, needsSecondGrader } from '../domain/grade.js';
import { givenA1ByOther, retireAssessments, saveAssessment } from '../store.js';

export interface AssessmentInput {
  readonly signalId: SignalId;
  readonly themes: readonly string[];
  readonly intent: Intent;
  readonly grade: Grade;
  readonly urgency: 'NORMAAL' | 'SPOED';
  readonly motive: string;
  readonly flags?: readonly Flag[];
  readonly facts?: Partial<AssessedFacts>;
}

/**
 * A colleague's judgement of a signal: themes, intent, grade, urgency and why. Assessing again retires the earlier
 * one, never overwrites it.
 */
export async function assessSignal(
  house: House,
  actor: Actor,
  input: AssessmentInput,
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const begun = await beginAssessing(tx, house, actor, input.signalId);
    if (!begun.ok) return begun;
    if (needsSecondGrader(input.grade) && !(await givenA1ByOther(tx, input.signalId, actorRef(actor))))
      return waitForSecondGrader(tx, house, actor, input);
    const facts = { ...NO_FACTS, ...input.facts };
    const moved = await moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.assess',
      to: 'BEOORDEELD',
      event: { type: 'signal.assessed', body: eventBody(input) },
      // Of the locked row: what a colleague flagged a moment ago (a warning by telephone) is not overwritten.
      patch: (signal) => patchOf(input, facts, signal),
    });
    if (!moved.ok) return moved;
    await retireAssessments(tx, input.signalId, house.clock.now());
    await saveAssessment(tx, house, actor, { ...input, facts, inForce: true });
    return moved;
  });
}

/** Registered, returned or already assessed: the file is under assessment before it can be assessed. */
async function beginAssessing(
  tx: Tx,
  house: House,
  actor: Actor,
  signalId: SignalId,
): Promise<Outcome<SignalRecord>> {
  const signal = await findSignal(tx, signalId);
  if (signal?.state === 'IN_BEOORDELING') return accept(signal);
  return moveSignal(tx, house, actor, {
    signalId,
    action: 'signal.assess',
    to: 'IN_BEOORDELING',
    event: { type: 'signal.taken' },
  });
}

/** A1 claims no doubt at all: it stands when a second colleague gives it too (DOMAIN.md §5.3). */
async function waitForSecondGrader(tx: Tx, house: House, actor: Actor, input: AssessmentInput) {
  await saveAssessment(tx, house, actor, {
    ...input,
    facts: { ...NO_FACTS, ...input.facts },
    inForce: false,
  });
  return refuse(
    'second-person-needed',
    'second-grader',
    'Uw waardering A1 is genoteerd. A1 geldt pas als een tweede collega ook A1 geeft.',
  );
}

function patchOf(input: AssessmentInput, facts: AssessedFacts, signal: SignalRecord): Partial<SignalRecord> {
  const kept = signal.flags.filter((flag) => flag === 'INJECTIE_POGING' || flag === 'BEVROREN');
  const urgent = input.urgency === 'SPOED' ? ['SPOED'] : [];
  return {
    themes: [...input.themes],
    intent: input.intent,
    urgency: input.urgency,
    grade_source: input.grade.source,
    grade_info: String(input.grade.information),
    flags: [...new Set([...kept, ...(input.flags ?? []), ...urgent])],
    // Consents of the sender stand in the same column; assessing again does not take them away.
    facts: { ...signal.facts, ...facts },
  };
}

const eventBody = (input: AssessmentInput) => ({
  themes: input.themes,
  intent: input.intent,
  grade: `${input.grade.source}${input.grade.information}`,
  urgency: input.urgency,
});
