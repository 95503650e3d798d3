import { useRef } from 'react';
import type { BoardCall } from '../../domain/views/board.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { callKey } from './announce/new-calls.ts';
import { arrangeCalls, isAwaited } from './arrange.ts';
import { Both } from './Both.tsx';
import { CallCard } from './CallCard.tsx';
import { CallRow } from './CallRow.tsx';
import styles from './CallsPanel.module.css';
import { PageMark } from './PageMark.tsx';
import { useGridCapacity } from './useGridCapacity.ts';
import { usePage } from './usePage.ts';

export interface CallsPanelProps {
  /** Newest first. */
  readonly calls: readonly BoardCall[];
  readonly setup: HallSetup;
  /** Keys of the calls of the last 15 s. */
  readonly fresh: ReadonlySet<string>;
}

function useFacts(setup: HallSetup) {
  const inUse = setup.counters.filter(({ active }) => active);
  const showsFloor = new Set(inUse.map(({ floor }) => floor)).size > 1;
  return (call: BoardCall) => ({
    call,
    counter: setup.counters.find(({ id }) => id === call.counter),
    showsFloor,
  });
}

/** The called numbers: the newest largest, the others below. */
export function CallsPanel({ calls, setup, fresh }: CallsPanelProps) {
  const facts = useFacts(setup);
  const list = useRef<HTMLUListElement>(null);
  const capacity = useGridCapacity(list);
  const { top, rest } = arrangeCalls(calls, fresh);
  const expected = rest.filter(isAwaited);
  const { page, pages, shown } = usePage(rest, capacity, expected.length);
  return (
    <section className={styles.panel} aria-labelledby="board-calls">
      <h2 id="board-calls" className={styles.title}>
        <Both text="calls.title" />
        <PageMark page={page} pages={pages} />
      </h2>
      {top.length === 0 ? (
        <p className={styles.none}>
          <Both text="calls.none" />
        </p>
      ) : (
        <ul className={styles.top} data-count={top.length}>
          {top.map((call) => (
            <CallCard
              key={callKey(call)}
              {...facts(call)}
              service={setup.services.find(({ id }) => id === call.service)?.names}
              isFresh={fresh.has(callKey(call))}
            />
          ))}
        </ul>
      )}
      <ul ref={list} className={styles.rest}>
        {shown.map((call) => (
          <CallRow key={callKey(call)} {...facts(call)} />
        ))}
      </ul>
    </section>
  );
}
