import type { Lexicon, NameWord } from '../names/lexicon.js';
import { type NameReading, NO_NAME, readGivenNames, readSurname } from '../names/read-name.js';
import { ALL_IN_ONE_FIELD, FIELDS_SWAPPED } from './model.js';
import type { PersonFields } from './person-fields.js';

/** A person's name taken apart. */
export interface NameParts {
  readonly given: NameReading;
  readonly surname: NameReading;
}

/** Another way to take the same writing apart, and what it costs (bits, 0 or less) that it is the rarer way. */
export interface OtherNames extends NameParts {
  readonly alias: NameReading;
  readonly cost: number;
  /** Both fields were filled, and are read the other way round. */
  readonly swapped: boolean;
}

const NONE: readonly OtherNames[] = [];
/** A whole name in one field has at most this many words: of more, one cannot say where it parts. */
const MOST_WORDS = 4;

/**
 * The other ways to read a name as it was written down: given name and family name in each other's field, or the
 * whole name in one (`Haddad, Nour`, `Nour al Haddad`). Words are not moved one by one: a name that is read otherwise
 * is read otherwise as a whole, so a brother's `Haddad` does not become half of an agreement.
 */
export function otherNames(lexicon: Lexicon, fields: PersonFields, parts: NameParts): readonly OtherNames[] {
  const [given, surname] = [parts.given.words.length, parts.surname.words.length];
  if (given > 0 && surname > 0) return [swapped(lexicon, fields)];
  const text = given > 0 ? fields.givenNames : fields.surname;
  const comma = /^([^,]+),([^,]+)$/.exec(text);
  if (comma) return [inOrder(lexicon, { given: comma[2] ?? '', surname: comma[1] ?? '' }, 0)];
  const words = given > 0 ? parts.given.words : parts.surname.words;
  return words.length < 2 || words.length > MOST_WORDS ? NONE : splits(lexicon, words);
}

function swapped(lexicon: Lexicon, { givenNames, surname }: PersonFields): OtherNames {
  const read = inOrder(lexicon, { given: surname, surname: givenNames }, FIELDS_SWAPPED);
  return { ...read, swapped: true };
}

function splits(lexicon: Lexicon, words: readonly NameWord[]): OtherNames[] {
  const found: OtherNames[] = [];
  const text = (from: number, to: number) =>
    words
      .slice(from, to)
      .map((word) => word.form)
      .join(' ');
  const ways = words.length - 1;
  for (let at = 1; at < words.length; at += 1) {
    const [head, tail] = [text(0, at), text(at, words.length)];
    found.push(
      inOrder(lexicon, { given: head, surname: tail }, ALL_IN_ONE_FIELD.givenFirst - Math.log2(ways)),
    );
    found.push(
      inOrder(lexicon, { given: tail, surname: head }, ALL_IN_ONE_FIELD.surnameFirst - Math.log2(ways)),
    );
  }
  return found;
}

function inOrder(lexicon: Lexicon, text: { given: string; surname: string }, cost: number): OtherNames {
  return {
    given: lexicon.remember(readGivenNames, text.given.trim()),
    surname: lexicon.remember(readSurname, text.surname.trim()),
    alias: NO_NAME,
    cost,
    swapped: false,
  };
}
