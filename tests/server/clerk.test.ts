import { describe, expect, test } from 'vitest';
import type { CounterView } from '../../domain/views/queue.ts';
import { DAY } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

async function clerkOf(hall: TrialHall, counter: string): Promise<string | null> {
  return (await hall.get<CounterView>(`/api/counters/${counter}`)).clerk;
}

describe('who serves at a counter', () => {
  test('is said under a display name, changes, and can be taken away; other counters keep theirs', async () => {
    const hall = new TrialHall();
    await hall.at('1', 'clerk', { name: 'さくら' });
    await hall.at('2', 'clerk', { name: 'もみじ' });
    expect([await clerkOf(hall, '1'), await clerkOf(hall, '2')]).toEqual(['さくら', 'もみじ']);
    await hall.at('1', 'clerk', { name: '  うめ ' });
    expect(await clerkOf(hall, '1')).toBe('うめ');
    await hall.at('1', 'clerk', { name: '' });
    expect([await clerkOf(hall, '1'), await clerkOf(hall, '2')]).toEqual([null, 'もみじ']);
  });

  test('the journal keeps that the staff changed, never who; the same name again is no change', async () => {
    const hall = new TrialHall();
    for (const name of ['さくら', 'さくら', 'もみじ']) await hall.at('1', 'clerk', { name });
    const rows = hall.rows<{ payload: string }>(
      `SELECT payload FROM journal WHERE kind LIKE 'counter.staff%'`,
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(hall.rows('SELECT * FROM journal'))).not.toMatch(/さくら|もみじ/);
  });

  test('a change while somebody is served leaves the visitor and what can be undone as they are', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.at('1', 'clerk', { name: 'さくら' });
    expect(hall.ticket(ticket).state).toBe('called');
    await hall.at('1', 'undo');
    expect(hall.ticket(ticket).state).toBe('waiting');
  });

  test('the name is gone with the day, by hand or the next morning, and survives a restart before', async () => {
    const hall = new TrialHall();
    await hall.at('1', 'clerk', { name: 'さくら' });
    await hall.restart();
    expect(await clerkOf(hall, '1')).toBe('さくら');
    await hall.act('/api/day/close');
    expect(await clerkOf(hall, '1')).toBeNull();
    await hall.at('1', 'clerk', { name: 'さくら' });
    hall.clock.pass(DAY);
    await hall.issue('shomei');
    expect(await clerkOf(hall, '1')).toBeNull();
  });

  test('a name that is too long is refused', async () => {
    const hall = new TrialHall();
    expect((await hall.refusedAt('1', 'clerk', { name: 'あ'.repeat(21) })).code).toBe('bad-input');
  });
});
