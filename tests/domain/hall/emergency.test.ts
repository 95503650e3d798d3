import { describe, expect, test } from 'vitest';
import type { BoardView } from '../../../domain/views/board.ts';
import type { EmergencyView } from '../../../domain/views/emergency.ts';
import { TrialHall } from '../../server/trial-hall.ts';

const view = (hall: TrialHall) => hall.get<EmergencyView>('/api/emergency');

describe('the emergency key', () => {
  test('is seen by all until somebody acknowledges it, once', async () => {
    const hall = new TrialHall();
    const raised = await hall.at('2', 'emergency');
    await hall.act('/api/emergency/raise');
    expect((await view(hall)).emergencies.map((e) => e.counter)).toEqual(['2', null]);

    await hall.act('/api/emergency/acknowledge', { raised: raised.seq });

    expect((await view(hall)).emergencies.map((e) => e.counter)).toEqual([null]);
    const again = await hall.refused('/api/emergency/acknowledge', { raised: raised.seq });
    expect(again.code).toBe('unknown-emergency');
  });

  test('survives a restart', async () => {
    const hall = new TrialHall();
    await hall.at('2', 'emergency');
    await hall.restart();
    expect((await view(hall)).emergencies).toHaveLength(1);
  });

  test('a board or kiosk window neither sees nor acknowledges it', async () => {
    const hall = new TrialHall();
    const via = { door: { kind: 'window', role: 'board' }, device: 'board' } as const;
    const { status } = await hall.call('GET', '/api/emergency', { via, url: 'app://hall/api/emergency' });
    expect(status).toBe(403);
  });
});

describe('a notice', () => {
  test('takes all boards and is taken off again', async () => {
    const hall = new TrialHall();
    const notice = async () => (await hall.get<BoardView>('/api/board')).notice;
    expect(await notice()).toBeNull();
    await hall.act('/api/notice', { notice: 'evacuation' });
    expect(await notice()).toBe('evacuation');
    await hall.act('/api/notice', { notice: null });
    expect(await notice()).toBeNull();
  });
});
