import type { BoardCall } from '../../domain/views/board.ts';
import { callKey } from './announce/new-calls.ts';

/** More at once would make the newest small; the eldest of them then leads the list below. */
const TOP_AT_MOST = 4;

export interface ArrangedCalls {
  /** Shown largest, newest first; empty only where nobody is called. Some may be served already. */
  readonly top: readonly BoardCall[];
  /** Whom a counter still waits for, then those being served; each newest first. */
  readonly rest: readonly BoardCall[];
}

function isAwaited({ state }: BoardCall): boolean {
  return state === 'called';
}

/**
 * Gives every call its place: on top all of the last 15 s, else the newest that is still awaited, else the newest.
 * @param calls newest first
 * @param fresh keys of the calls of the last 15 s
 */
export function arrangeCalls(calls: readonly BoardCall[], fresh: ReadonlySet<string>): ArrangedCalls {
  const recent = calls.filter((call) => fresh.has(callKey(call)));
  const inOrder = [...calls.filter(isAwaited), ...calls.filter((call) => !isAwaited(call))];
  const top = (recent.length > 0 ? recent : inOrder.slice(0, 1)).slice(0, TOP_AT_MOST);
  return { top, rest: inOrder.filter((call) => !top.includes(call)) };
}
