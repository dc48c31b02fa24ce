export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  /** The spans that cover this stretch, outermost first; empty for plain text. */
  readonly spans: readonly string[];
}

/**
 * Cuts a text where spans begin and end, so that overlapping mentions and claims can all be marked.
 * The segments put together are the text again, whatever the spans are; spans outside the text are clipped.
 */
export function splitText(text: string, spans: readonly Span[]): readonly Segment[] {
  const inside = spans
    .map((span) => ({ ...span, start: clip(span.start, text), end: clip(span.end, text) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      spans: inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.id),
    };
  });
}

const clip = (at: number, text: string) => Math.max(0, Math.min(text.length, Math.trunc(at)));
