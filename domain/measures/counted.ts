import type { WaitPromise } from '../estimate/promise.ts';
import type { CancelReason, TicketState } from '../ticket/codes.ts';
import type { Slice, Ticket } from '../ticket/ticket.ts';
import type { LocalDate } from '../time/zone.ts';
import { measuresOf, type TicketMeasures } from './ticket-measures.ts';

/** A ticket as the figures see it. Instants in UTC ms; date and hour of its arrival in the hall's zone. */
export interface CountedTicket {
  readonly visit: number;
  readonly date: LocalDate;
  readonly hour: number;
  readonly service: string;
  /** Where it was called or served last: its finishing counter. */
  readonly counter: string | null;
  readonly state: TicketState;
  readonly cancelReason: CancelReason | null;
  readonly inexact: boolean;
  readonly targetMs: number | null;
  readonly arrivedAt: number;
  readonly endedAt: number | null;
  readonly serving: readonly Slice[];
  readonly measures: TicketMeasures;
  /** What was promised when it came; null where nothing was. */
  readonly promise: WaitPromise | null;
}

export interface Arrival {
  readonly date: LocalDate;
  readonly hour: number;
}

/** Tickets cancelled as a mistake are counted nowhere. */
export function counts(ticket: Pick<Ticket, 'cancelReason'>): boolean {
  return ticket.cancelReason !== 'mistake';
}

/**
 * A ticket as the measures count it: with the arrival of its visit and what was promised.
 * @param visit its id
 */
export function countedTicket(
  visit: number,
  ticket: Ticket,
  arrival: Arrival,
  promise: WaitPromise | null,
): CountedTicket {
  return {
    visit,
    ...arrival,
    service: ticket.service,
    counter: ticket.counter,
    state: ticket.state,
    cancelReason: ticket.cancelReason,
    inexact: ticket.inexact,
    targetMs: ticket.targetMs,
    arrivedAt: ticket.arrivedAt,
    endedAt: ticket.endedAt,
    serving: ticket.slices.filter((slice) => slice.state === 'serving'),
    measures: measuresOf(ticket),
    promise,
  };
}

/** The values of one measure, ms, of the tickets that have it. Inexact tickets count as outcomes, not in durations. */
export function durations(
  tickets: readonly CountedTicket[],
  measure: keyof TicketMeasures,
): readonly number[] {
  return tickets.flatMap((ticket) => (ticket.inexact ? [] : (ticket.measures[measure] ?? [])));
}

/** The things under each key, keys in the order in which they first come. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
