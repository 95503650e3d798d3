import type { CounterSource } from './counter-source.ts';
import type { HallState, RecentCall, TicketFact, WaitingTicket, WaitRange } from './types.ts';

/** Answers what would be promised to somebody who has just come and was not called at once. Sees the past only. */
export type Promiser = (fact: TicketFact, state: HallState) => WaitRange | null;

export interface ReplayRules {
  readonly priorityBurst: number;
  readonly counters: CounterSource;
}

/** How far back calls tell how the hall runs now; the running hall passes as many in `HallState.recentCalls`. */
export const RECENT_CALLS_MS = 2 * 3_600_000;

interface Event {
  readonly at: number;
  /** At one instant counters become free first, then lines get shorter, then people come. */
  readonly rank: 0 | 1 | 2;
  readonly index: number;
}

interface Serving {
  readonly index: number;
  readonly service: string;
  readonly since: number;
}

/** The hall as it stands while a day is replayed. */
class Floor {
  readonly waiting = new Map<number, WaitingTicket>();
  readonly serving = new Map<string, Serving>();
  readonly lastEnd = new Map<string, number>();
  recentCalls: readonly RecentCall[] = [];

  arrive(index: number, { service, cls, arrivedAt }: TicketFact): void {
    this.waiting.set(index, {
      ticket: String(index),
      service,
      cls,
      placeAt: arrivedAt,
      waitingSince: arrivedAt,
      onlyCounter: null,
    });
  }

  /** Called or gone. A call whose promise is known tells the next ones how the hall runs. */
  leaveLine(index: number, fact: TicketFact, promised: WaitRange | null | undefined): void {
    this.waiting.delete(index);
    const { service, arrivedAt, calledAt } = fact;
    if (calledAt === null) return;
    this.startServing(index, fact, calledAt);
    if (!promised?.basis) return;
    const { expectedMs } = promised.basis;
    const call = { service, calledAt, waitedMs: calledAt - arrivedAt, expectedMs };
    this.recentCalls = [...this.recentCalls.filter((c) => c.calledAt > calledAt - RECENT_CALLS_MS), call];
  }

  startServing(index: number, fact: TicketFact, at: number): void {
    if (fact.endedAt <= at) return;
    this.serving.set(fact.counter ?? `?${index}`, { index, service: fact.service, since: at });
  }

  endServing(index: number, fact: TicketFact): void {
    const counter = fact.counter ?? `?${index}`;
    if (this.serving.get(counter)?.index === index) this.serving.delete(counter);
    if (fact.counter !== null) this.lastEnd.set(fact.counter, fact.endedAt);
  }
}

function eventsOf(facts: readonly TicketFact[]): readonly Event[] {
  const events = facts.flatMap((fact, index): Event[] => {
    const arrive: Event = { at: fact.arrivedAt, rank: 2, index };
    const end: Event = { at: fact.endedAt, rank: fact.calledAt === null ? 1 : 0, index };
    if (fact.calledAt === null || fact.calledAt === fact.arrivedAt) return [arrive, end];
    return [arrive, { at: fact.calledAt, rank: 1, index }, end];
  });
  return events.sort((a, b) => a.at - b.at || a.rank - b.rank || a.index - b.index);
}

/** `replayDay` in portions: it yields after each promise, so that nobody has to wait for a whole day. */
export function* replaySteps(
  facts: readonly TicketFact[],
  rules: ReplayRules,
  promise: Promiser,
): Generator<void, ReadonlyMap<number, WaitRange | null>> {
  const floor = new Floor();
  const promises = new Map<number, WaitRange | null>();
  for (const { at, rank, index } of eventsOf(facts)) {
    const fact = facts[index];
    if (!fact) continue;
    if (rank === 0) {
      floor.endServing(index, fact);
    } else if (rank === 1) {
      floor.leaveLine(index, fact, promises.get(index));
    } else if (fact.calledAt === at) {
      floor.startServing(index, fact, at);
    } else {
      const state: HallState = {
        now: at,
        minuteOfDay: fact.minuteOfDay,
        waiting: [...floor.waiting.values()],
        counters: rules.counters(at, fact.service, floor),
        recentCalls: floor.recentCalls,
        priorityBurst: rules.priorityBurst,
      };
      promises.set(index, promise(fact, state));
      floor.arrive(index, fact);
      yield;
    }
  }
  return promises;
}

/** Runs the portions one after the other. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Walks through one day in the order of time and asks `promise` for everyone who was not called at the instant of
 * arrival (nobody else waits). Returns the promises by the index of the fact; null where nothing was promised.
 * So a model can be learned, or judged, from a past that stored no promises, without a look ahead.
 */
export function replayDay(
  facts: readonly TicketFact[],
  rules: ReplayRules,
  promise: Promiser,
): ReadonlyMap<number, WaitRange | null> {
  return drain(replaySteps(facts, rules, promise));
}
