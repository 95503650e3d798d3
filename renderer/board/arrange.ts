import type { BoardCall } from '../../domain/views/board.ts';
import { callKey } from './announce/new-calls.ts';

/** More at once would make the newest small; the eldest of them then leads the list below. */
const TOP_AT_MOST = 4;

export interface ArrangedCalls {
  /** Shown largest; empty only where nobody is called. */
  readonly top: readonly BoardCall[];
  readonly rest: readonly BoardCall[];
}

/** Whether its counter still waits for the visitor. */
export function isAwaited({ state }: BoardCall): boolean {
  return state === 'called';
}

/**
 * Gives every call its place: on top all of the last 15 s, else the newest that is still awaited, else the newest.
 * In both places whom a counter still waits for comes before who is served already, each newest first.
 * @param calls newest first
 * @param fresh keys of the calls of the last 15 s
 */
export function arrangeCalls(calls: readonly BoardCall[], fresh: ReadonlySet<string>): ArrangedCalls {
  const inOrder = [...calls.filter(isAwaited), ...calls.filter((call) => !isAwaited(call))];
  const recent = inOrder.filter((call) => fresh.has(callKey(call)));
  const top = (recent.length > 0 ? recent : inOrder.slice(0, 1)).slice(0, TOP_AT_MOST);
  return { top, rest: inOrder.filter((call) => !top.includes(call)) };
}
