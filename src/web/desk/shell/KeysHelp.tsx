import { useWords } from '../../text/DeskWords.js';
import { Dialog } from '../../ui/Dialog.js';
import { Kbd } from '../../ui/Kbd.js';
import { type KeyLayer, useKeyLayers } from '../../ui/keys/KeysProvider.js';

/** Every key that works here and now, read from the same list that the keyboard listens to. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const { layers, enabled, setEnabled } = useKeyLayers();
  return (
    <Dialog title={t('keys.title')} closeWord={t('app.close')} onClose={onClose} width={640}>
      <div className="stack">
        <label className="choice">
          <input type="checkbox" checked={enabled} onChange={(event) => setEnabled(event.target.checked)} />
          <span>
            {t('keys.enabled')}
            <span className="tick-note">{t('keys.enabledHint')}</span>
          </span>
        </label>
        <div className="keys-columns">
          {byTitle(layers).map((layer) => (
            <section key={layer.title} className="stack-tight">
              <h3>{layer.title}</h3>
              <dl className="keys-list">
                {layer.bindings.map((binding) => (
                  <div key={binding.keys}>
                    <dt>{binding.label}</dt>
                    <dd>
                      <span className="hidden-visually">{binding.keys}</span>
                      <Kbd keys={binding.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** Layers of one screen come from several of its parts: shown under one heading. */
function byTitle(layers: readonly KeyLayer[]): readonly KeyLayer[] {
  const titles = [...new Set(layers.map((layer) => layer.title))];
  return titles.map((title) => {
    const shown = layers.filter((layer) => layer.title === title).flatMap((layer) => layer.bindings);
    const unique = new Map(shown.filter((one) => !one.silent).map((one) => [one.keys, one]));
    return { title, bindings: [...unique.values()] };
  });
}
