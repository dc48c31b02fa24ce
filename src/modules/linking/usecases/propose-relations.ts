import type { Insertable, Kysely } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import {
  type AboutShares,
  companyShares,
  prepareSignal,
  type SignalPairScore,
  type SignalShape,
  scoreAgainst,
  signalKeys,
  signalShares,
} from '../../../linkage/duplicates/index.js';
import {
  findByNumber,
  findSignal,
  parseSignalNumber,
  readText,
  type SignalRecord,
} from '../../signals/index.js';
import { namesOf } from '../../subjects/index.js';
import { numbersInText } from '../domain/numbers-in-text.js';
import { isLater, relationOf } from '../domain/relation.js';
import { kindOfFact, QUOTED } from '../domain/shared-fact.js';
import { liveRelationJudgements, type RelationJudgementRow, replaceRelations } from '../store/relations.js';
import { latestShapes, type StoredShape, saveShape, shapesMeeting } from '../store/signal-shapes.js';
import type { RelationProposalTable } from '../tables.js';
import type { LinkingDeps } from './propose-links.js';
import { shapeOfSignal } from './shape-of-signal.js';

const MEETING_AT_MOST = 200;
const AT_MOST = 10;
const LEAST_SCORE = 0.2;
const FREQUENCIES_FROM = 1_000;

interface MetSignal {
  readonly signalId: string;
  readonly shape: SignalShape;
}

/** Whether two tipsters in the vault are one; the vault answers yes or no and tells nothing else. */
export type SameSource = (one: string, other: string) => Promise<boolean>;

export interface RelatingDeps extends LinkingDeps {
  readonly isSameSource: SameSource;
}

/** An earlier signal that may report the same, and what was found on both. */
interface Met {
  readonly earlier: SignalRecord;
  readonly shape: SignalShape;
  readonly pair: SignalPairScore;
  /** Whether the later text quotes its number. */
  readonly named: boolean;
}

/**
 * Proposes earlier signals that report the same, and how this one stands to each. A signal whose number the text
 * quotes is always among them, however little the two have in common. Idempotent.
 */
export async function proposeRelations(deps: RelatingDeps, signalId: SignalId): Promise<number> {
  const { house, lookup } = deps;
  const signal = await findSignal(house.database.db, signalId);
  if (!signal) return 0;
  const text = await readText(house.database.db, signalId);
  const shape = await shapeOfSignal(deps, signal);
  const { marks, words } = signalKeys(lookup.lexicon, shape);
  const keys = [...marks, ...words];
  const met = await meetings(deps, { signal, text, shape, keys });
  const rows: Insertable<RelationProposalTable>[] = [];
  for (const each of met) rows.push(await relationRow(deps, { signal, shape }, each));
  return house.database.withTx(async (tx) => {
    await saveShape(tx, signalId, { keys, shape });
    await replaceRelations(tx, signalId, rows, house.clock.now());
    return rows.length;
  });
}

/** The earlier signals worth proposing, the likeliest first: those that score, and those whose number is quoted. */
async function meetings(
  deps: RelatingDeps,
  asked: {
    readonly signal: SignalRecord;
    readonly text: string;
    readonly shape: SignalShape;
    readonly keys: readonly number[];
  },
): Promise<Met[]> {
  const { db } = deps.house.database;
  const { signal, shape, keys } = asked;
  const named = await idsOfNumbers(db, asked.text);
  const stored = await shapesMeeting(db, { signalId: signal.id, keys, named, limit: MEETING_AT_MOST });
  const shares = await sharesFor(deps, { signalId: signal.id, shape });
  const prepare = (each: SignalShape) => prepareSignal(deps.lookup.lexicon, each, shares.signals);
  const ours = prepare(shape);
  const others = await shapesOf(deps, stored);
  const pairs = scoreAgainst(
    ours,
    others.map((other) => prepare(other.shape)),
    shares,
  );
  const scored = others
    .flatMap((other, at) => {
      const pair = pairs[at];
      return pair ? [{ ...other, pair, named: named.includes(other.signalId) }] : [];
    })
    .filter(({ pair, named: quoted }) => quoted || pair.score >= LEAST_SCORE)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.pair.weight - a.pair.weight)
    .slice(0, AT_MOST);
  const judged = await liveRelationJudgements(db, signal.id);
  const met: Met[] = [];
  for (const each of scored) {
    const earlier = await findSignal(db, each.signalId as SignalId);
    if (earlier && mayRelate(signal, earlier, judged)) met.push({ ...each, earlier });
  }
  return met;
}

async function idsOfNumbers(db: Kysely<unknown>, text: string): Promise<string[]> {
  const ids: string[] = [];
  for (const written of numbersInText(text)) {
    const number = parseSignalNumber(written);
    const found = number && (await findByNumber(db, number));
    if (found) ids.push(found.id);
  }
  return ids;
}

async function relationRow(
  { house, isSameSource }: RelatingDeps,
  { signal, shape }: { readonly signal: SignalRecord; readonly shape: SignalShape },
  met: Met,
): Promise<Insertable<RelationProposalTable>> {
  const [ours, theirs] = [signal.source_ref, met.earlier.source_ref];
  const relation = relationOf({
    sameSource: ours !== null && theirs !== null && (await isSameSource(ours, theirs)),
    namesOther: met.named,
    newFacts: shape.facts.filter((fact) => !met.shape.facts.includes(fact)).length,
    overlap: met.pair.overlap,
  });
  return {
    id: house.newId(),
    signal_id: signal.id,
    other_id: met.earlier.id,
    relation,
    score: met.pair.score,
    shared_facts: JSON.stringify([...met.pair.sharedFacts.map(kindOfFact), ...(met.named ? [QUOTED] : [])]),
    made_at: house.clock.now(),
    retired_at: null,
  };
}

/** The shapes met; one that an older version made is made anew from the signal. */
async function shapesOf(deps: LinkingDeps, met: readonly StoredShape[]): Promise<MetSignal[]> {
  const found: MetSignal[] = [];
  for (const { signalId, shape } of met) {
    if (shape) found.push({ signalId, shape });
    else {
      const signal = await findSignal(deps.house.database.db, signalId as SignalId);
      if (signal) found.push({ signalId, shape: await shapeOfSignal(deps, signal) });
    }
  }
  return found;
}

/**
 * Frequencies of the latest signals: those that meet this one are alike, and would call its own words common. The
 * signal counts once, also when it was proposed before: its words would seem to be somebody else's too.
 */
async function sharesFor({ house, lookup }: LinkingDeps, own: MetSignal): Promise<AboutShares> {
  const asked = { butNot: own.signalId, limit: FREQUENCIES_FROM };
  const { latest, total } = await latestShapes(house.database.db, asked);
  const sample = [own.shape, ...latest];
  return {
    names: await namesOf(house, lookup),
    companies: companyShares(lookup.lexicon, sample),
    signals: signalShares(sample, Math.max(total + 1, sample.length)),
  };
}

/** A later signal points at an earlier one, so that no pair is proposed twice; a person's "no" binds. */
function mayRelate(
  signal: SignalRecord,
  earlier: SignalRecord,
  judged: readonly RelationJudgementRow[],
): boolean {
  if (!isLater(signal, earlier)) return false;
  if (earlier.flags.includes('NV_COMPARTIMENT') || signal.flags.includes('NV_COMPARTIMENT')) return false;
  return !judged.some(
    (each) => each.verdict === 'not-same' && (each.other_id === earlier.id || each.signal_id === earlier.id),
  );
}
