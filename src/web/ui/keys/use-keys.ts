import { useEffect, useRef } from 'react';
import { type KeyBinding, useKeyLayers } from './KeysProvider.js';

/**
 * Shortcuts that hold while the component is on the screen, listed under `title` in the help.
 * The acts may change at each render; the layer is only registered anew when the keys or words change.
 */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const { add } = useKeyLayers();
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const shape = JSON.stringify(bindings.map(({ keys, label, silent }) => [keys, label, silent ?? false]));
  useEffect(() => {
    const parsed = JSON.parse(shape) as [string, string, boolean][];
    const run = (keys: string) => latest.current.find((binding) => binding.keys === keys)?.run();
    return add({
      title,
      bindings: parsed.map(([keys, label, silent]) => ({ keys, label, silent, run: () => run(keys) })),
    });
  }, [add, title, shape]);
}
