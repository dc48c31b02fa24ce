import { type Kysely, type Selectable, sql } from 'kysely';
import { type Actor, actorRef, type SignalId } from '../../kernel/index.js';
import type { House } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { AssessedFacts } from './domain/assessed-facts.js';
import type { AssessmentTable, AssessmentTables } from './tables.js';
import type { AssessmentInput } from './usecases/assess-signal.js';

type Saved = AssessmentInput & { readonly facts: AssessedFacts; readonly inForce: boolean };

export async function saveAssessment(tx: Tx, house: House, actor: Actor, input: Saved): Promise<void> {
  const now = house.clock.now();
  await tx
    .withTables<AssessmentTables>()
    .insertInto('assessment')
    .values({
      id: house.newId(),
      signal_id: input.signalId,
      themes: [...input.themes],
      intent: input.intent,
      grade_source: input.grade.source,
      grade_info: String(input.grade.information),
      urgency: input.urgency,
      facts: JSON.stringify(input.facts),
      motive: input.motive,
      by_actor: actorRef(actor),
      by_name: actor.kind === 'staff' ? actor.name : actor.kind,
      at: now,
      retired_at: input.inForce ? null : now,
    })
    .execute();
}

export async function retireAssessments(tx: Tx, signalId: SignalId, at: Date): Promise<void> {
  await tx
    .withTables<AssessmentTables>()
    .updateTable('assessment')
    .set({ retired_at: at })
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .execute();
}

export async function givenA1ByOther(tx: Tx, signalId: SignalId, actor: string): Promise<boolean> {
  const found = await tx
    .withTables<AssessmentTables>()
    .selectFrom('assessment')
    .select(sql<number>`1`.as('one'))
    .where('signal_id', '=', signalId)
    .where('grade_source', '=', 'A')
    .where('grade_info', '=', '1')
    .where('by_actor', '<>', actor)
    .executeTakeFirst();
  return found !== undefined;
}

/** The assessment that stands. */
export async function currentAssessment(
  db: Kysely<unknown>,
  signalId: SignalId,
): Promise<Selectable<AssessmentTable> | undefined> {
  return db
    .withTables<AssessmentTables>()
    .selectFrom('assessment')
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .orderBy('at', 'desc')
    .executeTakeFirst();
}
