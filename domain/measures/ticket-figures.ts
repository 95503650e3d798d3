import { ALL, type Row } from '../bundle/column.ts';
import { type CountedTicket, durations, groupBy } from './counted.ts';
import { percentile } from './percentile.ts';
import { meanTenths, share, tenths } from './rounding.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const orNull = (ms: number | null): number | null => (ms === null ? null : tenths(ms));

function sumAndMean(name: string, values: readonly number[]): Row {
  const sum = total(values);
  return {
    [`${name}_n`]: values.length,
    [`${name}_sum_s`]: values.length === 0 ? null : tenths(sum),
    [`${name}_mean_s`]: meanTenths(sum, values.length),
  };
}

function percentiles(name: string, values: readonly number[]): Row {
  const ascending = [...values].sort((a, b) => a - b);
  return {
    [`${name}_p50_s`]: orNull(percentile(ascending, 50)),
    [`${name}_p90_s`]: orNull(percentile(ascending, 90)),
  };
}

function outcomes(tickets: readonly CountedTicket[]): Row {
  const number = (is: (ticket: CountedTicket) => boolean): number => tickets.filter(is).length;
  return {
    arrived: tickets.length,
    served: number((t) => t.state === 'served'),
    no_show: number((t) => t.state === 'no_show'),
    left: number((t) => t.cancelReason === 'left'),
    transferred: number((t) => t.state === 'transferred'),
    cancelled: number((t) => t.state === 'cancelled' && t.cancelReason !== 'left'),
    inexact_n: number((t) => t.inexact),
  };
}

/** Against each ticket's own service's target as it stood at its arrival, before any rounding. */
function targets(tickets: readonly CountedTicket[]): Row {
  const aimed = tickets.flatMap((t) =>
    t.inexact || t.targetMs === null ? [] : { ...t.measures, target: t.targetMs },
  );
  const called = aimed.flatMap(({ wait, target }) => (wait === null ? [] : { wait, target }));
  const within = called.filter(({ wait, target }) => wait <= target).length;
  return {
    target_n: called.length,
    within_target_n: within,
    within_target: share(within, called.length),
    left_after_target_n: aimed.filter(({ leftAfter, target }) => leftAfter !== null && leftAfter > target)
      .length,
  };
}

/** The value columns of tickets_daily and tickets_hourly for one group of tickets. */
function ticketFigures(tickets: readonly CountedTicket[]): Row {
  const waits = durations(tickets, 'wait');
  const services = durations(tickets, 'service');
  return {
    ...outcomes(tickets),
    ...sumAndMean('wait', waits),
    ...percentiles('wait', waits),
    wait_max_s: orNull(waits.length === 0 ? null : waits.reduce((a, b) => Math.max(a, b))),
    ...targets(tickets),
    ...sumAndMean('service', services),
    ...percentiles('service', services),
    ...sumAndMean('left_after', durations(tickets, 'leftAfter')),
    ...sumAndMean('handover_wait', durations(tickets, 'handoverWait')),
  };
}

/** The tickets of the whole hall under ALL, then those of each service by its id. */
export function byService(
  tickets: readonly CountedTicket[],
): readonly (readonly [string, readonly CountedTicket[]])[] {
  if (tickets.length === 0) return [];
  const services = [...groupBy(tickets, (ticket) => ticket.service)];
  return [[ALL, tickets], ...services.sort(([a], [b]) => (a < b ? -1 : 1))];
}

/** The records of tickets_daily for the tickets that arrived on one date. */
export function ticketsDaily(hall: string, date: string, tickets: readonly CountedTicket[]): readonly Row[] {
  return byService(tickets).map(([service, group]) => ({ hall, date, service, ...ticketFigures(group) }));
}

/** The records of tickets_hourly for the tickets that arrived on one date. */
export function ticketsHourly(hall: string, date: string, tickets: readonly CountedTicket[]): readonly Row[] {
  const hours = [...groupBy(tickets, (ticket) => ticket.hour)].sort(([a], [b]) => a - b);
  return hours.flatMap(([hour, ofHour]) =>
    byService(ofHour).map(([service, group]) => ({ hall, date, hour, service, ...ticketFigures(group) })),
  );
}
