import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

describe('coming back after being absent', () => {
  test.each<[string, 'keep' | 'end', number, 'first' | 'second']>([
    ['within the grace, the old place', 'end', 10, 'first'],
    ['after the grace, the end of the line', 'end', 11, 'second'],
    ['after the grace where the hall keeps places', 'keep', 120, 'first'],
  ])('%s', async (_, absentReturn, awayMinutes, expected) => {
    const hall = new TrialHall({ hall: { absentReturn, absentGraceMs: 10 * MINUTE } });
    const first = await inState(hall, 'absent');
    const second = await hall.issue('shomei');
    hall.clock.pass(awayMinutes * MINUTE - (hall.clock.now() - absentSince(hall, first.ticket)));

    await hall.act('/api/tickets/return', { ticket: first.ticket });

    const next = await hall.at('1', 'call-next');
    expect(next.ticket).toBe(expected === 'first' ? first.ticket : second.ticket);
  });

  test('a place at the end is journaled, so that a replay needs no rule', async () => {
    const hall = new TrialHall({ hall: { absentReturn: 'end', absentGraceMs: 0 } });
    const { ticket } = await inState(hall, 'absent');
    hall.clock.pass(MINUTE);
    await hall.act('/api/tickets/return', { ticket });
    const [row] = hall.rows<{ placeAt: number }>(
      `SELECT payload ->> '$.placeAt' AS placeAt FROM journal WHERE kind = 'ticket.returned'`,
    );
    expect(row?.placeAt).toBe(hall.clock.now());
  });
});

function absentSince(hall: TrialHall, ticket: number): number {
  return hall.ticket(ticket).slices.at(-1)?.from ?? 0;
}
