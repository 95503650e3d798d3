import type { Query, QueryClient } from '@tanstack/react-query';
import type { Topic } from '../../domain/journal/topics.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly topics?: readonly (Topic | `counter:${string}`)[] };
  }
}

function topicsOf(query: Query): readonly unknown[] {
  return [query.queryKey[0], ...(query.meta?.topics ?? [])];
}

export interface Refresher {
  /** Asks again what depends on one of these topics. */
  readonly topics: (names: readonly string[]) => void;
  readonly everything: () => void;
}

/**
 * Asks the hall again after a change. One question of a kind is under way at a time: changes that come meanwhile
 * are answered by one more question after it, so that a burst neither starves a screen nor floods the hall.
 */
export function createRefresher(client: QueryClient): Refresher {
  const underWay = new Set<string>();
  const again = new Set<string>();

  async function refresh(query: Query): Promise<void> {
    const { queryHash, queryKey } = query;
    if (underWay.has(queryHash)) {
      again.add(queryHash);
      return;
    }
    underWay.add(queryHash);
    // A first answer still on its way may be older than the change: it is not waited for.
    await client.cancelQueries({ queryKey, exact: true });
    await client.invalidateQueries({ queryKey, exact: true });
    underWay.delete(queryHash);
    if (again.delete(queryHash)) await refresh(query);
  }

  const refreshWhere = (isConcerned: (query: Query) => boolean) => {
    for (const query of client.getQueryCache().getAll()) {
      if (isConcerned(query)) void refresh(query);
    }
  };
  return {
    topics(names) {
      const all = names.includes('*');
      refreshWhere((query) => all || topicsOf(query).some((topic) => names.includes(String(topic))));
    },
    everything() {
      refreshWhere(() => true);
    },
  };
}
