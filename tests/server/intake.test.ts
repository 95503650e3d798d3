import { describe, expect, test } from 'vitest';
import type { QueueVisit } from '../../domain/views/queue.ts';
import type { TodayView } from '../../domain/views/today.ts';
import { TrialHall } from './trial-hall.ts';

describe('what was learned about a visit', () => {
  test('is corrected at any time while it lives; the journal holds the codes only', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue('shomei', { note: '最初のメモ', support: ['stroller'] });
    const intake = {
      procedures: [{ procedure: 'juminhyo', quantity: 3 }],
      papersSeen: ['license'],
      papersMissing: [],
      language: 'vi',
      partySize: 2,
      quiet: false,
    };
    const answer = await hall.act(`/api/visits/${visit}/intake`, {
      intake,
      support: ['wheelchair', 'writing'],
      note: '直した',
    });
    expect(answer.visit).toMatchObject({ intake, support: ['wheelchair', 'writing'], note: '直した' });
    const { visits } = await hall.get<{ visits: QueueVisit[] }>('/api/queue');
    expect(visits[0]).toEqual(answer.visit);
    expect(hall.rows(`SELECT payload FROM journal WHERE kind = 'visit.intake_changed'`)).toEqual([
      { payload: JSON.stringify({ visit, intake }) },
    ]);
  });

  test('an emptied note leaves nothing behind', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue('shomei', { note: '消す', support: ['elderly'] });
    const { intake } = hall.visit(visit);
    await hall.act(`/api/visits/${visit}/intake`, { intake, support: [], note: '' });
    expect(hall.rows('SELECT * FROM visit_private')).toEqual([]);
  });

  test('of a visit that has ended is refused', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue('shomei');
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    const { intake } = hall.visit(visit);
    expect(
      await hall.refused(`/api/visits/${visit}/intake`, { intake, support: [], note: 'x' }),
    ).toMatchObject({
      code: 'wrong-state',
      params: { act: 'intake', state: 'ended' },
    });
  });
});

describe('guidance without a number', () => {
  test('is counted by reason', async () => {
    const hall = new TrialHall();
    await hall.act('/api/guidance', { reason: 'where' });
    await hall.act('/api/guidance', { reason: 'where', procedure: 'juminhyo' });
    await hall.act('/api/guidance', { reason: 'online' });
    expect((await hall.get<TodayView>('/api/today')).guidance).toEqual([
      { reason: 'where', count: 2 },
      { reason: 'online', count: 1 },
    ]);
    expect(hall.rows('SELECT date, hour, reason, procedure FROM guidance ORDER BY seq')).toEqual([
      { date: '2026-06-01', hour: 8, reason: 'where', procedure: null },
      { date: '2026-06-01', hour: 8, reason: 'where', procedure: 'juminhyo' },
      { date: '2026-06-01', hour: 8, reason: 'online', procedure: null },
    ]);
  });
});
