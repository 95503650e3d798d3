import { byClassThenPlace } from './ahead.ts';
import { estimate } from './estimate.ts';
import type { LearnedModel } from './model.ts';
import { hourOf, residualMean, serviceMean } from './service-time.ts';
import type { CounterState, HallState } from './types.ts';

/** More counters than this are not asked for: the answer is then to stop issuing. */
const MOST_EXTRA_COUNTERS = 10;

/** Instants in UTC ms. */
export interface ClosingForecast {
  /** When the last of those who wait now, or are being served, is done: as likely before as after. Null: no counter. */
  readonly lastServedAt: number | null;
  /** The same with nine chances in ten. */
  readonly lastServedBy: number | null;
  /** Counters to open now for `lastServedAt` not to pass closing; null where ten more would not do. */
  readonly extraCounters: number | null;
}

type LastServed = Pick<ClosingForecast, 'lastServedAt' | 'lastServedBy'>;

/** When those at the counters are done, if nobody waits. */
function servingDoneAt(model: LearnedModel, state: HallState, service: string): number {
  const left = state.counters.flatMap(({ activity }) => {
    if (activity.kind !== 'serving' || activity.service !== service) return [];
    return [residualMean(model.serviceTimes, service, hourOf(state.minuteOfDay), state.now - activity.since)];
  });
  return state.now + Math.max(0, ...left);
}

function lastServed(model: LearnedModel, state: HallState, service: string): LastServed {
  const line = state.waiting.filter((ticket) => ticket.service === service).sort(byClassThenPlace);
  const last = line.at(-1);
  if (!last) {
    const at = servingDoneAt(model, state, service);
    return { lastServedAt: at, lastServedBy: at };
  }
  const range = estimate(model, state, { kind: 'ticket', ticket: last.ticket });
  if (!range) return { lastServedAt: null, lastServedBy: null };
  const taken = serviceMean(model.serviceTimes, service, hourOf(state.minuteOfDay));
  return { lastServedAt: state.now + range.p50Ms + taken, lastServedBy: state.now + range.p90Ms + taken };
}

function withExtra(state: HallState, service: string, count: number): HallState {
  const extra = Array.from({ length: count }, (_, i): CounterState => {
    return { counter: `+${i}`, services: [{ service, preference: 1 }], activity: { kind: 'free' } };
  });
  return { ...state, counters: [...state.counters, ...extra] };
}

/**
 * When the last person of a service's line is done if nobody else comes, and how many more counters it takes for
 * that to be before `closingAt` (UTC ms).
 */
export function closingForecast(
  model: LearnedModel,
  state: HallState,
  service: string,
  closingAt: number,
): ClosingForecast {
  const now = lastServed(model, state, service);
  for (let extraCounters = 0; extraCounters <= MOST_EXTRA_COUNTERS; extraCounters += 1) {
    const { lastServedAt } = lastServed(model, withExtra(state, service, extraCounters), service);
    if (lastServedAt !== null && lastServedAt <= closingAt) return { ...now, extraCounters };
  }
  return { ...now, extraCounters: null };
}
