/** Of several result lists, each thing once: first what stands in most of them, then as it was found. */
export function mostShared<T extends { readonly id: string }>(
  lists: readonly (readonly T[])[],
): readonly T[] {
  const found = new Map<string, { readonly thing: T; times: number }>();
  for (const thing of lists.flat()) {
    const known = found.get(thing.id);
    if (known) known.times += 1;
    else found.set(thing.id, { thing, times: 1 });
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ thing }) => thing);
}
