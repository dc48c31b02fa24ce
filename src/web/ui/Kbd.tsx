/** A shortcut as people read it: `g w` is two strokes, `Ctrl+K` is held together. Hidden from screen readers: the words beside it say the act. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true" className="row" style={{ gap: 2, flexWrap: 'nowrap' }}>
      {keys.split(' ').map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes of one shortcut never move
        <kbd className="kbd" key={`${index}-${stroke}`}>
          {stroke}
        </kbd>
      ))}
    </span>
  );
}
