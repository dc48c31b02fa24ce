import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { WorkStockPage } from '../../api/types.js';

/**
 * The work stock anew after an act. A list that was scrolled far starts again at its first page: otherwise one
 * act would read a hundred pages again.
 */
export function refreshWorkStock(client: QueryClient): Promise<void> {
  client.setQueriesData<WorkStockPage | InfiniteData<WorkStockPage>>({ queryKey: ['work-stock'] }, (data) =>
    data && 'pages' in data
      ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) }
      : data,
  );
  return client.invalidateQueries({ queryKey: ['work-stock'] });
}
