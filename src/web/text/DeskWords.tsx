import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { type DeskKey, deskNl } from './desk.nl.js';
import type { Language } from './index.js';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const Choice = createContext<LanguageChoice>({ language: 'nl', setLanguage: () => {} });
const STORE = 'knooppunt.language';

export const useLanguage = () => useContext(Choice);

/** Dutch comes with the desk; English is fetched when someone asks for it. */
export function DeskWords({ children }: { readonly children: ReactNode }) {
  const [language, setOwn] = useState<Language>(() => (localStorage.getItem(STORE) === 'en' ? 'en' : 'nl'));
  const [english, setEnglish] = useState<Record<DeskKey, string> | null>(null);
  useEffect(() => {
    if (language === 'en' && !english) void import('./desk.en.js').then((words) => setEnglish(words.deskEn));
  }, [language, english]);
  const choice = useMemo(() => ({ language, setLanguage: remember(setOwn) }), [language]);
  const shown = language === 'en' && english ? 'en' : 'nl';
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  if (language === 'en' && !english) return null;
  return (
    <Choice value={choice}>
      <IntlProvider locale={shown} messages={shown === 'en' && english ? english : deskNl}>
        {children}
      </IntlProvider>
    </Choice>
  );
}

const remember = (set: (language: Language) => void) => (language: Language) => {
  localStorage.setItem(STORE, language);
  set(language);
};

export type Words = (key: DeskKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the desk: `t('due.left', { days: 3 })`. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => (key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

/** What the server wrote in both languages, in the one that is read: `written(part.label, part.labelEn)`. */
export function useWritten(): <T>(dutch: T, english: T) => T {
  const { locale } = useIntl();
  return useMemo(() => (dutch, english) => (locale === 'en' ? english : dutch), [locale]);
}
