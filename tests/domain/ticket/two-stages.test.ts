import { describe, expect, test } from 'vitest';
import type { BoardView } from '../../../domain/views/board.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

describe('reception, preparation, hand-over', () => {
  test.each(['handover', 'query'] as const)('a whole visit with a second call for %s', async (kind) => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'preparing');
    expect(hall.ticket(ticket)).toMatchObject({ counter: '1', line: 'waiting' });
    await hall.at('1', 'ready', { ticket, kind });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'ready', line: 'ready', readyKind: kind, calls: 0 });
    hall.clock.pass(MINUTE);
    await hall.at('2', 'call', { ticket });
    const board = await hall.get<BoardView>('/api/board');
    expect(board.calls).toMatchObject([{ number: 'A001', counter: '2', kind, state: 'called', calls: 1 }]);
    hall.clock.pass(MINUTE);
    await hall.at('2', 'start', { ticket });
    hall.clock.pass(MINUTE);
    await hall.at('2', 'finish', {
      ticket,
      outcomes: [{ procedure: 'juminhyo', quantity: 2, outcome: 'done' }],
    });
    expect(hall.slices(ticket)).toEqual([
      'waiting 60',
      'called 60',
      'serving 60',
      'preparing 60',
      'ready 60',
      'called 60',
      'serving 60',
    ]);
    expect(hall.ticket(ticket).outcomes).toEqual([{ procedure: 'juminhyo', quantity: 2, outcome: 'done' }]);
    expect(
      hall.rows('SELECT wait_ms, service_ms, preparation_ms, handover_wait_ms, handover_ms FROM fact'),
    ).toEqual([
      {
        wait_ms: MINUTE,
        service_ms: MINUTE,
        preparation_ms: MINUTE,
        handover_wait_ms: MINUTE,
        handover_ms: MINUTE,
      },
    ]);
  });

  test('a query goes back to preparation, and is made ready once more', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'preparing');
    await hall.at('1', 'ready', { ticket, kind: 'query' });
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'start', { ticket });
    await hall.at('1', 'prepare', { ticket });
    await hall.at('2', 'ready', { ticket, kind: 'handover' });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'ready', readyKind: 'handover' });
  });

  test('preparing frees the counter, and nobody can call the visitor meanwhile', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'preparing');
    const next = await hall.issue('shomei');
    expect((await hall.refusedAt('2', 'call', { ticket, reason: 'asked' })).code).toBe('wrong-state');
    expect((await hall.at('1', 'call-next')).ticket).toBe(next.ticket);
  });

  test('call-next takes hand-over calls by the place of arrival', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'ready');
    await hall.issue('shomei');
    expect((await hall.at('2', 'call-next')).ticket).toBe(ticket);
  });

  test('a hand-over counter of its own gets tickets that are made ready elsewhere', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'preparing');
    await hall.at('3', 'ready', { ticket, kind: 'handover' });
    expect((await hall.at('4', 'call', { ticket })).visit?.tickets[0]).toMatchObject({
      counter: '4',
      state: 'called',
    });
  });
});
