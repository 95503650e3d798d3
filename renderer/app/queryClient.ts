import { MutationCache, notifyManager, QueryClient } from '@tanstack/react-query';
import { isUnreachable } from '../api/problem.ts';
import { dismissFailedActsBefore } from '../design/notices.ts';

const ATTEMPTS = 3;

/**
 * Answers never grow stale by age: the live stream says when they do. `networkMode: always`, because the hall's
 * terminal often has no network at all, and the browser would hold every question back.
 */
export function createQueryClient(): QueryClient {
  // Not in a task of its own, as it would be: a clerk's key press shows its result a few milliseconds sooner.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    mutationCache: new MutationCache({
      onSuccess: (_answer, _input, _atStart, { state }) => dismissFailedActsBefore(state.submittedAt),
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => {
          return isUnreachable(error) && failures < ATTEMPTS;
        },
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
