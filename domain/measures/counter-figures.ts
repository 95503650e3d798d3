import type { Row } from '../bundle/column.ts';
import { groupBy } from './counted.ts';
import { share, tenths } from './rounding.ts';
import { clipped, type Span, unionLength } from './span.ts';

/** A stretch at a counter: open, or somebody served there. */
export interface CounterSpan extends Span {
  readonly counter: string;
}

interface CounterDay {
  readonly hall: string;
  readonly date: string;
  /** The clock date in instants: from its first to the next date's. */
  readonly limits: Span;
  readonly open: readonly CounterSpan[];
  readonly serving: readonly CounterSpan[];
  /** The finishing counter of each ticket served, of those that arrived on the date; null where it is not known. */
  readonly servedAt: readonly (string | null)[];
}

function lengths(spans: readonly CounterSpan[], limits: Span): ReadonlyMap<string, number> {
  const within = [...groupBy(spans, (span) => span.counter)].map(
    ([counter, group]) => [counter, unionLength(clipped(group, limits))] as const,
  );
  return new Map(within.filter(([, length]) => length > 0));
}

/** The records of counters_daily for one clock date: counters that were open, served somebody or finished a ticket. */
export function countersDaily(day: CounterDay): readonly Row[] {
  const { hall, date, limits } = day;
  const open = lengths(day.open, limits);
  const serving = lengths(day.serving, limits);
  const served = groupBy(
    day.servedAt.flatMap((counter) => counter ?? []),
    (counter) => counter,
  );
  const counters = [...new Set([...open.keys(), ...serving.keys(), ...served.keys()])].sort();
  return counters.map((counter) => {
    const openMs = open.get(counter);
    const servingMs = serving.get(counter) ?? (openMs === undefined ? undefined : 0);
    return {
      hall,
      date,
      counter,
      open_s: openMs === undefined ? null : tenths(openMs),
      serving_s: servingMs === undefined ? null : tenths(servingMs),
      served: served.get(counter)?.length ?? 0,
      utilisation: openMs === undefined || servingMs === undefined ? null : share(servingMs, openMs),
    };
  });
}
