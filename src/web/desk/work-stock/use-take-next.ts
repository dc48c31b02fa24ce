import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { desk } from '../../api/desk.js';
import { useWords } from '../../text/DeskWords.js';
import { refreshWorkStock } from '../app/refresh-work-stock.js';
import { useToast } from '../app/ToastProvider.js';

/** "Volgende": the server picks and locks, so that two colleagues never take the same signal. */
export function useTakeNext() {
  const t = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: desk.takeNext,
    onSuccess: ({ signal }) => {
      void refreshWorkStock(client);
      if (!signal) return toast({ words: t('workStock.nextNone') });
      void navigate({ to: '/signalen/$id', params: { id: signal.id } });
    },
    onError: (error) => toast({ words: `${t('problem.title')}: ${error.message}` }),
  });
  return { take: () => mutate(), isPending };
}
