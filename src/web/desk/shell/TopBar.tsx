import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Icon } from '../../ui/Icon.js';
import { Kbd } from '../../ui/Kbd.js';
import { Mark } from '../sign-in/SignInPage.js';
import { InHand } from './InHand.js';
import { PurposePicker } from './PurposePicker.js';
import { SEARCH_ID } from './use-global-keys.js';
import { YouMenu } from './YouMenu.js';

interface TopBarProps {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

export function TopBar({ onPalette, onKeys }: TopBarProps) {
  const t = useWords();
  return (
    <header className="top">
      <Link to="/" className="brand" aria-label={t('app.name')}>
        <Mark />
        <span>{t('app.name')}</span>
      </Link>
      <TopSearch />
      <button type="button" className="button quiet top-wide" onClick={onPalette}>
        {t('top.palette')}
        <Kbd keys="Ctrl+K" />
      </button>
      <InHand />
      <span className="top-space" />
      <PurposePicker />
      <button
        type="button"
        className="button quiet icon-only top-wide"
        aria-label={t('top.keys')}
        onClick={onKeys}
      >
        <Icon name="keys" />
      </button>
      <YouMenu onKeys={onKeys} onPalette={onPalette} />
    </header>
  );
}

function TopSearch() {
  const t = useWords();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim()) void navigate({ to: '/zoeken', search: { q: query.trim() } });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet read as a landmark everywhere
    <form className="top-search" role="search" onSubmit={submit}>
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        className="input"
        type="search"
        aria-label={t('top.search')}
        placeholder={t('top.search')}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Kbd keys="/" />
    </form>
  );
}
