export type Strength = 'veryStrong' | 'strong' | 'fair' | 'weak' | 'veryWeak';

/** A probability in a word. The word never stands alone: the number and the fields are beside it. */
export function strengthOf(probability: number): Strength {
  if (probability >= 0.999) return 'veryStrong';
  if (probability >= 0.99) return 'strong';
  if (probability >= 0.9) return 'fair';
  return probability >= 0.5 ? 'weak' : 'veryWeak';
}
