import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { useFormats } from '../../text/use-formats.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { queries } from '../app/queries.js';
import { useToast } from '../app/ToastProvider.js';

/** Work that failed as often as it may: shown, never lost, and started again by a person. */
export function ParkedJobsPage() {
  const t = useWords();
  const formats = useFormats();
  const toast = useToast();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(queries.parkedJobs());
  const retry = useMutation({
    mutationFn: desk.retryJob,
    onSuccess: () => {
      toast({ words: t('parked.retried') });
      return client.invalidateQueries({ queryKey: queries.parkedJobs().queryKey });
    },
  });
  return (
    <div className="stack">
      <header className="page-head">
        <h1>{t('parked.title')}</h1>
      </header>
      <p className="soft">{t('parked.lead')}</p>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {retry.error ? <ProblemNotice error={retry.error} when="act" /> : null}
      {!data && !error ? <Skeleton words={t('app.loading')} /> : null}
      {data?.results.length === 0 ? <Empty title={t('parked.empty')}>{t('parked.emptyLead')}</Empty> : null}
      {data && data.results.length > 0 ? (
        <ul className="card lines">
          {data.results.map((job) => (
            <li key={job.id} className="mention-line padded">
              <span className="stack-tight">
                <span className="row">
                  <strong>{job.queue}</strong>
                  <span className="faint small">{formats.moment(job.failedAt)}</span>
                  <span className="chip outline">{t('parked.attempts', { count: job.attempts })}</span>
                </span>
                <span className="mono wrap">{job.error}</span>
              </span>
              <Button size="small" disabled={retry.isPending} onClick={() => retry.mutate(job.id)}>
                {t('parked.retry')}
                <span className="hidden-visually">{job.queue}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
