import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignalRow } from '../../api/types.js';
import { useWords } from '../../text/DeskWords.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useKeys } from '../../ui/keys/use-keys.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DueChip } from '../app/DueChip.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { queries } from '../app/queries.js';
import { RouteToRelease } from '../signal/release/ReleaseStep.js';
import { Flags } from '../work-stock/StockLine.js';
import { UnreadWarnings } from './UnreadWarnings.js';

/** What waits for a second reader: the list at the left, what would leave at the right. */
export function ReleasePage() {
  const t = useWords();
  const queue = useInfiniteQuery(queries.workStock({ state: 'ROUTE_VOORGESTELD' }));
  const rows = queue.data?.pages.flatMap((page) => page.results) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === chosen),
  );
  const current = rows[at];
  const move = (step: 1 | -1) => {
    const next = rows[at + step];
    if (!next) return;
    setChosen(next.id);
    document.getElementById(`vrij-${next.id}`)?.focus();
  };
  useKeys(t('release.title'), [
    { keys: 'j', label: t('workStock.keys.down'), run: () => move(1) },
    { keys: 'k', label: t('workStock.keys.up'), run: () => move(-1) },
  ]);
  return (
    <div className="stack">
      <header className="page-head">
        <h1>{t('release.title')}</h1>
      </header>
      <UnreadWarnings />
      <p className="soft">{t('release.lead')}</p>
      {queue.error ? <ProblemNotice error={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Skeleton lines={6} words={t('app.loading')} /> : null}
      {queue.data && rows.length === 0 ? (
        <Empty title={t('release.none')}>{t('release.noneLead')}</Empty>
      ) : null}
      {current ? (
        <div className="list-and-detail">
          <ul className="card lines pick-list">
            {rows.map((row) => (
              <PickLine
                key={row.id}
                row={row}
                current={row.id === current.id}
                onPick={() => setChosen(row.id)}
              />
            ))}
            {queue.hasNextPage ? (
              <li className="padded">
                <Button size="small" onClick={() => void queue.fetchNextPage()}>
                  {t('app.more')}
                </Button>
              </li>
            ) : null}
          </ul>
          <ToRelease key={current.id} row={current} />
        </div>
      ) : null}
    </div>
  );
}

interface PickLineProps {
  readonly row: SignalRow;
  readonly current: boolean;
  readonly onPick: () => void;
}

function PickLine({ row, current, onPick }: PickLineProps) {
  return (
    <li>
      <button type="button" id={`vrij-${row.id}`} className="pick" aria-pressed={current} onClick={onPick}>
        <span className="row spread">
          <strong className="numeric">{row.number}</strong>
          <DueChip row={row} />
        </span>
        <span className="row">
          <Flags row={row} />
          <span className="soft small clamp">{row.headline}</span>
        </span>
      </button>
    </li>
  );
}

function ToRelease({ row }: { readonly row: SignalRow }) {
  const t = useWords();
  const { data, error, refetch } = useQuery(queries.signal(row.id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} words={t('app.loading')} />;
  return (
    <section className="card" aria-labelledby="vrij-kop">
      <header>
        <h2 id="vrij-kop" className="numeric">
          {data.number}
        </h2>
        <Link to="/signalen/$id" params={{ id: data.id }}>
          {t('release.openSignal')}
        </Link>
      </header>
      <div className="body stack">
        <details>
          <summary>{t('signal.text')}</summary>
          <p className="signal-text">{data.text}</p>
        </details>
        <ul className="stack">
          {data.routes.map((route) => (
            <RouteToRelease key={route.id} file={data} route={route} />
          ))}
        </ul>
      </div>
    </section>
  );
}
