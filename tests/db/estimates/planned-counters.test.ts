import { describe, expect, test } from 'vitest';
import { readHallState } from '../../../db/estimates/hall-state.ts';
import type { EstimatesView } from '../../../domain/views/estimates.ts';
import { aService } from '../../server/small-hall.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

const DAY = '2026-06-01';
const planning = (plannedCounters: number | null) => ({
  services: [aService('shomei', 'A', { plannedCounters }), aService('ido', 'B'), aService('zei', 'C')],
  start: `${DAY}T10:00:00+09:00`,
});

function countersFor(hall: TrialHall, service: string): readonly string[] {
  const { store } = hall;
  if (!store.hall) throw new Error('no hall');
  return readHallState(store.db, store.hall, hall.clock.now(), DAY)
    .counters.filter(({ services }) => services.some((taken) => taken.service === service))
    .map(({ counter, activity }) => `${counter} ${activity.kind}`);
}

describe('counters that are there only in the plan', () => {
  test.each<[number | null, readonly string[]]>([
    [null, ['1 free']],
    [1, ['1 free']],
    [3, ['1 free', 'planned:shomei:0 serving', 'planned:shomei:1 serving']],
  ])('with %s planned and one open', async (planned, counters) => {
    const hall = new TrialHall(planning(planned));
    await hall.at('1', 'open');
    expect(countersFor(hall, 'shomei')).toEqual(counters);
    expect(countersFor(hall, 'ido')).toEqual(['1 free']);
  });

  test('come to nobody after closing, and add nothing before the opening, when all are to come', async () => {
    const hall = new TrialHall(planning(3));
    hall.clock.set(`${DAY}T18:00:00+09:00`);
    expect(countersFor(hall, 'shomei')).toEqual([]);
    const early = new TrialHall({ ...planning(3), start: `${DAY}T08:00:00+09:00` });
    expect(countersFor(early, 'shomei')).toEqual(['1 opens', '2 opens', '4 opens']);
  });

  test('give an estimate where nobody has opened yet, and a shorter one where few have; never none at once', async () => {
    const newcomer = async (planned: number | null, isOpen: boolean) => {
      const hall = new TrialHall(planning(planned));
      for (let n = 0; n < 6; n += 1) await hall.issue('shomei');
      if (isOpen) await hall.at('1', 'call-next');
      hall.clock.pass(MINUTE);
      const { services } = await hall.get<EstimatesView>('/api/estimates');
      return services.find(({ service }) => service === 'shomei')?.newcomer?.p50Ms ?? null;
    };
    expect(await newcomer(null, false)).toBeNull();
    expect(await newcomer(2, false)).toBeGreaterThan(0);
    const [one, three] = [await newcomer(null, true), await newcomer(3, true)];
    expect(three).toBeGreaterThan(0);
    expect(three).toBeLessThan(one ?? 0);
  });
});
