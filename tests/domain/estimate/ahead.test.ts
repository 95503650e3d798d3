import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aheadInService } from '../../../domain/estimate/ahead.ts';
import type { WaitingTicket } from '../../../domain/estimate/types.ts';
import type { Counter } from '../../../domain/hall/hall.ts';
import { callingOrder } from '../../../domain/ticket/order.ts';
import { waits } from './hall-state.ts';

const line = [
  waits('N1', 'a', 60),
  waits('N2', 'a', 50),
  waits('P1', 'a', 40, 'priority'),
  waits('P2', 'a', 30, 'priority'),
  waits('P3', 'a', 20, 'priority'),
  waits('N3', 'a', 10),
];

function find(ticket: string): WaitingTicket {
  const found = line.find((t) => t.ticket === ticket);
  if (!found) throw new Error(`no ${ticket}`);
  return found;
}

describe('who is called before', () => {
  test.each([
    ['P1', 3, ''],
    ['N1', 3, 'P1 P2 P3'],
    ['N1', 2, 'P1 P2'],
    ['P3', 2, 'P1 P2 N1'],
    ['N2', 2, 'P1 P2 N1 P3'],
    ['N2', 1, 'P1 N1 P2'],
    ['N3', 3, 'P1 P2 P3 N1 N2'],
  ])('%s with a burst of %i: %s', (ticket, burst, expected) => {
    const others = line.filter((t) => t.ticket !== ticket);
    const ahead = aheadInService(others, find(ticket), burst).map((t) => t.ticket);
    expect(ahead.join(' ')).toBe(expected);
  });

  test('nobody more than those who are called before by the order of calling itself', () => {
    const counter: Counter = {
      id: '1',
      names: { ja: '1', en: '1' },
      floor: '1',
      services: [{ service: 'a', preference: 1, line: 'both' }],
      active: true,
      validFrom: '2026-04-01',
      validTo: null,
      successor: null,
      sort: 1,
    };
    const people = fc.array(fc.record({ priority: fc.boolean(), ago: fc.integer({ min: 1, max: 500 }) }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 4 }), (all, priorityBurst) => {
        const candidates = all.map(({ priority, ago }, i) => {
          const ticket = waits(String(i).padStart(2, '0'), 'a', ago, priority ? 'priority' : 'normal');
          return {
            ...ticket,
            ticket: i,
            id: ticket,
            visit: i,
            front: false,
            arrivedAt: ticket.placeAt,
            line: 'waiting' as const,
          };
        });
        const order = callingOrder(candidates, counter, { priorityBurst, streakOf: () => 0 }).map(
          (c) => c.candidate,
        );
        for (const [place, { ticket, id }] of order.entries()) {
          const others = candidates.filter((c) => c.ticket !== ticket).map((c) => c.id);
          const ahead = aheadInService(others, id, priorityBurst).map((t) => t.ticket);
          expect(ahead).toEqual(order.slice(0, place).map((c) => c.id.ticket));
        }
      }),
    );
  });
});
