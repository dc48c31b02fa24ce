import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

interface SchemeChoice {
  readonly scheme: Scheme;
  readonly turn: () => void;
}

const Context = createContext<SchemeChoice>({ scheme: 'auto', turn: () => {} });
const STORE = 'knooppunt.scheme';

export const useScheme = () => useContext(Context);

/** Light, dark or what the system says: one attribute on <html>, the palette does the rest. */
export function SchemeProvider({ children }: { readonly children: ReactNode }) {
  const [scheme, setScheme] = useState<Scheme>(
    () => SCHEMES.find((one) => one === localStorage.getItem(STORE)) ?? 'auto',
  );
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
    localStorage.setItem(STORE, scheme);
  }, [scheme]);
  const choice = useMemo(() => ({ scheme, turn: () => setScheme(after(scheme)) }), [scheme]);
  return <Context value={choice}>{children}</Context>;
}

const after = (scheme: Scheme): Scheme => SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length] ?? 'auto';
