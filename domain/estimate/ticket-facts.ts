import type { Line } from '../ticket/codes.ts';
import type { Slice, Ticket } from '../ticket/ticket.ts';
import { localMinute } from '../time/zone.ts';
import { lineName } from './lines.ts';
import type { Basis, TicketFact } from './types.ts';

type EndedTicket = Pick<Ticket, 'service' | 'cls' | 'arrivedAt' | 'state' | 'cancelReason' | 'slices'>;

/** One time for which a ticket took a counter, and how long (ms) it had waited in line for it. */
interface Taking {
  readonly line: Line;
  readonly counter: string | null;
  readonly from: number;
  readonly to: number;
  readonly served: boolean;
  readonly waitedMs: number;
}

interface Walk {
  readonly takings: readonly Taking[];
  readonly line: Line;
  /** Time in line since the last taking, or since the arrival. */
  readonly waitedMs: number;
}

function isInLine({ state }: Slice): boolean {
  return state === 'waiting' || state === 'ready';
}

function takesCounter({ state }: Slice): boolean {
  return state === 'called' || state === 'serving';
}

/** A taking goes on while the slices of the same counter follow each other. */
function taken(walk: Walk, slice: Slice, to: number): Walk {
  const last = walk.takings.at(-1);
  const served = slice.state === 'serving';
  if (last && last.to === slice.from && last.counter === slice.counter) {
    const longer = { ...last, to, served: last.served || served };
    return { ...walk, takings: [...walk.takings.slice(0, -1), longer] };
  }
  const { line, waitedMs } = walk;
  const taking: Taking = { line, counter: slice.counter, from: slice.from, to, served, waitedMs };
  return { ...walk, takings: [...walk.takings, taking], waitedMs: 0 };
}

function step(walk: Walk, slice: Slice): Walk {
  const to = slice.to ?? slice.from;
  if (takesCounter(slice)) return taken(walk, slice, to);
  if (!isInLine(slice)) return walk;
  const line = slice.state === 'ready' ? 'ready' : walk.line;
  return { ...walk, line, waitedMs: walk.waitedMs + to - slice.from };
}

/**
 * What an ended ticket with exact times teaches: one fact for its reception, with the promise's basis, and one for
 * each further time that it took a counter (back from a hold, hand-over). Time that it was `elsewhere` is no wait, so
 * a fact's `arrivedAt` lies as long before the call as the person stood in line. Nothing where it never stood in line.
 */
export function ticketFacts(ticket: EndedTicket, basis: Basis | null, zone: string): readonly TicketFact[] {
  const start: Walk = { takings: [], line: 'waiting', waitedMs: 0 };
  const { takings, waitedMs } = ticket.slices.reduce(step, start);
  const { service, cls, arrivedAt } = ticket;
  if (takings.length === 0) {
    const endedAt = ticket.slices.at(-1)?.to ?? arrivedAt;
    if (waitedMs === 0) return [];
    const minuteOfDay = localMinute(arrivedAt, zone);
    const wait = { arrivedAt: endedAt - waitedMs, minuteOfDay, calledAt: null, endedAt, counter: null };
    return [{ service, cls, ...wait, served: false, left: ticket.cancelReason === 'left', basis }];
  }
  const ended = ticket.state === 'served' || ticket.state === 'transferred';
  return takings.map((taking, index) => ({
    service: lineName(service, taking.line),
    cls,
    arrivedAt: taking.from - taking.waitedMs,
    minuteOfDay: localMinute(index === 0 ? arrivedAt : taking.from - taking.waitedMs, zone),
    calledAt: taking.from,
    endedAt: taking.to,
    counter: taking.counter,
    served: taking.served || (ended && index === takings.length - 1),
    left: false,
    basis: index === 0 ? basis : null,
  }));
}
