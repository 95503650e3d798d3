import type { CounterHours } from '../../../domain/estimate/counter-source.ts';
import type { TicketFact } from '../../../domain/estimate/types.ts';
import type { Counter } from '../../../domain/hall/hall.ts';
import { type Candidate, chooseNext, type OrderRules } from '../../../domain/ticket/order.ts';
import type { CityCounter, CityHall } from './city-hall.ts';
import type { DayPlan, PlannedVisit } from './city-plan.ts';

export const PRIORITY_BURST = 3;

/** One day that was played to its end: past tickets, and when counters were open. */
export interface CityDay {
  readonly facts: readonly TicketFact[];
  readonly hours: readonly CounterHours[];
}

interface Call {
  readonly at: number;
  readonly counter: string;
  readonly endsAt: number;
}

function productCounter({ id, services }: CityCounter, sort: number): Counter {
  return {
    id,
    names: { ja: id, en: id },
    floor: '1',
    services: services.map((service) => ({ ...service, line: 'both' as const })),
    active: true,
    validFrom: '2026-04-01',
    validTo: null,
    successor: null,
    sort,
  };
}

function candidateOf(visit: PlannedVisit, ticket: number): Candidate {
  const { service, cls, arrivedAt } = visit;
  return {
    ticket,
    visit: ticket,
    service,
    cls,
    front: false,
    placeAt: arrivedAt,
    arrivedAt,
    onlyCounter: null,
    line: 'waiting',
  };
}

/** The rules as the running hall has them: how many priority tickets a service called in a row until now. */
function rulesFor(calls: readonly { readonly at: number; readonly visit: PlannedVisit }[]): OrderRules {
  const streakOf = (service: string, since: number): number => {
    const own = calls.filter(({ visit }) => visit.service === service);
    const broken = own.findLastIndex(({ at, visit }) => visit.cls === 'normal' || at < since);
    return own.length - 1 - broken;
  };
  return { priorityBurst: PRIORITY_BURST, streakOf };
}

function leavesAt({ arrivedAt, patienceMs }: PlannedVisit): number {
  return arrivedAt + patienceMs;
}

function isPresent(plan: DayPlan, counter: string, at: number): boolean {
  return plan.presence.some((span) => span.counter.id === counter && span.from <= at && at < span.to);
}

/** Calls made on a planned day, by index of the visit, in the product's own order of calling. */
function callsOf(hall: CityHall, plan: DayPlan): ReadonlyMap<number, Call> {
  const counters = hall.counters.map(productCounter);
  const calls = new Map<number, Call>();
  const made: { at: number; visit: PlannedVisit }[] = [];
  const busyUntil = new Map<string, number>();
  const instants = new Set([
    ...plan.visits.map((v) => v.arrivedAt),
    ...plan.presence.map((span) => span.from),
  ]);
  while (instants.size > 0) {
    const at = Math.min(...instants);
    instants.delete(at);
    for (const counter of counters) {
      if (!isPresent(plan, counter.id, at) || (busyUntil.get(counter.id) ?? 0) > at) continue;
      const line = plan.visits.flatMap((visit, i) =>
        visit.arrivedAt <= at && leavesAt(visit) > at && !calls.has(i) ? [candidateOf(visit, i)] : [],
      );
      const choice = chooseNext(line, counter, rulesFor(made));
      const visit = choice && plan.visits[choice.candidate.ticket];
      if (!choice || !visit) continue;
      const endsAt = at + visit.takesMs;
      calls.set(choice.candidate.ticket, { at, counter: counter.id, endsAt });
      made.push({ at, visit });
      busyUntil.set(counter.id, endsAt);
      instants.add(endsAt);
    }
  }
  return calls;
}

/** When counters were really open: somebody who is being served when a pause begins is served to the end. */
function hoursOf(plan: DayPlan, calls: ReadonlyMap<number, Call>): readonly CounterHours[] {
  const ends = new Map<string, number>();
  return plan.presence.flatMap(({ counter, from, to }): CounterHours[] => {
    const open = Math.max(from, ends.get(counter.id) ?? 0);
    const lasts = [...calls.values()].filter((c) => c.counter === counter.id && c.at >= from && c.at < to);
    const close = Math.max(to, ...lasts.map(({ endsAt }) => endsAt));
    ends.set(counter.id, close);
    return open < close ? [{ counter: counter.id, services: counter.services, from: open, to: close }] : [];
  });
}

/** What happened on a planned day, as past tickets and the hours in which counters were open. */
export function playDay(hall: CityHall, plan: DayPlan): CityDay {
  const calls = callsOf(hall, plan);
  const facts = plan.visits.map((visit, i): TicketFact => {
    const call = calls.get(i);
    return {
      service: visit.service,
      cls: visit.cls,
      minuteOfDay: Math.floor(visit.arrivedAt / 60_000),
      arrivedAt: visit.arrivedAt,
      calledAt: call?.at ?? null,
      endedAt: call?.endsAt ?? leavesAt(visit),
      counter: call?.counter ?? null,
      served: call !== undefined,
      left: call === undefined,
      basis: null,
    };
  });
  return { facts, hours: hoursOf(plan, calls) };
}
