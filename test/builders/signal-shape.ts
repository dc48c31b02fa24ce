import { type SignalShape, type SignalSource, signalShape } from '../../src/linkage/duplicates/index.js';
import { createLexicon } from '../../src/linkage/names/lexicon.js';
import { NO_ORGANISATION_FIELDS } from '../../src/linkage/register/organisation-fields.js';
import { NO_PERSON_FIELDS, type PersonFields } from '../../src/linkage/register/person-fields.js';

export interface TestSignal {
  readonly text?: string;
  readonly day?: number;
  readonly persons?: readonly Partial<PersonFields>[];
  readonly companies?: readonly string[];
  readonly facts?: SignalSource['facts'];
}

export const TEST_LEXICON = createLexicon();

/** A signal of which a test states only what matters. */
export function aShape({
  text = '',
  day = 20_000,
  persons = [],
  companies = [],
  facts = [],
}: TestSignal): SignalShape {
  return signalShape(TEST_LEXICON, {
    text,
    day,
    persons: persons.map((fields) => ({ ...NO_PERSON_FIELDS, ...fields })),
    organisations: companies.map((name) => ({ ...NO_ORGANISATION_FIELDS, name })),
    facts,
  });
}

/** Signals about other persons and things, so that frequencies mean something. */
export const OTHER_SIGNALS: readonly SignalShape[] = Array.from({ length: 60 }, (_, at) =>
  aShape({
    text: `Melding nummer${at} over winkel${at} en bestelbus${at} zonder papieren${at}, achter de loods.`,
    day: 20_000 + 3 * at,
    persons: [{ givenNames: `Naam${at}`, surname: `Voorbeeld${at}` }],
  }),
);
