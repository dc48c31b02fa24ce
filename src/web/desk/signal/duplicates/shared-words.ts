import type { Mention } from '../../../api/types.js';

type Named = Pick<Mention, 'kind' | 'normalised' | 'asWritten'>;

/** The words, as either side wrote them, of what both signals name: the same kind with the same value. */
export function sharedWords(one: readonly Named[], other: readonly Named[]): readonly string[] {
  const [keysOfOne, keysOfOther] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  const shared = [...one, ...other].filter(
    (mention) => keysOfOne.has(keyOf(mention)) && keysOfOther.has(keyOf(mention)),
  );
  return [...new Set(shared.map((mention) => mention.asWritten))];
}

const keyOf = ({ kind, normalised }: Named) => `${kind} ${normalised.toLowerCase().replace(/[\s.-]/g, '')}`;
