import type { LiveState } from '../ticket/codes.ts';
import type { Slice, Ticket } from '../ticket/ticket.ts';

/** A ticket's durations in ms; null where the definition does not apply. */
export interface TicketMeasures {
  readonly wait: number | null;
  readonly way: number | null;
  readonly service: number | null;
  readonly preparation: number | null;
  readonly handoverWait: number | null;
  readonly handover: number | null;
  readonly leftAfter: number | null;
}

function sumOf(slices: readonly Slice[], state: LiveState): number {
  return slices.reduce(
    (sum, slice) => (slice.state === state ? sum + (slice.to ?? slice.from) - slice.from : sum),
    0,
  );
}

function sumOrNull(slices: readonly Slice[], state: LiveState): number | null {
  return slices.some((slice) => slice.state === state) ? sumOf(slices, state) : null;
}

function before(slices: readonly Slice[], index: number): readonly Slice[] {
  return index === -1 ? slices : slices.slice(0, index);
}

function after(slices: readonly Slice[], index: number): readonly Slice[] {
  return index === -1 ? [] : slices.slice(index + 1);
}

function indexOf(slices: readonly Slice[], state: LiveState): number {
  return slices.findIndex((slice) => slice.state === state);
}

function waitOf(slices: readonly Slice[]): number | null {
  const call = indexOf(slices, 'called');
  return call === -1 ? null : sumOf(before(slices, call), 'waiting');
}

function wayOf(slices: readonly Slice[]): number | null {
  const serving = indexOf(slices, 'serving');
  if (serving === -1) return null;
  const called = before(slices, serving).filter((slice) => slice.state === 'called');
  const call = called[called.length - 1];
  const start = slices[serving];
  return call && start ? start.from - call.from : null;
}

function handoverWaitOf(slices: readonly Slice[]): number | null {
  const ready = indexOf(slices, 'ready');
  if (ready === -1) return null;
  const sinceReady = slices.slice(ready);
  const call = indexOf(sinceReady, 'called');
  return call === -1 ? null : sumOf(before(sinceReady, call), 'ready');
}

/**
 * The measures of one ticket as sums of its slices (measures version 1). While a ticket lives, a measure is given
 * from the moment at which it can no longer change: `wait` after the first call, `way` after the first start,
 * `handoverWait` after the first hand-over call, all others when the ticket has ended.
 */
export function measuresOf(
  ticket: Pick<Ticket, 'slices' | 'state' | 'cancelReason' | 'arrivedAt' | 'endedAt'>,
): TicketMeasures {
  const { slices, state, endedAt } = ticket;
  const ready = indexOf(slices, 'ready');
  const finished = state === 'served' || state === 'transferred';
  const left = state === 'cancelled' && ticket.cancelReason === 'left' && endedAt !== null;
  return {
    wait: waitOf(slices),
    way: wayOf(slices),
    service: finished ? sumOrNull(before(slices, ready), 'serving') : null,
    preparation: endedAt === null ? null : sumOrNull(slices, 'preparing'),
    handoverWait: handoverWaitOf(slices),
    handover: endedAt === null ? null : sumOrNull(after(slices, ready), 'serving'),
    leftAfter: left ? endedAt - ticket.arrivedAt - sumOf(slices, 'elsewhere') : null,
  };
}
