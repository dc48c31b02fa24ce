import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { useKeys } from '../../ui/keys/use-keys.js';

export interface Toast {
  readonly words: string;
  readonly undo?: () => void;
}

const Context = createContext<(toast: Toast) => void>(() => {});
const SHOWN_MS = 9000;

/** Says what just happened, in a live region, with a way back where there is one. */
export const useToast = () => useContext(Context);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const t = useWords();
  const show = useCallback((next: Toast) => setToast(next), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  const undo = toast?.undo;
  const takeBack = () => {
    setToast(null);
    undo?.();
  };
  useKeys(t('app.undo'), undo ? [{ keys: 'u', label: t('app.undo'), run: takeBack, silent: true }] : []);
  return (
    <Context value={show}>
      {children}
      <div role="status" aria-live="polite">
        {toast ? (
          <div className="toast">
            <span>{toast.words}</span>
            {undo ? (
              <Button size="small" keys="u" onClick={takeBack}>
                {t('app.undo')}
              </Button>
            ) : null}
            <button
              type="button"
              className="button quiet icon-only"
              aria-label={t('app.close')}
              onClick={() => setToast(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        ) : null}
      </div>
    </Context>
  );
}
