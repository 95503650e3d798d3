import { describe, expect, test } from 'vitest';
import { lineName, linesTaken } from '../../../domain/estimate/lines.ts';
import { ticketFacts } from '../../../domain/estimate/ticket-facts.ts';
import type { LiveState } from '../../../domain/ticket/codes.ts';
import type { Slice, Ticket } from '../../../domain/ticket/ticket.ts';

const MINUTE = 60_000;
const ARRIVED = Date.parse('2026-06-01T09:30:00+09:00');
const BASIS = { fluidMs: 1, expectedMs: 2, drift: 0 };

type Stretch = readonly [state: LiveState, minutes: number, counter?: string];

function slices(stretches: readonly Stretch[]): readonly Slice[] {
  let from = ARRIVED;
  return stretches.map(([state, minutes, counter = null]) => {
    const to = from + minutes * MINUTE;
    const slice = { state, from, to, counter };
    from = to;
    return slice;
  });
}

type Ended = Pick<Ticket, 'service' | 'cls' | 'arrivedAt' | 'state' | 'cancelReason' | 'slices'>;

function ended(state: Ended['state'], stretches: readonly Stretch[], more: Partial<Ended> = {}): Ended {
  const cancelReason = state === 'cancelled' ? 'left' : null;
  return {
    service: 'a',
    cls: 'normal',
    arrivedAt: ARRIVED,
    state,
    cancelReason,
    slices: slices(stretches),
    ...more,
  };
}

/** Line, minutes waited, minutes at the counter, what it teaches. */
function taught(ticket: Ended): readonly string[] {
  return ticketFacts(ticket, BASIS, 'Asia/Tokyo').map((fact) => {
    const waited = ((fact.calledAt ?? fact.endedAt) - fact.arrivedAt) / MINUTE;
    const taken = fact.calledAt === null ? '-' : (fact.endedAt - fact.calledAt) / MINUTE;
    const marks = [fact.served && 'served', fact.left && 'left', fact.basis && 'promised'].filter(Boolean);
    return `${fact.service} ${waited} ${taken} ${fact.counter} ${marks.join(' ')}`;
  });
}

describe('what an ended ticket teaches', () => {
  test.each<readonly [string, Ended, readonly string[]]>([
    [
      'waited, called, served',
      ended('served', [
        ['waiting', 12],
        ['called', 1, '3'],
        ['serving', 7, '3'],
      ]),
      ['a 12 8 3 served promised'],
    ],
    [
      'elsewhere in between is no wait',
      ended('served', [
        ['elsewhere', 20],
        ['waiting', 4],
        ['elsewhere', 10],
        ['waiting', 5],
        ['called', 1, '3'],
        ['serving', 2, '3'],
      ]),
      ['a 9 3 3 served promised'],
    ],
    [
      'nobody came: the wait counts, the time at the counter does not',
      ended('no_show', [
        ['waiting', 12],
        ['called', 3, '3'],
      ]),
      ['a 12 3 3 promised'],
    ],
    [
      'absent, came back, served',
      ended('served', [
        ['waiting', 12],
        ['called', 2, '3'],
        ['absent', 9, '3'],
        ['waiting', 4],
        ['called', 1, '4'],
        ['serving', 5, '4'],
      ]),
      ['a 12 2 3 promised', 'a 4 6 4 served'],
    ],
    [
      'held at the counter and taken up again there',
      ended('served', [
        ['waiting', 1],
        ['called', 1, '3'],
        ['serving', 5, '3'],
        ['held', 8, '3'],
        ['serving', 2, '3'],
      ]),
      ['a 1 6 3 served promised', 'a 0 2 3 served'],
    ],
    [
      'reception, preparation, hand-over: the hand-over is a line of its own',
      ended('served', [
        ['waiting', 3],
        ['called', 1, '3'],
        ['serving', 5, '3'],
        ['preparing', 15, '3'],
        ['ready', 6],
        ['called', 1, '8'],
        ['serving', 1, '8'],
      ]),
      ['a 3 6 3 served promised', 'a:handover 6 2 8 served'],
    ],
    ['left while waiting', ended('cancelled', [['waiting', 12]]), ['a 12 - null left promised']],
    [
      'sent elsewhere by staff is no impatience',
      ended('cancelled', [['waiting', 12]], { cancelReason: 'redirected' }),
      ['a 12 - null promised'],
    ],
    [
      'imported: called without a start stays called until its end',
      ended('served', [
        ['waiting', 2],
        ['called', 9, '3'],
      ]),
      ['a 2 9 3 served promised'],
    ],
    ['never stood in line', ended('cancelled', [['elsewhere', 30]]), []],
  ])('%s', (_, ticket, expected) => {
    expect(taught(ticket)).toEqual(expected);
  });

  test('bears the minute of the arrival in the hall’s zone', () => {
    const [fact] = ticketFacts(
      ended('served', [
        ['elsewhere', 60],
        ['waiting', 5],
        ['called', 1, '3'],
      ]),
      null,
      'Asia/Tokyo',
    );
    expect(fact?.minuteOfDay).toBe(570);
  });
});

test.each([
  ['both', ['a', 'a:handover']],
  ['reception', ['a']],
  ['handover', ['a:handover']],
] as const)('a counter that takes %s', (takes, lines) => {
  expect(linesTaken('a', takes)).toEqual(lines);
  expect(linesTaken('a', takes).includes(lineName('a', 'ready'))).toBe(takes !== 'reception');
});
