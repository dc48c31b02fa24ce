import type { Insertable } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import {
  type AboutShares,
  companyShares,
  prepareSignal,
  type SignalPairScore,
  type SignalShape,
  scoreSignals,
  signalKeys,
  signalShares,
} from '../../../linkage/duplicates/index.js';
import { findSignal, type SignalRecord } from '../../signals/index.js';
import { namesOf } from '../../subjects/index.js';
import { relationOf } from '../domain/relation.js';
import { liveRelationJudgements, type RelationJudgementRow, replaceRelations } from '../store/relations.js';
import { latestShapes, type StoredShape, saveShape, shapesMeeting } from '../store/signal-shapes.js';
import type { RelationProposalTable } from '../tables.js';
import type { LinkingDeps } from './propose-links.js';
import { shapeOfSignal } from './shape-of-signal.js';

interface MetSignal {
  readonly signalId: string;
  readonly shape: SignalShape;
}

const MEETING_AT_MOST = 200;
const AT_MOST = 10;
const LEAST_SCORE = 0.2;
const FREQUENCIES_FROM = 1_000;

/** Proposes earlier signals that report the same, and how this one stands to each. Idempotent. */
export async function proposeRelations(deps: LinkingDeps, signalId: SignalId): Promise<number> {
  const { house, lookup } = deps;
  const signal = await findSignal(house.database.db, signalId);
  if (!signal) return 0;
  const shape = await shapeOfSignal(deps, signal);
  const keys = signalKeys(lookup.lexicon, shape);
  const met = await shapesMeeting(house.database.db, { signalId, keys, limit: MEETING_AT_MOST });
  const shares = await sharesFor(deps, shape);
  const prepare = (each: SignalShape) => prepareSignal(lookup.lexicon, each, shares.signals);
  const ours = prepare(shape);
  const scored = (await shapesOf(deps, met))
    .map((other) => ({ other, pair: scoreSignals(ours, prepare(other.shape), shares) }))
    .filter(({ pair }) => pair.score >= LEAST_SCORE)
    .sort((a, b) => b.pair.weight - a.pair.weight)
    .slice(0, AT_MOST);
  return house.database.withTx(async (tx) => {
    const judged = await liveRelationJudgements(tx, signalId);
    const rows: Insertable<RelationProposalTable>[] = [];
    for (const { other, pair } of scored) {
      const earlier = await findSignal(tx, other.signalId as SignalId);
      if (!earlier || !mayRelate(signal, earlier, judged)) continue;
      rows.push({
        id: house.newId(),
        signal_id: signalId,
        other_id: other.signalId,
        relation: relationBetween(signal, earlier, { shape, other, pair }),
        score: pair.score,
        shared_facts: JSON.stringify(pair.sharedFacts.map(factInWords)),
        made_at: house.clock.now(),
        retired_at: null,
      });
    }
    await saveShape(tx, signalId, { keys, shape });
    await replaceRelations(tx, signalId, rows, house.clock.now());
    return rows.length;
  });
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

/** Frequencies of the latest signals: those that meet this one are alike, and would call its own words common. */
async function sharesFor({ house, lookup }: LinkingDeps, shape: SignalShape): Promise<AboutShares> {
  const { latest, total } = await latestShapes(house.database.db, FREQUENCIES_FROM);
  const sample = [shape, ...latest];
  return {
    names: await namesOf(house, lookup),
    companies: companyShares(lookup.lexicon, sample),
    signals: signalShares(sample, Math.max(total, sample.length)),
  };
}

/** A later signal points at an earlier one, so that no pair is proposed twice; a person's "no" binds. */
function mayRelate(
  signal: SignalRecord,
  earlier: SignalRecord,
  judged: readonly RelationJudgementRow[],
): boolean {
  if (earlier.received_at > signal.received_at) return false;
  if (earlier.received_at.getTime() === signal.received_at.getTime() && earlier.id > signal.id) return false;
  if (earlier.flags.includes('NV_COMPARTIMENT') || signal.flags.includes('NV_COMPARTIMENT')) return false;
  return !judged.some(
    (each) => each.verdict === 'not-same' && (each.other_id === earlier.id || each.signal_id === earlier.id),
  );
}

function relationBetween(
  signal: SignalRecord,
  earlier: SignalRecord,
  {
    shape,
    other,
    pair,
  }: { readonly shape: SignalShape; readonly other: MetSignal; readonly pair: SignalPairScore },
) {
  return relationOf({
    sameSource: signal.source_ref !== null && signal.source_ref === earlier.source_ref,
    namesOther: signal.headline.includes(earlier.number),
    newFacts: shape.facts.filter((fact) => !other.shape.facts.includes(fact)).length,
    overlap: pair.overlap,
  });
}

const FACT_WORDS: Readonly<Record<string, string>> = {
  phone: 'telefoonnummer',
  iban: 'rekeningnummer',
  email: 'e-mailadres',
  'v-number': 'V-nummer',
  kvk: 'KvK-nummer',
  address: 'adres',
  street: 'straat en huisnummer',
};

/** The kind of fact only: the value stands in both texts, and lists travel further than texts do. */
function factInWords(fact: string): string {
  return FACT_WORDS[fact.slice(0, fact.indexOf(':'))] ?? fact;
}
