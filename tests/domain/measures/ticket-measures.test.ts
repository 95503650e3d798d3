import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../domain/measures/ticket-measures.ts';
import type { LiveState, TicketState } from '../../../domain/ticket/codes.ts';
import type { Slice } from '../../../domain/ticket/ticket.ts';

type Stretch = readonly [state: LiveState, minutes: number | null];

/** A ticket whose slices follow one another from minute 0; the last lasts still where it has no length. */
function ticket(state: TicketState, ...stretches: readonly Stretch[]) {
  let at = 0;
  const slices = stretches.map(([live, minutes]): Slice => {
    const from = at;
    at += minutes ?? 0;
    return { state: live, from, to: minutes === null ? null : at, counter: null };
  });
  const ended = slices.every((slice) => slice.to !== null);
  const cancelReason = state === 'cancelled' ? ('left' as const) : null;
  return { slices, state, cancelReason, arrivedAt: 0, endedAt: ended ? at : null };
}

const NONE = {
  wait: null,
  way: null,
  service: null,
  preparation: null,
  handoverWait: null,
  handover: null,
  leftAfter: null,
};

describe('measures of a ticket (here in minutes)', () => {
  it.each([
    { what: 'waiting still', of: ticket('waiting', ['waiting', null]), is: {} },
    { what: 'called', of: ticket('called', ['waiting', 3], ['called', null]), is: { wait: 3 } },
    { what: 'called at once', of: ticket('called', ['waiting', 0], ['called', null]), is: { wait: 0 } },
    {
      what: 'served still',
      of: ticket('serving', ['waiting', 3], ['called', 1], ['serving', null]),
      is: { wait: 3, way: 1 },
    },
    {
      what: 'served',
      of: ticket('served', ['waiting', 3], ['called', 1], ['serving', 7]),
      is: { wait: 3, way: 1, service: 7 },
    },
    {
      what: 'passed on without having been served',
      of: ticket('transferred', ['waiting', 3], ['called', 1]),
      is: { wait: 3 },
    },
    {
      what: 'elsewhere in between',
      of: ticket(
        'served',
        ['elsewhere', 2],
        ['waiting', 3],
        ['elsewhere', 9],
        ['waiting', 4],
        ['called', 1],
        ['serving', 7],
      ),
      is: { wait: 7, way: 1, service: 7 },
    },
    {
      what: 'absent and back',
      of: ticket(
        'served',
        ['waiting', 3],
        ['called', 2],
        ['absent', 9],
        ['waiting', 5],
        ['called', 1],
        ['serving', 7],
      ),
      is: { wait: 3, way: 1, service: 7 },
    },
    {
      what: 'held before the service began',
      of: ticket('served', ['waiting', 3], ['called', 2], ['held', 5], ['serving', 7]),
      is: { wait: 3, way: 7, service: 7 },
    },
    {
      what: 'held in between',
      of: ticket('served', ['waiting', 3], ['called', 2], ['serving', 4], ['held', 5], ['serving', 7]),
      is: { wait: 3, way: 2, service: 11 },
    },
    {
      what: 'handed over',
      of: ticket(
        'served',
        ['waiting', 3],
        ['called', 2],
        ['serving', 4],
        ['preparing', 15],
        ['ready', 6],
        ['called', 1],
        ['serving', 2],
      ),
      is: { wait: 3, way: 2, service: 4, preparation: 15, handoverWait: 6, handover: 2 },
    },
    {
      what: 'ready and not called yet',
      of: ticket('ready', ['waiting', 3], ['called', 2], ['serving', 4], ['preparing', 15], ['ready', null]),
      is: { wait: 3, way: 2 },
    },
    {
      what: 'ready, elsewhere, ready again, called',
      of: ticket(
        'called',
        ['waiting', 1],
        ['called', 1],
        ['serving', 1],
        ['preparing', 1],
        ['ready', 4],
        ['elsewhere', 8],
        ['ready', 5],
        ['called', null],
      ),
      is: { wait: 1, way: 1, handoverWait: 9 },
    },
    {
      what: 'prepared and finished without a call',
      of: ticket('cancelled', ['waiting', 1], ['called', 1], ['serving', 1], ['preparing', 6], ['ready', 4]),
      is: { wait: 1, way: 1, preparation: 6, leftAfter: 13 },
    },
    {
      what: 'left',
      of: ticket('cancelled', ['waiting', 10], ['elsewhere', 20], ['waiting', 5]),
      is: { leftAfter: 15 },
    },
    {
      what: 'not come',
      of: ticket('no_show', ['waiting', 10], ['called', 3], ['absent', 60]),
      is: { wait: 10 },
    },
  ])('$what', ({ of, is }) => {
    expect(measuresOf(of)).toEqual({ ...NONE, ...is });
  });
});
