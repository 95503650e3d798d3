import { estimate } from '../../../domain/estimate/estimate.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import type { CounterState, HallState, WaitingTicket } from '../../../domain/estimate/types.ts';

const SERVICES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const RUNS = 2_000;

function serviceOf(index: number): string {
  return SERVICES[index % SERVICES.length] ?? 'a';
}

/** A crowded hall: 120 people wait for 8 services at 30 counters with three services each. */
function crowdedHall(): HallState {
  const now = 36_000_000;
  const waiting = Array.from({ length: 120 }, (_, i): WaitingTicket => {
    const placeAt = now - 10_000 * (120 - i);
    const cls = i % 10 === 0 ? 'priority' : 'normal';
    return { ticket: `t${i}`, service: serviceOf(i), cls, placeAt, waitingSince: placeAt, onlyCounter: null };
  });
  const counters = Array.from({ length: 30 }, (_, i): CounterState => {
    const services = [0, 1, 3].map((step, preference) => ({
      service: serviceOf(i + step),
      preference: preference + 1,
    }));
    return {
      counter: `c${i}`,
      services,
      activity: { kind: 'serving', service: serviceOf(i), since: now - 20_000 * i },
    };
  });
  return { now, minuteOfDay: 600, waiting, counters, recentCalls: [], priorityBurst: 3 };
}

/** Mean time of one estimate (ms) for a newcomer in a crowded hall. */
export function timeEstimate(): {
  readonly waiting: number;
  readonly counters: number;
  readonly mean_ms: number;
} {
  const model = newModel();
  const state = crowdedHall();
  const started = performance.now();
  for (let i = 0; i < RUNS; i += 1) {
    estimate(model, state, { kind: 'newcomer', service: serviceOf(i), cls: 'normal' });
  }
  const mean = (performance.now() - started) / RUNS;
  return {
    waiting: state.waiting.length,
    counters: state.counters.length,
    mean_ms: Math.round(mean * 1000) / 1000,
  };
}
