/** Grey bars in the shape of what is coming; the words are for screen readers. */
export function Skeleton({ lines = 3, words }: { readonly lines?: number; readonly words: string }) {
  return (
    <div className="stack" aria-busy="true">
      <span className="hidden-visually" role="status">
        {words}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <span key={line} className="skeleton" style={{ width: `${92 - ((line * 37) % 45)}%` }} />
      ))}
    </div>
  );
}
