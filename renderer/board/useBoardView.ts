import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/**
 * The live stream tells of every change, but of a cable that was pulled only after 25 s. A public board may not
 * be wrong for so long: it also asks every 4 s (an answer made once for all boards), and knows by the answer
 * that the hall is there.
 */
const ASK_EVERY_MS = 4_000;
/** A question that a dead line swallowed is given up and asked again before the board has to cover itself. */
const ANSWERED_WITHIN_MS = 4_000;
const ASK_AGAIN_MS = 1_000;

/** What the board shows; `dataUpdatedAt` is when the hall last said so. */
export function useBoardView() {
  return useQuery({
    queryKey: ['board'],
    queryFn: () => {
      const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
      return read(api.api.board.$get({ param: {} }, { init: { signal } }));
    },
    refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN_MS : ASK_EVERY_MS),
    refetchIntervalInBackground: true,
    retry: false,
  });
}
