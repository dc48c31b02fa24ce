import { useState } from 'react';
import type { WorkStockCounts } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { TextField } from '../../ui/fields.js';
import { Icon } from '../../ui/Icon.js';
import { useSavedViews } from './use-saved-views.js';
import { sameFilter, VIEWS, type WorkStockFilter } from './views.js';

interface ViewBarProps {
  readonly filter: WorkStockFilter;
  readonly onFilter: (filter: WorkStockFilter) => void;
  readonly counts: WorkStockCounts | undefined;
}

/** The numbers of the stock; each number opens the signals behind it. */
export function ViewBar({ filter, onFilter, counts }: ViewBarProps) {
  const t = useWords();
  const formats = useFormats();
  const saved = useSavedViews();
  const [naming, setNaming] = useState(false);
  const known = [...VIEWS, ...saved.views].some((view) => sameFilter(view.filter, filter));
  return (
    <div className="views" role="toolbar" aria-label={t('workStock.views')}>
      {VIEWS.map((view) => {
        const count = counts ? view.count(counts) : null;
        const late = view.filter.due === 'overdue' && count !== null && count > 0;
        return (
          <button
            key={view.word}
            type="button"
            className={late ? 'view late' : 'view'}
            aria-pressed={sameFilter(view.filter, filter)}
            onClick={() => onFilter(view.filter)}
          >
            {late ? <Icon name="alert" size={14} /> : null}
            {t(view.word)}
            {count === null ? null : <span className="count">{formats.number(count)}</span>}
          </button>
        );
      })}
      {saved.views.map((view) => (
        <span key={view.name} className="view-own">
          <button
            type="button"
            className="view"
            aria-pressed={sameFilter(view.filter, filter)}
            onClick={() => onFilter(view.filter)}
          >
            {view.name}
          </button>
          <button
            type="button"
            className="button quiet icon-only"
            aria-label={t('workStock.forget', { name: view.name })}
            onClick={() => saved.forget(view.name)}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {known ? null : (
        <Button size="small" look="quiet" onClick={() => setNaming(true)}>
          {t('workStock.save')}
        </Button>
      )}
      {naming ? (
        <NameView
          onClose={() => setNaming(false)}
          onName={(name) => {
            saved.save({ name, filter });
            setNaming(false);
          }}
        />
      ) : null}
    </div>
  );
}

interface NameViewProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameView({ onName, onClose }: NameViewProps) {
  const t = useWords();
  const [name, setName] = useState('');
  return (
    <Dialog title={t('workStock.save')} closeWord={t('app.close')} onClose={onClose} width={420}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onName(name.trim());
        }}
      >
        <TextField label={t('workStock.saveName')} value={name} onText={setName} maxLength={40} required />
        <div className="row end">
          <Button type="submit" look="primary">
            {t('workStock.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
