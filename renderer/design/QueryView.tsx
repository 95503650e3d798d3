import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useConnection } from '../live/connection.ts';
import { DataAge } from './DataAge.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Loading } from './Loading.tsx';

export interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** Shown until the first answer; a skeleton of three lines if left out. */
  readonly loading?: ReactNode;
  /** False where another one inside says how old it all is. */
  readonly tellsAge?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/**
 * The four states of a question to the hall: loading, failed, answered, and answered once but cut off since,
 * when the last answer stays in sight under a line that says how old it is.
 */
export function QueryView<Data>(props: QueryViewProps<Data>) {
  const { query, loading = <Loading />, tellsAge = true, children } = props;
  const { state, heardAt } = useConnection();
  if (query.data === undefined) {
    if (!query.isError) return loading;
    return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />;
  }
  const isCutOff = state === 'offline';
  // As long as it was heard the hall would have told of a change.
  const at = isCutOff && !query.isError ? Math.max(heardAt, query.dataUpdatedAt) : query.dataUpdatedAt;
  return (
    <>
      {tellsAge && (isCutOff || query.isError) && <DataAge at={at} />}
      {children(query.data)}
    </>
  );
}
