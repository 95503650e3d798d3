import type { TicketFact } from '../../../domain/estimate/types.ts';
import type { CityCounter, CityHall, CityService } from './city-hall.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_ARRIVALS = 8.25 * HOUR;
export const COUNTERS_OPEN = 8.5 * HOUR;
const RECEPTION_END = 17 * HOUR;
const LUNCH = { early: [11.75 * HOUR, 12.5 * HOUR], late: [12.5 * HOUR, 13.25 * HOUR] } as const;

export interface PlannedVisit {
  readonly arrivedAt: number;
  readonly service: string;
  readonly cls: TicketFact['cls'];
  readonly takesMs: number;
  readonly patienceMs: number;
}

/** What will happen on a day, before anybody is called: visits, and when each counter means to be there. */
export interface DayPlan {
  readonly visits: readonly PlannedVisit[];
  readonly presence: readonly { readonly counter: CityCounter; readonly from: number; readonly to: number }[];
}

function pickService(random: Random, services: readonly CityService[]): CityService | undefined {
  let rest = random.uniform();
  return services.find(({ share }) => {
    rest -= share;
    return rest < 0;
  });
}

function planVisit(
  random: Random,
  arrivedAt: number,
  { id, meanMs, cv }: CityService,
  pace: number,
): PlannedVisit {
  const walkMs = 20_000 + 20_000 * random.uniform();
  return {
    arrivedAt: Math.round(arrivedAt),
    service: id,
    cls: random.uniform() < 0.07 ? 'priority' : 'normal',
    takesMs: Math.round(walkMs + random.lognormal(meanMs * pace, cv)),
    patienceMs: Math.round(random.lognormal(90 * MINUTE, 0.8)),
  };
}

/** Poisson arrivals by thinning; Mondays and some days are busier, each service has its slower and faster days. */
function planVisits(random: Random, hall: CityHall, weekday: number): readonly PlannedVisit[] {
  const busy = (weekday === 0 ? 1.2 : 0.97) * random.lognormal(1, 0.1);
  const pace = new Map(hall.services.map(({ id }) => [id, random.lognormal(1, 0.08)]));
  const peak = Math.max(...hall.arrivalsPerHour) * busy;
  const step = (): number => random.exponential(HOUR / peak);
  const visits: PlannedVisit[] = [];
  for (let at = FIRST_ARRIVALS + step(); at < RECEPTION_END; at += step()) {
    const rate = (hall.arrivalsPerHour[Math.floor(at / HOUR) - 8] ?? 0) * busy;
    if (random.uniform() * peak >= rate) continue;
    const service = pickService(random, hall.services);
    if (service) visits.push(planVisit(random, at, service, pace.get(service.id) ?? 1));
  }
  return visits;
}

type Span = readonly [number, number];

/** The spans of `whole` that are left when the pauses are taken out. */
function withoutPauses(whole: Span, pauses: readonly Span[]): readonly Span[] {
  let from = whole[0];
  const spans: Span[] = [];
  for (const [start, end] of [...pauses].sort((a, b) => a[0] - b[0])) {
    if (start > from) spans.push([from, start]);
    from = Math.max(from, end);
  }
  return [...spans, [from, whole[1]]];
}

/** One counter in sixteen is away all day; the others pause for lunch and twice for something else. */
function planPresence(random: Random, counter: CityCounter): readonly Span[] {
  const isAway = random.uniform() < 0.06;
  const errands = [10 * HOUR, 15 * HOUR].map((around): Span => {
    const start = around + (random.uniform() - 0.5) * 2 * HOUR;
    return [start, start + random.exponential(12 * MINUTE)];
  });
  if (isAway) return [];
  return withoutPauses([COUNTERS_OPEN, 24 * HOUR], [LUNCH[counter.lunch], ...errands]);
}

/** Plans one day; `weekday` 0 is Monday. Times are ms from midnight. */
export function planDay(random: Random, hall: CityHall, weekday: number): DayPlan {
  const visits = planVisits(random, hall, weekday);
  const presence = hall.counters.flatMap((counter) =>
    planPresence(random, counter).map(([from, to]) => ({
      counter,
      from: Math.round(from),
      to: Math.round(to),
    })),
  );
  return { visits, presence };
}
