import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.ts';
import { ApiProblem, isUnreachable } from '../../api/problem.ts';

const ASK_EVERY_MS = 400;

/** Whether the hall knows the export no more: it keeps none when it is started anew. */
export function isGone({ error }: Pick<ExportState, 'error'>): boolean {
  return error instanceof ApiProblem && error.code === 'not-found';
}

/** Where the export stands. It writes in a worker of its own, of which no live message tells: it is asked for. */
export function useExportState(id: string) {
  return useQuery({
    queryKey: ['export', id],
    queryFn: () => read(api.api.exports[':id'].$get({ param: { id } })),
    refetchInterval: ({ state }) => {
      return state.data?.state === 'running' || isUnreachable(state.error) ? ASK_EVERY_MS : false;
    },
  });
}
export type ExportState = Pick<ReturnType<typeof useExportState>, 'data' | 'error'>;
