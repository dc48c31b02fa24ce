import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const KEY = ['walk'];

/** The list from which a signal was opened: `J` and `K` go through it. */
export function useWalk() {
  const client = useQueryClient();
  const { data: ids = [] } = useQuery<readonly string[]>({
    queryKey: KEY,
    queryFn: () => [],
    enabled: false,
  });
  const start = useCallback((list: readonly string[]) => client.setQueryData(KEY, list), [client]);
  const beside = (id: string, step: 1 | -1) => {
    const at = ids.indexOf(id);
    return at < 0 ? undefined : ids[at + step];
  };
  return { ids, start, beside };
}
