import type { Insertable } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import {
  type SignalPairScore,
  type SignalShape,
  scoreSignals,
  signalKeys,
  signalShape,
  signalShares,
} from '../../../linkage/duplicates/index.js';
import { organisationMatcher, personMatcher } from '../../../linkage/register/index.js';
import { findSignal, readMentions, readText, type SignalRecord } from '../../signals/index.js';
import { fieldsOf, namesOf } from '../../subjects/index.js';
import { questionOf } from '../domain/ask-of-mention.js';
import { relationOf } from '../domain/relation.js';
import { liveRelationJudgements, type RelationJudgementRow, replaceRelations } from '../store/relations.js';
import { type StoredShape, saveShape, shapesMeeting } from '../store/signal-shapes.js';
import type { RelationProposalTable } from '../tables.js';
import type { LinkingDeps } from './propose-links.js';

const MEETING_AT_MOST = 200;
const AT_MOST = 10;
const LEAST_SCORE = 0.2;
const MS_A_DAY = 86_400_000;

/** Proposes earlier signals that report the same, and how this one stands to each. Idempotent. */
export async function proposeRelations(deps: LinkingDeps, signalId: SignalId): Promise<number> {
  const { house, lookup } = deps;
  const signal = await findSignal(house.database.db, signalId);
  if (!signal) return 0;
  const shape = await shapeOf(deps, signal);
  const keys = signalKeys(lookup.lexicon, shape);
  const met = await shapesMeeting(house.database.db, { signalId, keys, limit: MEETING_AT_MOST });
  const scoring = {
    lexicon: lookup.lexicon,
    names: await namesOf(house, lookup),
    signals: signalShares([shape, ...met.map((each) => each.shape)]),
  };
  const scored = met
    .map((other) => ({ other, pair: scoreSignals(shape, other.shape, scoring) }))
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

async function shapeOf({ house, lookup }: LinkingDeps, signal: SignalRecord): Promise<SignalShape> {
  const mentions = await readMentions(house.database.db, signal.id);
  const asked = mentions.map((mention) => ({
    kind: mention.kind,
    parts: mention.parts,
    normalised: mention.normalised,
    question: questionOf({
      kind: mention.kind,
      asWritten: mention.as_written,
      normalised: mention.normalised,
      parts: mention.parts,
    }),
  }));
  const fieldsOfKind = (kind: string) =>
    asked.flatMap((each) => (each.kind === kind && each.question ? [each.question.fields] : []));
  return signalShape(lookup.lexicon, {
    text: await readText(house.database.db, signal.id),
    day: Math.floor(signal.received_at.getTime() / MS_A_DAY),
    persons: fieldsOfKind('person').map((fields) => fieldsOf(personMatcher.none, fields)),
    organisations: fieldsOfKind('organisation').map((fields) => fieldsOf(organisationMatcher.none, fields)),
    facts: asked.map(({ kind, parts, normalised }) => ({ kind, fields: { ...parts, value: normalised } })),
  });
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
  }: { readonly shape: SignalShape; readonly other: StoredShape; readonly pair: SignalPairScore },
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
