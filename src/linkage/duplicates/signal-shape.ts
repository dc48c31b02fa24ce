import type { Lexicon } from '../names/lexicon.js';
import type { OrganisationFields } from '../register/organisation-fields.js';
import { organisationProfile } from '../register/organisation-profile.js';
import type { PersonFields } from '../register/person-fields.js';
import { personProfile } from '../register/person-profile.js';
import { factsOfSignal } from './facts-of-signal.js';
import { namesInText } from './names-in-text.js';
import { readValues } from './read-values.js';
import { subjectOfOrganisation, subjectOfPerson } from './subject-of.js';
import { foldedWords, properWords, tellingWords, wordHash } from './telling-words.js';

/** Changes when a shape holds other things than before; a stored shape of another version is made anew. */
export const SHAPE_VERSION = 4;

/** What two signals are compared by. Plain data: it is stored beside the signal. */
export interface SignalShape {
  readonly version: number;
  readonly persons: readonly PersonFields[];
  /** Persons whose names stand in the text and in no mention; some are no persons. */
  readonly written: readonly PersonFields[];
  readonly organisations: readonly OrganisationFields[];
  /** Hashes of all these persons and companies, each once. */
  readonly subjects: readonly number[];
  /** Typed facts in one spelling: `phone:+31612345678`, `address:1234AB12`. */
  readonly facts: readonly string[];
  /** Hashes of the telling words of the text, in reading order. */
  readonly text: readonly number[];
  /** Hashes of what is a name by its form in the text or is a word of a mention, and of numbers in the text. */
  readonly proper: readonly number[];
  /** Hashes of the words of the mentions, sorted: names and streets are compared as what they are. */
  readonly named: readonly number[];
  /** Days since 1970 of receipt. */
  readonly day: number;
}

export interface SignalSource {
  readonly text: string;
  readonly day: number;
  readonly persons: readonly PersonFields[];
  readonly organisations: readonly OrganisationFields[];
  /** Mentions that are one fact, by kind: `phone`, `iban`, `v-number`, `email`, `kvk`, `address`. */
  readonly facts: readonly { readonly kind: string; readonly fields: Readonly<Record<string, string>> }[];
}

/** Reads a signal into its shape. */
export function signalShape(lexicon: Lexicon, source: SignalSource): SignalShape {
  const mentioned = namedWords([
    ...source.persons,
    ...source.organisations,
    ...source.facts.map((fact) => fact.fields),
  ]);
  const { facts, words } = readValues(source.text);
  const written = namesInText(words, mentioned);
  const named = [...mentioned, ...namedWords(written)];
  return {
    version: SHAPE_VERSION,
    persons: source.persons,
    written,
    organisations: source.organisations,
    subjects: subjectsOf(lexicon, [...source.persons, ...written], source.organisations),
    facts: factsOfSignal(lexicon, source, facts),
    text: tellingWords(words),
    proper: [...new Set([...properWords(words), ...named])],
    named: [...new Set(named)].sort((a, b) => a - b),
    day: source.day,
  };
}

function subjectsOf(
  lexicon: Lexicon,
  persons: readonly PersonFields[],
  organisations: readonly OrganisationFields[],
): number[] {
  const hashes = [
    ...persons.map((each) => subjectOfPerson(personProfile(lexicon, each))),
    ...organisations.map((each) => subjectOfOrganisation(organisationProfile(lexicon, each))),
  ];
  return [...new Set(hashes)];
}

function namedWords(mentions: readonly Readonly<Record<string, string>>[]): Set<number> {
  const words = mentions
    .flatMap((each) => Object.values(each))
    .filter((field) => field !== '')
    .flatMap(foldedWords);
  return new Set(words.map(wordHash));
}
