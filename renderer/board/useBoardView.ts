import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/**
 * The live stream tells of every change, but of a cable that was pulled only after 25 s. A public board may not
 * be wrong for so long: it also asks every 4 s (an answer made once for all boards), and knows by the answer
 * that the hall is there.
 */
const ASK_EVERY_MS = 4_000;
/** A question that a dead line swallowed holds the next one up: it is given up before the board covers itself. */
const ANSWERED_WITHIN_MS = 8_000;

/** What the board shows; `dataUpdatedAt` is when the hall last said so. */
export function useBoardView() {
  return useQuery({
    queryKey: ['board'],
    queryFn: () => {
      const signal = AbortSignal.timeout(ANSWERED_WITHIN_MS);
      return read(api.api.board.$get({ param: {} }, { init: { signal } }));
    },
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
    retry: false,
  });
}
