import type { BoardCall } from '../../domain/views/board.ts';
import { callKey } from './announce/new-calls.ts';

/** More at once would make the newest small; the eldest of them then leads the list below. */
const TOP_AT_MOST = 4;

export interface ArrangedCalls {
  /** Shown largest, newest first; empty only where nobody is called. */
  readonly top: readonly BoardCall[];
  /** Whom a counter still waits for, then those being served; each newest first. */
  readonly rest: readonly BoardCall[];
}

/**
 * Gives every call its place: the newest, and all of the last 15 s, on top.
 * @param calls newest first
 * @param fresh keys of the calls of the last 15 s
 */
export function arrangeCalls(calls: readonly BoardCall[], fresh: ReadonlySet<string>): ArrangedCalls {
  const recent = calls.filter((call) => fresh.has(callKey(call)));
  const top = (recent.length > 0 ? recent : calls.slice(0, 1)).slice(0, TOP_AT_MOST);
  const others = calls.filter((call) => !top.includes(call));
  const expected = others.filter(({ state }) => state === 'called');
  return { top, rest: [...expected, ...others.filter(({ state }) => state !== 'called')] };
}
