import type { BoardCall, BoardView } from '../../../domain/views/board.ts';

/** Names one call of a number: the same number called again, here or elsewhere, is another call. */
export function callKey({ number, counter, calledAt }: BoardCall): string {
  return `${number} ${counter} ${calledAt}`;
}

/** The calls that this board has shown on its business day. */
export interface SeenCalls {
  readonly day: string;
  readonly keys: ReadonlySet<string>;
}

export interface Look {
  readonly seen: SeenCalls;
  /** In the order in which they were called. */
  readonly fresh: readonly BoardCall[];
}

/**
 * Compares what the board shows with what it has shown. A call is new where its number is still expected: one
 * that came and was answered between two looks needs no announcement.
 * @param before null as the board starts: what is called already was announced by somebody else
 */
export function lookForNewCalls(before: SeenCalls | null, { day, calls }: BoardView): Look {
  const shown = calls.map(callKey);
  if (before === null) return { seen: { day, keys: new Set(shown) }, fresh: [] };
  const fresh = calls.filter((call) => call.state === 'called' && !before.keys.has(callKey(call)));
  const kept = before.day === day ? before.keys : [];
  return { seen: { day, keys: new Set([...kept, ...shown]) }, fresh: fresh.reverse() };
}
