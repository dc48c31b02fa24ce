import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { queries } from '../app/queries.js';
import { useSession } from '../app/SessionGate.js';
import { useMay } from '../app/use-may.js';
import { railItemsFor } from '../shell/rail-items.js';
import { Filters } from './Filters.js';
import { useTakeNext } from './use-take-next.js';
import { ViewBar } from './ViewBar.js';
import type { WorkStockFilter } from './views.js';
import { WorkStockTable } from './WorkStockTable.js';

/** The desk opens here; who has no work stock goes to the first place of their own. */
export function WorkStockPage() {
  const { roles } = useSession();
  const places = railItemsFor(roles);
  const first = places[0];
  if (first && !places.some((item) => item.to === '/')) return <Navigate to={first.to} />;
  return <WorkStock />;
}

function WorkStock() {
  const t = useWords();
  const [filter, setFilter] = useState<WorkStockFilter>({});
  const { take, isPending } = useTakeNext();
  const mayTake = useMay('signal.take');
  useKeys(t('workStock.title'), mayTake ? [{ keys: 'n', label: t('keys.next'), run: take }] : []);
  const stock = useInfiniteQuery(queries.workStock({ ...filter }));
  const rows = useMemo(() => stock.data?.pages.flatMap((page) => page.results) ?? [], [stock.data]);
  return (
    <div className="work-stock">
      <header className="page-head">
        <h1>{t('workStock.title')}</h1>
        {mayTake ? (
          <Button
            look="primary"
            size="large"
            keys="n"
            disabled={isPending}
            title={t('workStock.nextHint')}
            onClick={take}
          >
            {t('workStock.next')}
          </Button>
        ) : null}
      </header>
      <ViewBar filter={filter} onFilter={setFilter} counts={stock.data?.pages[0]?.counts} />
      <Filters filter={filter} onFilter={setFilter} />
      {stock.error ? <ProblemNotice error={stock.error} onRetry={() => void stock.refetch()} /> : null}
      {stock.isPending ? <Skeleton lines={8} words={t('app.loading')} /> : null}
      {stock.data && rows.length === 0 ? (
        <Empty title={t('workStock.empty')}>{t('workStock.emptyLead')}</Empty>
      ) : null}
      {rows.length > 0 ? (
        <WorkStockTable
          rows={rows}
          hasMore={stock.hasNextPage}
          onEnd={() => {
            if (!stock.isFetchingNextPage) void stock.fetchNextPage();
          }}
        />
      ) : null}
    </div>
  );
}
