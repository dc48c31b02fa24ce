import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useWords } from '../../text/DeskWords.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../app/ProblemNotice.js';
import { queries } from '../app/queries.js';
import { SignalView } from './SignalView.js';

/** The heart of the desk: one signal, its text and the five steps. */
export function SignalPage() {
  const t = useWords();
  const { id } = useParams({ from: '/signalen/$id' });
  const { data, error, refetch } = useQuery(queries.signal(id));
  if (data) return <SignalView key={id} file={data} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} words={t('app.loading')} />;
}
