import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshWorkStock } from '../app/refresh-work-stock.js';
import { useToast } from '../app/ToastProvider.js';

interface Act<Input> {
  readonly run: (input: Input, after?: () => void) => void;
  readonly error: Error | null;
  readonly isPending: boolean;
}

/** One act on a signal: done by the server, said in a toast, then the file is read anew. Nothing is assumed done before. */
export function useAct<Input>(
  signalId: string,
  act: (input: Input) => Promise<unknown>,
  words: (input: Input) => string,
): Act<Input> {
  const client = useQueryClient();
  const toast = useToast();
  const { mutate, error, isPending } = useMutation({
    mutationFn: act,
    onSuccess: (_, input) => {
      toast({ words: words(input) });
      void refreshWorkStock(client);
      return client.invalidateQueries({ queryKey: ['signal', signalId] });
    },
  });
  return { run: (input, after) => mutate(input, after ? { onSuccess: after } : {}), error, isPending };
}
