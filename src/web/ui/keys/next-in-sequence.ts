export interface Sequence {
  /** Strokes so far, waiting for the next: `['g']` of `g w`. */
  readonly pending: readonly string[];
  /** The shortcut that is now complete. */
  readonly hit: string | null;
}

/** Which shortcut a stroke completes, or which it may still become. A stroke that fits nothing starts anew. */
export function nextInSequence(
  pending: readonly string[],
  stroke: string,
  shortcuts: Iterable<string>,
): Sequence {
  const known = [...shortcuts];
  for (const strokes of [[...pending, stroke], [stroke]]) {
    const typed = strokes.join(' ');
    if (known.includes(typed)) return { pending: [], hit: typed };
    if (known.some((shortcut) => shortcut.startsWith(`${typed} `))) return { pending: strokes, hit: null };
  }
  return { pending: [], hit: null };
}
