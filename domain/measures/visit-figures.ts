import type { Row } from '../bundle/column.ts';
import { type CountedTicket, groupBy } from './counted.ts';
import { meanTenths, tenths } from './rounding.ts';

/** A visit by its tickets that count; there is at least one. */
export interface CountedVisit {
  /** Of its first ticket's arrival. */
  readonly date: string;
  readonly countersVisited: number;
  /** End of its last ticket − arrival of its first, ms; null while it lasts or where a ticket's times are inexact. */
  readonly stayMs: number | null;
}

function stayOf(tickets: readonly CountedTicket[]): number | null {
  const ends = tickets.flatMap((t) => (t.endedAt === null || t.inexact ? [] : t.endedAt));
  if (ends.length < tickets.length) return null;
  return Math.max(...ends) - Math.min(...tickets.map((t) => t.arrivedAt));
}

function countedVisit(tickets: readonly CountedTicket[]): CountedVisit {
  const places = tickets.flatMap((t) => t.serving.flatMap((slice) => slice.counter ?? []));
  return {
    date: tickets.map((t) => t.date).reduce((a, b) => (a < b ? a : b)),
    countersVisited: new Set(places).size,
    stayMs: stayOf(tickets),
  };
}

/** The visits to which the tickets belong; all counted tickets of a visit must be among them. */
export function countedVisits(tickets: Iterable<CountedTicket>): readonly CountedVisit[] {
  return [...groupBy(tickets, (ticket) => ticket.visit).values()].map(countedVisit);
}

/** Stays in the hall in ms, of the visits that have one. */
export function staysOf(visits: readonly CountedVisit[]): readonly number[] {
  return visits.flatMap((visit) => visit.stayMs ?? []);
}

/**
 * The record of visits_daily for one date; none where nobody came.
 * @param arrived the number of tickets that arrived on the date
 * @param visits the visits that began on the date
 */
export function visitsDaily(
  hall: string,
  date: string,
  visits: readonly CountedVisit[],
  arrived: number,
  guidanceOnly: number,
): readonly Row[] {
  if (visits.length === 0 && arrived === 0 && guidanceOnly === 0) return [];
  const stays = staysOf(visits);
  const sum = stays.reduce((a, b) => a + b, 0);
  return [
    {
      hall,
      date,
      visits: visits.length,
      tickets: arrived,
      counters_visited_sum: visits.reduce((n, visit) => n + visit.countersVisited, 0),
      stay_n: stays.length,
      stay_sum_s: stays.length === 0 ? null : tenths(sum),
      stay_mean_s: meanTenths(sum, stays.length),
      guidance_only: guidanceOnly,
    },
  ];
}
