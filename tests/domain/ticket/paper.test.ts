import { describe, expect, test } from 'vitest';
import { aService, SMALL_SERVICES } from '../../server/small-hall.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

const services = [
  aService('shomei', 'A', { rangeTo: 4, paperPad: { from: 2, to: 3 } }),
  ...SMALL_SERVICES.slice(1),
];

function slip(hall: TrialHall, changes: object = {}): object {
  const now = hall.clock.now();
  return {
    service: 'shomei',
    digits: 2,
    arrivedAt: now - 30 * MINUTE,
    calledAt: now - 20 * MINUTE,
    endedAt: now - 10 * MINUTE,
    outcome: 'served',
    counter: '1',
    ...changes,
  };
}

describe('the paper pad', () => {
  test('its numbers are never given by the program', async () => {
    const hall = new TrialHall({ services });
    const given = [await hall.issue('shomei'), await hall.issue('shomei')].map((i) => i.number);
    expect(given).toEqual(['A001', 'A004']);
    const { ticket } = await hall.issue('ido');
    expect(ticket).toBeGreaterThan(0);
  });

  test('a number entered later counts as an outcome, not in durations', async () => {
    const hall = new TrialHall({ services, start: '2026-06-01T11:00:00+09:00' });
    await hall.act('/api/paper-tickets', slip(hall));
    expect(hall.rows('SELECT label, channel, live FROM visit')).toEqual([
      { label: 'A002', channel: 'paper', live: 0 },
    ]);
    expect(hall.rows('SELECT state, inexact, date, hour, counter FROM fact')).toEqual([
      { state: 'served', inexact: 1, date: '2026-06-01', hour: 10, counter: '1' },
    ]);
    const { services: today } = await hall.get<{ services: { served: number; waitN: number }[] }>(
      '/api/today',
    );
    expect(today[0]).toMatchObject({ served: 1, waitN: 0 });
  });

  test('who left or never came needs no call', async () => {
    const hall = new TrialHall({ services });
    await hall.act('/api/paper-tickets', slip(hall, { outcome: 'left', calledAt: null, counter: null }));
    expect(hall.rows('SELECT cancel_reason FROM fact')).toEqual([{ cancel_reason: 'left' }]);
  });

  test.each<[string, object, string]>([
    ['a number that is not on the pad', { digits: 4 }, 'paper-not-on-pad'],
    ['a service without a pad', { service: 'ido' }, 'paper-not-on-pad'],
    ['an end before the call', { endedAt: 1 }, 'paper-times'],
    ['served without a call', { calledAt: null }, 'paper-times'],
    ['an unknown counter', { counter: '99' }, 'unknown-counter'],
  ])('refuses %s', async (_, changes, code) => {
    const hall = new TrialHall({ services });
    expect(await hall.refused('/api/paper-tickets', slip(hall, changes))).toMatchObject({ code });
  });

  test('refuses an end in the future, and the same number twice on one day', async () => {
    const hall = new TrialHall({ services });
    const late = slip(hall, { endedAt: hall.clock.now() + MINUTE });
    expect((await hall.refused('/api/paper-tickets', late)).code).toBe('paper-times');
    await hall.act('/api/paper-tickets', slip(hall));
    expect((await hall.refused('/api/paper-tickets', slip(hall))).code).toBe('paper-number-used');
  });
});
