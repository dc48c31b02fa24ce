import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { desk } from '../../api/desk.js';
import { useLanguage, useWords } from '../../text/DeskWords.js';
import { Icon } from '../../ui/Icon.js';
import { useScheme } from '../app/SchemeProvider.js';
import { useSession } from '../app/SessionGate.js';

interface YouMenuProps {
  readonly onKeys: () => void;
  readonly onPalette: () => void;
}

/** Who you are, with what rarely changes: language, colours, signing out. */
export function YouMenu({ onKeys, onPalette }: YouMenuProps) {
  const t = useWords();
  const session = useSession();
  const client = useQueryClient();
  const box = useRef<HTMLDetailsElement>(null);
  const shut = (act: () => void) => () => {
    if (box.current) box.current.open = false;
    act();
  };
  const signOut = () =>
    void desk.signOut().finally(() => {
      client.clear();
      location.assign(import.meta.env.BASE_URL);
    });
  return (
    <details
      className="you"
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && shut(() => {})()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && shut(() => {})()}
    >
      <summary className="button quiet" aria-label={session.name}>
        <Icon name="person" />
        <span className="you-name">{session.name}</span>
      </summary>
      <div className="you-menu card">
        <p className="you-who">
          <strong>{session.name}</strong>
          <span className="soft small">
            {t('top.roles')}: {session.roles.join(', ')}
          </span>
        </p>
        <SchemeButton />
        <LanguageButton />
        <button type="button" className="button quiet" onClick={shut(onPalette)}>
          <Icon name="search" /> {t('top.palette')}
        </button>
        <button type="button" className="button quiet" onClick={shut(onKeys)}>
          <Icon name="keys" /> {t('top.keys')}
        </button>
        <button type="button" className="button quiet" onClick={signOut}>
          <Icon name="out" /> {t('top.signOut')}
        </button>
      </div>
    </details>
  );
}

function SchemeButton() {
  const t = useWords();
  const { scheme, turn } = useScheme();
  return (
    <button type="button" className="button quiet" onClick={turn}>
      <Icon name="half" /> {t(`top.scheme.${scheme}`)}
    </button>
  );
}

function LanguageButton() {
  const t = useWords();
  const { language, setLanguage } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="button quiet" lang={other} onClick={() => setLanguage(other)}>
      <Icon name="book" /> {t('top.language')}
    </button>
  );
}
