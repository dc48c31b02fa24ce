import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { nextInSequence } from './next-in-sequence.js';
import { strokeOf } from './stroke-of.js';

export interface KeyBinding {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  /** Not shown in the list of keys: a second key for the same act. */
  readonly silent?: boolean;
}

export interface KeyLayer {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

interface Keys {
  readonly add: (layer: KeyLayer) => () => void;
  readonly layers: readonly KeyLayer[];
  /** WCAG 2.1.4: single-letter shortcuts can be switched off, for who speaks to the computer. */
  readonly enabled: boolean;
  readonly setEnabled: (enabled: boolean) => void;
}

const Context = createContext<Keys | null>(null);
const STORE = 'knooppunt.keys';
const SEQUENCE_MS = 2000;

export function useKeyLayers(): Keys {
  const keys = useContext(Context);
  if (!keys) throw new Error('useKeyLayers outside KeysProvider');
  return keys;
}

export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [layers, setLayers] = useState<readonly KeyLayer[]>([]);
  const [enabled, setOn] = useState(() => localStorage.getItem(STORE) !== 'off');
  const add = useCallback((layer: KeyLayer) => {
    setLayers((now) => [...now, layer]);
    return () => setLayers((now) => now.filter((other) => other !== layer));
  }, []);
  const setEnabled = useCallback((on: boolean) => {
    localStorage.setItem(STORE, on ? 'on' : 'off');
    setOn(on);
  }, []);
  useListener(layers, enabled);
  const value = useMemo(() => ({ add, layers, enabled, setEnabled }), [add, layers, enabled, setEnabled]);
  return <Context value={value}>{children}</Context>;
}

function useListener(layers: readonly KeyLayer[], enabled: boolean) {
  // Kept outside the effect: a list that finishes loading between `g` and `w` registers its keys anew.
  const typed = useRef<{ pending: readonly string[]; last: number }>({ pending: [], last: 0 });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const stroke = strokeOf(event);
      const held = stroke?.startsWith('Ctrl+') ?? false;
      if (!stroke || event.defaultPrevented || (!held && (!enabled || isTyping(event.target, stroke))))
        return;
      if (document.querySelector('dialog[open]')) return;
      const fresh = event.timeStamp - typed.current.last <= SEQUENCE_MS;
      const bindings = layers.flatMap((layer) => layer.bindings);
      const next = nextInSequence(
        fresh ? typed.current.pending : [],
        stroke,
        bindings.map((binding) => binding.keys),
      );
      typed.current = { pending: next.pending, last: event.timeStamp };
      // The layer added last is the one on top.
      const binding = next.hit ? bindings.findLast((one) => one.keys === next.hit) : undefined;
      if (!binding) return;
      event.preventDefault();
      binding.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [layers, enabled]);
}

const OWN_ENTER = 'a, button, summary, select, input, [role="option"]';

/** In a text field letters are letters; on a link or button Enter is that control's own. */
function isTyping(target: EventTarget | null, stroke: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (stroke === 'Enter' || stroke === ' ') return target.matches(OWN_ENTER) || target.isContentEditable;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.matches('textarea, select') || target.isContentEditable;
}
