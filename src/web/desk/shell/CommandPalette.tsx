import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Dialog } from '../../ui/Dialog.js';
import { Kbd } from '../../ui/Kbd.js';
import { type KeyBinding, useKeyLayers } from '../../ui/keys/KeysProvider.js';

/** Every act of this screen by name; what fits no act is searched for in the signals. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(query);
  const run = (command: KeyBinding | undefined) => {
    onClose();
    // After the dialog has given back the focus, so that the act may take it.
    setTimeout(() => (command ? command.run() : void navigate({ to: '/zoeken', search: { q: query } })));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (now + step + commands.length) % Math.max(1, commands.length));
    }
    if (event.key === 'Enter' && (commands.length || query.trim())) {
      event.preventDefault();
      run(commands[at]);
    }
  };
  return (
    <Dialog title={t('palette.title')} closeWord={t('app.close')} onClose={onClose} width={560}>
      <input
        className="input palette-input"
        role="combobox"
        aria-label={t('palette.search')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={commands[at] ? `${list}-${at}` : undefined}
        placeholder={t('palette.search')}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={list} aria-label={t('palette.title')} className="palette-list">
        {commands.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the combobox, as ARIA asks
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
          <div
            key={`${command.keys}-${command.label}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className="palette-item"
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <Kbd keys={command.keys} />
          </div>
        ))}
      </div>
      {commands.length === 0 ? <p className="soft">{t('palette.empty', { query })}</p> : null}
    </Dialog>
  );
}

function useCommands(query: string): readonly KeyBinding[] {
  const { layers } = useKeyLayers();
  return useMemo(() => {
    const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const all = layers.toReversed().flatMap((layer) => layer.bindings.filter((one) => !one.silent));
    const unique = [...new Map(all.map((one) => [one.label, one])).values()];
    return unique.filter((one) => words.every((word) => one.label.toLocaleLowerCase().includes(word)));
  }, [layers, query]);
}
