import {
  type CounterSource,
  inferredCounters,
  type SeenServices,
  seeServices,
} from '../../../domain/estimate/counter-source.ts';
import { learnDay } from '../../../domain/estimate/learn-day.ts';
import { promiserOf } from '../../../domain/estimate/learn-history.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import { replayDay } from '../../../domain/estimate/replay.ts';
import type { TicketFact, WaitRange } from '../../../domain/estimate/types.ts';
import { type BaselineWaits, baselineWaits } from './baselines.ts';

export interface HallDay {
  readonly facts: readonly TicketFact[];
  readonly pausesMs: readonly number[];
  /** Null where the past does not tell when counters were open. */
  readonly counters: CounterSource | null;
}

/** A promise to somebody who came when no suitable counter was free, and what became of it. */
export interface Judged {
  readonly day: number;
  readonly range: WaitRange | null;
  readonly baselines: BaselineWaits;
  readonly waitedMs: number;
  readonly called: boolean;
}

/**
 * Walks through the days in order. Within a day the model is that of the evening before; what the estimator sees of
 * the day itself is the state at each arrival. In the evening it learns the day.
 */
export function judgeDays(days: readonly HallDay[], priorityBurst: number): readonly Judged[] {
  let model = newModel();
  let seen: SeenServices = new Map();
  const judged: Judged[] = [];
  for (const [day, { facts, pausesMs, counters }] of days.entries()) {
    const promise = promiserOf(model);
    const rules = { priorityBurst, counters: counters ?? inferredCounters(seen) };
    const morning = model;
    const promises = replayDay(facts, rules, (fact, state) => {
      const range = promise(fact, state);
      judged.push({
        day,
        range,
        baselines: baselineWaits(morning, state, fact, facts),
        waitedMs: (fact.calledAt ?? fact.endedAt) - fact.arrivedAt,
        called: fact.calledAt !== null,
      });
      return range;
    });
    const tickets = facts.map((fact, index) => ({ ...fact, basis: promises.get(index)?.basis ?? null }));
    model = learnDay(model, { tickets, pausesMs });
    seen = seeServices(seen, facts);
  }
  return judged;
}
