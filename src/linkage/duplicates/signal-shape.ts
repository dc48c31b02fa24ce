import { foldName } from '../names/fold-name.js';
import type { Lexicon } from '../names/lexicon.js';
import type { OrganisationFields } from '../register/organisation-fields.js';
import type { PersonFields } from '../register/person-fields.js';
import { factsOfSignal } from './facts-of-signal.js';
import { properWords, tellingWords, wordHash } from './telling-words.js';

/** Changes when a shape holds other things than before; a stored shape of another version is made anew. */
export const SHAPE_VERSION = 3;

/** What two signals are compared by. Plain data: it is stored beside the signal. */
export interface SignalShape {
  readonly version: number;
  readonly persons: readonly PersonFields[];
  readonly organisations: readonly OrganisationFields[];
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
  const named = namedWords(source);
  return {
    version: SHAPE_VERSION,
    persons: source.persons,
    organisations: source.organisations,
    facts: factsOfSignal(lexicon, source),
    text: tellingWords(source.text),
    proper: [...new Set([...properWords(source.text), ...named])],
    named,
    day: source.day,
  };
}

function namedWords(source: SignalSource): number[] {
  const fields = [...source.persons, ...source.organisations, ...source.facts.map((fact) => fact.fields)];
  const words = fields
    .flatMap((each) => Object.values<string>(each))
    .filter((field) => field !== '')
    .flatMap((field) => foldName(field, true).split(' '));
  return [...new Set(words.map(wordHash))].sort((a, b) => a - b);
}
