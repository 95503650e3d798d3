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
  readonly children: (data: Data) => ReactNode;
}

/**
 * The four states of a question to the hall: loading, failed, answered, and answered once but cut off since,
 * when the last answer stays in sight under a line that says how old it is.
 */
export function QueryView<Data>({ query, loading = <Loading />, children }: QueryViewProps<Data>) {
  const { state } = useConnection();
  if (query.data === undefined) {
    if (!query.isError) return loading;
    return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />;
  }
  const isOld = state === 'offline' || query.isError;
  return (
    <>
      {isOld && <DataAge at={query.dataUpdatedAt} />}
      {children(query.data)}
    </>
  );
}
