import { enter } from './slices.ts';
import { isAtCounter, isLive, type Ticket } from './ticket.ts';
import type { Visit } from './visit.ts';

/** Away from every line: at a counter, put aside there, or not answering. While preparing, the visitor is free. */
function keepsVisitorAway(ticket: Ticket): boolean {
  return isAtCounter(ticket) || ticket.state === 'held' || ticket.state === 'absent';
}

function mustStandBack(visit: Visit, index: number): boolean {
  const siblings = visit.tickets.filter((_, other) => other !== index);
  if (siblings.some(keepsVisitorAway)) return true;
  return visit.mode === 'in_order' && visit.tickets.slice(0, index).some(isLive);
}

function settled(visit: Visit, ticket: Ticket, index: number, at: number): Ticket {
  const back = mustStandBack(visit, index);
  const inLine = ticket.state === 'waiting' || ticket.state === 'ready';
  if (inLine && back) return enter(ticket, 'elsewhere', at, null);
  if (ticket.state === 'elsewhere' && !back) return enter(ticket, ticket.line, at, null);
  return ticket;
}

/**
 * The visit after each ticket's siblings took their place: while one ticket keeps the visitor away, the others
 * are `elsewhere`; when it ends they are back in their line at their place. So no two counters can call a visit.
 */
export function settleSiblings(visit: Visit, at: number): Visit {
  const tickets = visit.tickets.map((ticket, index) => settled(visit, ticket, index, at));
  const changed = tickets.some((ticket, index) => ticket !== visit.tickets[index]);
  return changed ? { ...visit, tickets } : visit;
}
