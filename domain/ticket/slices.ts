import type { LiveState } from './codes.ts';
import type { Slice, Ticket } from './ticket.ts';

function closeLast(slices: readonly Slice[], at: number): readonly Slice[] {
  const last = slices.at(-1);
  if (last === undefined || last.to !== null) return slices;
  return [...slices.slice(0, -1), { ...last, to: at }];
}

/** The ticket in a new live state from instant `at` on: the open slice ends, the next begins. */
export function enter(ticket: Ticket, state: LiveState, at: number, counter: string | null): Ticket {
  const open: Slice = { state, from: at, to: null, counter };
  return { ...ticket, state, slices: [...closeLast(ticket.slices, at), open] };
}

/** The ticket closed at instant `at` in a final state: no slice stays open. */
export function end(
  ticket: Ticket,
  state: 'served' | 'transferred' | 'no_show' | 'cancelled',
  at: number,
): Ticket {
  return { ...ticket, state, endedAt: at, slices: closeLast(ticket.slices, at) };
}

/** What is wrong with a ticket's chain of slices; empty when it is sound. */
export function sliceFaults(ticket: Ticket): readonly string[] {
  const faults: string[] = [];
  const open = ticket.slices.filter((slice) => slice.to === null);
  if (open.length !== (ticket.endedAt === null ? 1 : 0)) faults.push(`${open.length} open slices`);
  if (ticket.endedAt === null && ticket.slices.at(-1)?.state !== ticket.state)
    faults.push('open slice in another state');
  let at = ticket.arrivedAt;
  for (const slice of ticket.slices) {
    if (slice.from !== at) faults.push(`gap at ${slice.from}`);
    if (slice.to !== null && slice.to < slice.from) faults.push(`negative slice at ${slice.from}`);
    at = slice.to ?? at;
  }
  if (ticket.endedAt !== null && at !== ticket.endedAt) faults.push('slices do not add up to the end');
  return faults;
}
