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

  test('of somebody sent home, the journal has the papers that were missing', async () => {
    const hall = new TrialHall();
    const papersMissing = ['identity', 'tenshutsu_shomei'];
    await hall.act('/api/guidance', { reason: 'missing_papers', procedure: 'tennyu', papersMissing });
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.rows(`SELECT payload FROM journal WHERE kind = 'guidance.given' ORDER BY seq`)).toEqual([
      { payload: JSON.stringify({ reason: 'missing_papers', procedure: 'tennyu', papersMissing }) },
      { payload: JSON.stringify({ reason: 'where', procedure: null }) },
    ]);
    expect(hall.rows('SELECT papers_missing FROM guidance ORDER BY seq')).toEqual([
      { papers_missing: JSON.stringify(papersMissing) },
      { papers_missing: '[]' },
    ]);
  });

  test('is taken back: nothing of it counts, and both acts are in the journal', async () => {
    const hall = new TrialHall();
    const { seq } = await hall.act('/api/guidance', { reason: 'where' });
    await hall.act('/api/guidance', { reason: 'online' });
    await hall.act('/api/guidance/undo', { undoes: seq });
    expect((await hall.get<TodayView>('/api/today')).guidance).toEqual([{ reason: 'online', count: 1 }]);
    expect(hall.rows(`SELECT kind FROM journal WHERE kind LIKE 'guidance.%' ORDER BY seq`)).toEqual([
      { kind: 'guidance.given' },
      { kind: 'guidance.given' },
      { kind: 'guidance.undone' },
    ]);
    expect(await hall.refused('/api/guidance/undo', { undoes: seq })).toMatchObject({ code: 'undo-nothing' });
  });

  test.each([
    ['a tally of more than a minute ago', 61_000, 0, 'undo-too-late'],
    ['another act’s row', 0, 1, 'undo-nothing'],
    ['a row that does not exist', 0, 99, 'undo-nothing'],
  ])('not so: %s', async (_, laterMs, rowsOn, code) => {
    const hall = new TrialHall();
    const { seq } = await hall.act('/api/guidance', { reason: 'where' });
    await hall.issue('shomei');
    hall.clock.pass(laterMs);
    expect(await hall.refused('/api/guidance/undo', { undoes: seq + rowsOn })).toMatchObject({ code });
    expect((await hall.get<TodayView>('/api/today')).guidance).toEqual([{ reason: 'where', count: 1 }]);
  });
});
