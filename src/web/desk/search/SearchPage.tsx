import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { Empty } from '../../ui/Empty.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { SignalResults } from './SignalResults.js';
import { searchFrom } from './search-from.js';

/** Signals by number or words. What one may not see is not counted either. */
export function SearchPage() {
  const t = useWords();
  const { q } = useSearch({ from: '/zoeken' });
  const { data, error, refetch } = useQuery({
    queryKey: ['signal-search', q],
    queryFn: () => desk.searchSignals(searchFrom(q)),
    enabled: q !== '',
  });
  return (
    <div className="stack">
      <header className="page-head">
        <h1>{t('search.title')}</h1>
        {data ? (
          <p className="soft" role="status">
            {data.next
              ? t('search.many', { shown: data.results.length })
              : t('search.total', { total: data.results.length })}
          </p>
        ) : null}
      </header>
      {q === '' ? <Empty title={t('search.start')}>{t('search.startLead')}</Empty> : null}
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {q !== '' && !data && !error ? <Skeleton lines={6} words={t('app.loading')} /> : null}
      {data && data.results.length === 0 ? (
        <Empty title={t('search.empty')}>{t('search.emptyLead')}</Empty>
      ) : null}
      {data && data.results.length > 0 ? <SignalResults rows={data.results} /> : null}
    </div>
  );
}
