import { type SignalShape, signalShape } from '../../../linkage/duplicates/index.js';
import { organisationMatcher, personMatcher } from '../../../linkage/register/index.js';
import { readMentions, readText, type SignalRecord } from '../../signals/index.js';
import { fieldsOf } from '../../subjects/index.js';
import { questionsOf } from '../domain/ask-of-mention.js';
import type { LinkingDeps } from './propose-links.js';

const MS_A_DAY = 86_400_000;

/** What a stored signal is compared with others by. */
export async function shapeOfSignal(
  { house, lookup }: LinkingDeps,
  signal: SignalRecord,
): Promise<SignalShape> {
  const mentions = await readMentions(house.database.db, signal.id);
  const asked = mentions.map((mention) => ({
    kind: mention.kind,
    parts: mention.parts,
    normalised: mention.normalised,
    question: questionsOf({ ...mention, asWritten: mention.as_written })[0],
  }));
  const fieldsOfKind = (kind: string) =>
    asked.flatMap((each) => (each.kind === kind && each.question ? [each.question.fields] : []));
  return signalShape(lookup.lexicon, {
    text: await readText(house.database.db, signal.id),
    day: Math.floor(signal.received_at.getTime() / MS_A_DAY),
    persons: fieldsOfKind('person').map((fields) => fieldsOf(personMatcher.none, fields)),
    organisations: fieldsOfKind('organisation').map((fields) => fieldsOf(organisationMatcher.none, fields)),
    facts: asked.map(({ kind, parts, normalised, question }) => ({
      kind,
      // An address that was only marked in the text has no parts of its own.
      fields: { ...(kind === 'address' ? question?.fields : parts), value: normalised },
    })),
  });
}
