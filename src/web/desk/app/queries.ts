import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { callContext } from '../../api/client.js';
import { desk, type StockQuery } from '../../api/desk.js';

/** What the desk reads, each under the key with which it is refreshed. */
export const queries = {
  session: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: async () => {
        const session = await desk.session();
        callContext.csrfToken = session.csrfToken;
        return session;
      },
      staleTime: 60_000,
      refetchOnWindowFocus: 'always',
    }),
  codeLists: () =>
    queryOptions({ queryKey: ['code-lists'], queryFn: desk.codeLists, staleTime: Number.POSITIVE_INFINITY }),
  workStock: (filter: StockQuery) =>
    infiniteQueryOptions({
      queryKey: ['work-stock', filter],
      queryFn: ({ pageParam }) =>
        desk.workStock({ ...filter, limit: '200', ...(pageParam ? { cursor: pageParam } : {}) }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
      // Only while the list is short: each page is read anew.
      refetchInterval: (query) => ((query.state.data?.pages.length ?? 0) <= 2 ? 60_000 : false),
    }),
  inHand: () =>
    queryOptions({
      queryKey: ['work-stock', 'in-hand'],
      queryFn: () => desk.workStock({ holder: 'me', limit: '1' }),
    }),
  signal: (id: string) => queryOptions({ queryKey: ['signal', id], queryFn: () => desk.signal(id) }),
  /** Not under the signal's own key: judging does not read the neighbours anew, and each read is recorded. */
  household: (id: string, proposalId: string) =>
    queryOptions({
      queryKey: ['household', id, proposalId],
      queryFn: () => desk.household(id, proposalId),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  messages: (id: string) =>
    queryOptions({ queryKey: ['signal', id, 'messages'], queryFn: () => desk.messages(id) }),
  packagePreview: (id: string, routeId: string) =>
    queryOptions({
      queryKey: ['signal', id, 'preview', routeId],
      queryFn: () => desk.packagePreview(id, routeId),
    }),
  // Under the work stock's key, so that every act on a signal reads it anew.
  unreadWarnings: () =>
    queryOptions({ queryKey: ['work-stock', 'unread-warnings'], queryFn: desk.unreadWarnings }),
  parkedJobs: () => queryOptions({ queryKey: ['parked-jobs'], queryFn: desk.parkedJobs }),
};
