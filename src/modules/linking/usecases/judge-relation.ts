import { type Actor, accept, actorRef, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { may } from '../../access/index.js';
import {
  appendEvent,
  findSignal,
  guardOf,
  lockSignal,
  moveSignal,
  relateSignals,
  type SignalRecord,
  unrelateSignals,
} from '../../signals/index.js';
import type { Verdict } from '../domain/judgement.js';
import { isLater, type Relation } from '../domain/relation.js';
import {
  type RelationJudgementRow,
  retireRelationJudgement,
  reviveRelation,
  standingRelationJudgement,
  writeRelationJudgement,
} from '../store/relations.js';
import { nameOf } from './name-of.js';

export interface RelationVerdict {
  readonly signalId: SignalId;
  readonly otherId: SignalId;
  readonly relation: Relation;
  /** `withdrawn` takes the standing judgement back, with all it did, and leaves none. */
  readonly verdict: Verdict | 'withdrawn';
  readonly reason: string;
}

/** Two signals in order of receipt: of a pair it is always the later one that repeats or adds. */
interface Pair {
  readonly later: SignalRecord;
  readonly earlier: SignalRecord;
}

/**
 * A person says how two signals stand to each other. "Same" with duplicate ends the later file as a duplicate;
 * supplement and related keep both. "Not the same" binds: the pair is not proposed again. State, events, audit,
 * relation and judgement hold or fall together; the step that can be refused comes first.
 */
export async function judgeRelation(
  house: House,
  actor: Actor,
  input: RelationVerdict,
): Promise<Outcome<true>> {
  if (input.signalId === input.otherId)
    return refuse('invalid', 'same-signal', 'Een signaal kan niet aan zichzelf verwant zijn.');
  return house.database.withTx(async (tx) => {
    const pair = await lockPair(tx, actor, input);
    if (!pair) return refuse('not-found', 'no-such-signal', 'Het andere signaal bestaat niet.');
    const standing = await standingRelationJudgement(tx, pair.later.id, pair.earlier.id);
    if (input.verdict === 'withdrawn') return withdraw({ tx, house, actor }, pair, { input, standing });
    if (standing?.verdict === 'same')
      return refuse('wrong-state', 'already-related', 'Er staat al een oordeel. Neem dat eerst terug.');
    const { later, earlier } = pair;
    const done =
      input.verdict === 'same'
        ? await relateSignals(tx, house, actor, { ...input, signalId: later.id, otherId: earlier.id })
        : await note({ tx, house, actor }, pair, input);
    if (!done.ok) return done;
    await tellEarlier({ tx, house, actor }, pair, input);
    await writeRelationJudgement(tx, {
      id: house.newId(),
      signal_id: later.id,
      other_id: earlier.id,
      relation: input.relation,
      verdict: input.verdict,
      reason: input.reason,
      by_actor: actorRef(actor),
      by_name: nameOf(actor),
      at: house.clock.now(),
      retired_at: null,
      retired_by: null,
      retired_by_name: null,
    });
    return accept(true);
  });
}

/** "Not a duplicate after all", from the file that was ended: the judgement goes with it. */
export async function takeBackDuplicate(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly reason: string },
): Promise<Outcome<SignalRecord>> {
  const otherId = (await findSignal(house.database.db, input.signalId))?.duplicate_of;
  if (!otherId) return refuse('wrong-state', 'no-duplicate', 'Dit signaal is niet als dubbel aangemerkt.');
  const verdict = { ...input, otherId, relation: 'duplicate', verdict: 'withdrawn' } as const;
  const done = await judgeRelation(house, actor, verdict);
  if (!done.ok) return done;
  const signal = await findSignal(house.database.db, input.signalId);
  return signal ? accept(signal) : refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
}

interface Act {
  readonly tx: Tx;
  readonly house: House;
  readonly actor: Actor;
}

/** Both files, when this actor may see both. Locked, in one order for everyone: two verdicts on a pair take turns. */
async function lockPair(tx: Tx, actor: Actor, input: RelationVerdict): Promise<Pair | undefined> {
  const [first, second] = [input.signalId, input.otherId].sort();
  const [one, other] = [first && (await lockSignal(tx, first)), second && (await lockSignal(tx, second))];
  if (!one || !other) return undefined;
  if (!may(actor, 'signal.read', guardOf(one)).ok || !may(actor, 'signal.read', guardOf(other)).ok)
    return undefined;
  return isLater(one, other) ? { later: one, earlier: other } : { later: other, earlier: one };
}

async function withdraw(
  act: Act,
  pair: Pair,
  {
    input,
    standing,
  }: { readonly input: RelationVerdict; readonly standing: RelationJudgementRow | undefined },
): Promise<Outcome<true>> {
  const { tx, house, actor } = act;
  if (!standing) return refuse('not-found', 'no-judgement', 'Er staat geen oordeel om terug te nemen.');
  const taken = { ...input, relation: standing.relation };
  const ids = { signalId: pair.later.id, otherId: pair.earlier.id };
  const done =
    standing.verdict === 'same'
      ? await unrelateSignals(tx, house, actor, { ...taken, ...ids })
      : await note(act, pair, taken);
  if (!done.ok) return done;
  await tellEarlier(act, pair, taken);
  const by = { at: house.clock.now(), by: actorRef(actor), name: nameOf(actor) };
  const rows = { signal_id: ids.signalId, other_id: ids.otherId };
  await retireRelationJudgement(tx, rows, by);
  await reviveRelation(tx, rows);
  return accept(true);
}

/** Recorded on the later file without moving it. */
function note({ tx, house, actor }: Act, { later, earlier }: Pair, input: RelationVerdict) {
  const { relation, verdict } = input;
  return moveSignal(tx, house, actor, {
    signalId: later.id,
    action: 'signal.link',
    event: { type: 'relation.judged', body: { otherId: earlier.id, relation, verdict } },
  });
}

/** The earlier file tells it too: who opens that one has to know. */
function tellEarlier({ tx, house, actor }: Act, { later, earlier }: Pair, input: RelationVerdict) {
  const { relation, verdict } = input;
  const body = { otherId: later.id, relation, verdict };
  return appendEvent(tx, house, { signalId: earlier.id, actor, type: 'relation.judged', body });
}
