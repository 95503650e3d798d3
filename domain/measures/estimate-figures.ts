import type { Row } from '../bundle/column.ts';
import type { WaitPromise } from '../estimate/promise.ts';
import type { CountedTicket } from './counted.ts';
import { tenths } from './rounding.ts';
import { byService } from './ticket-figures.ts';

type Promised = CountedTicket & { readonly promise: WaitPromise };

/** A promise and the wait (ms) that it is held against. */
interface Scored {
  readonly promise: WaitPromise;
  readonly waitMs: number;
}

/** Those for whom a suitable counter was free wait for nothing: their promise is not scored. */
function isPromised(ticket: CountedTicket): ticket is Promised {
  return ticket.promise !== null && !ticket.promise.free;
}

function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : tenths(values.reduce((a, b) => a + b, 0));
}

function figures(tickets: readonly Promised[]): Row {
  const exact = tickets.filter((ticket) => !ticket.inexact);
  const scored = exact.flatMap(({ promise, measures }): Scored[] =>
    measures.wait === null ? [] : [{ promise, waitMs: measures.wait }],
  );
  const errors = scored.map(({ promise, waitMs }) => waitMs - promise.p50Ms);
  return {
    promised_n: tickets.length,
    scored_n: scored.length,
    censored_n: exact.filter(({ endedAt, measures }) => endedAt !== null && measures.wait === null).length,
    covered_n: scored.filter(({ promise, waitMs }) => promise.p50Ms <= waitMs && waitMs <= promise.p90Ms)
      .length,
    error_sum_s: sum(errors),
    abs_error_sum_s: sum(errors.map(Math.abs)),
    baseline_abs_error_sum_s: sum(scored.map(({ promise, waitMs }) => Math.abs(waitMs - promise.baselineMs))),
  };
}

/** The records of estimates_daily for the tickets that arrived on one date; none where nothing was promised. */
export function estimatesDaily(
  hall: string,
  date: string,
  tickets: readonly CountedTicket[],
): readonly Row[] {
  const promised = byService(tickets.filter(isPromised));
  return promised.map(([service, group]) => ({ hall, date, service, ...figures(group.filter(isPromised)) }));
}
