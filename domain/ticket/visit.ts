import type { LocalDate } from '../time/zone.ts';
import type { Channel, VisitMode } from './codes.ts';
import type { Intake, TicketNumber } from './schemas.ts';
import { isLive, type Ticket } from './ticket.ts';

export const EMPTY_INTAKE: Intake = {
  procedures: [],
  papersSeen: [],
  papersMissing: [],
  language: 'ja',
  partySize: 1,
  quiet: false,
};

/** One person or party from arrival to leaving, with all its tickets in planned order. */
export interface Visit {
  readonly id: number;
  readonly day: LocalDate;
  readonly number: TicketNumber | null;
  readonly arrivedAt: number;
  readonly mode: VisitMode;
  readonly channel: Channel;
  readonly intake: Intake;
  /** The journal row that touched it last. */
  readonly lastSeq: number;
  readonly tickets: readonly Ticket[];
}

/** Whether the visitor is still in the hall: one ticket of the visit is live. */
export function isVisitLive(visit: Visit): boolean {
  return visit.tickets.some(isLive);
}

/** The ticket of the visit; undefined where it has none by that id. */
export function ticketOf(visit: Visit, id: number): Ticket | undefined {
  return visit.tickets.find((ticket) => ticket.id === id);
}

/** The visit with this ticket in place of the one with its id. */
export function withTicket(visit: Visit, ticket: Ticket): Visit {
  return { ...visit, tickets: visit.tickets.map((other) => (other.id === ticket.id ? ticket : other)) };
}
