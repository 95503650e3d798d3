import { type CounterSource, knownCounters, pausesOf } from '../../../domain/estimate/counter-source.ts';
import { PRIORITY_BURST, playDay } from './city-day.ts';
import type { CityHall } from './city-hall.ts';
import { COUNTERS_OPEN, planDay } from './city-plan.ts';
import { readHistoryDays } from './history-csv.ts';
import { type HallDay, type Judged, judgeDays } from './judge.ts';
import { seededRandom } from './random.ts';

/** Two working weeks to learn from, two to be judged. */
const CITY_DAYS = 20;
const CITY_LEARNING_DAYS = 10;
const WEEK_DAYS = 7;
/** The history's queue has no limit to priority calls in a row. */
const NO_BURST_LIMIT = 1_000_000;

/** Before opening nobody knows who will be away today: every counter is expected at opening time. */
function cityCounters(hall: CityHall, known: CounterSource): CounterSource {
  const expected = hall.counters.map(({ id, services }) => {
    return { counter: id, services, activity: { kind: 'opens', at: COUNTERS_OPEN } } as const;
  });
  return (now, service, past) => (now < COUNTERS_OPEN ? expected : known(now, service, past));
}

/** Judged promises of a synthetic hall; the same seed gives the same days. */
export function judgeCityDays(hall: CityHall, seed: number): readonly Judged[] {
  const random = seededRandom(seed);
  const days = Array.from({ length: CITY_DAYS }, (_, day): HallDay => {
    const { facts, hours } = playDay(hall, planDay(random, hall, day % 5));
    return { facts, pausesMs: pausesOf(hours), counters: cityCounters(hall, knownCounters(hours)) };
  });
  return judgeDays(days, PRIORITY_BURST).filter(({ day }) => day >= CITY_LEARNING_DAYS);
}

/** Judged promises of a history file's second week (from its eighth day on), learned from the days before each. */
export function judgeHistory(path: string): readonly Judged[] {
  const days = readHistoryDays(path).map(({ facts }): HallDay => ({ facts, pausesMs: [], counters: null }));
  return judgeDays(days, NO_BURST_LIMIT).filter(({ day }) => day >= WEEK_DAYS);
}
