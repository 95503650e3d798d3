import type {
  CancelReason,
  HoldReason,
  Line,
  LiveState,
  PriorityClass,
  ReadyKind,
  TicketState,
} from './codes.ts';
import type { ProcedureOutcome } from './schemas.ts';

/** A stretch of a ticket's time in one state; instants in UTC ms, `to` null while it lasts. */
export interface Slice {
  readonly state: LiveState;
  readonly from: number;
  readonly to: number | null;
  readonly counter: string | null;
}

/** One visit waiting for one service (受付). Instants in UTC ms. */
export interface Ticket {
  readonly id: number;
  readonly service: string;
  readonly cls: PriorityClass;
  readonly origin: 'live' | 'imported' | 'paper';
  readonly arrivedAt: number;
  /** The service's target as it stood at arrival. */
  readonly targetMs: number | null;
  readonly state: TicketState;
  /** The line it stands in, or was called from and goes back to. */
  readonly line: Line;
  readonly readyKind: ReadyKind | null;
  /** Ahead of all who are not; among equals the smaller `placeAt`, then the smaller id, comes first. */
  readonly front: boolean;
  readonly placeAt: number;
  /** Only this counter may call it. */
  readonly onlyCounter: string | null;
  /** Where it is called or served, or was last. */
  readonly counter: string | null;
  /** Calls since it last left its line. */
  readonly calls: number;
  readonly lastCallAt: number | null;
  readonly holdReason: HoldReason | null;
  readonly cancelReason: CancelReason | null;
  readonly outcomes: readonly ProcedureOutcome[];
  /** Its times are not exact: closed by the day's end or moved with the clock. */
  readonly inexact: boolean;
  readonly endedAt: number | null;
  readonly slices: readonly Slice[];
}

/** Whether the ticket is still to be served or being served. */
export function isLive(ticket: Pick<Ticket, 'endedAt'>): boolean {
  return ticket.endedAt === null;
}

/** Whether the ticket stands in a line and could be called. */
export function isInLine(ticket: Pick<Ticket, 'state'>): boolean {
  return ticket.state === 'waiting' || ticket.state === 'ready';
}

/** Whether the visitor stands at a counter with this ticket: at most one ticket of a visit does. */
export function isAtCounter(ticket: Pick<Ticket, 'state'>): boolean {
  return ticket.state === 'called' || ticket.state === 'serving';
}
