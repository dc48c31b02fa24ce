import type { Mention } from '../../../api/types.js';

type Named = Pick<Mention, 'kind' | 'normalised' | 'asWritten'>;

/**
 * The words, as either side wrote them, of what both signals name: the same kind with the same value, and of names
 * also the single words that both have (`Piotr Nowak` and `Piotr Novak` share `Piotr`).
 */
export function sharedWords(one: readonly Named[], other: readonly Named[]): readonly string[] {
  const [keysOfOne, keysOfOther] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  const shared = [...one, ...other].filter(
    (mention) => keysOfOne.has(keyOf(mention)) && keysOfOther.has(keyOf(mention)),
  );
  const names = wordsOfNames(other);
  const words = [...wordsOfNames(one)].filter(([word]) => names.has(word));
  return [
    ...new Set([
      ...shared.map((mention) => mention.asWritten),
      ...words.flatMap(([word, written]) => [written, names.get(word) ?? written]),
    ]),
  ];
}

/** A shorter word of a name (`van`, `El`, an initial) is in every second name. */
const SHORTEST_WORD = 4;

/** The telling words of persons and organisations: without accents and capitals, to as they were written. */
function wordsOfNames(mentions: readonly Named[]): ReadonlyMap<string, string> {
  const names = mentions.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const words = names.flatMap(({ asWritten }) => asWritten.match(/[\p{L}'’-]+/gu) ?? []);
  return new Map(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => [folded(word), word]));
}

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const keyOf = ({ kind, normalised }: Named) => `${kind} ${normalised.toLowerCase().replace(/[\s.-]/g, '')}`;
