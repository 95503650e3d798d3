import { type ClosingForecast, closingForecast } from './closing.ts';
import { estimate } from './estimate.ts';
import { lineName } from './lines.ts';
import type { LearnedModel } from './model.ts';
import type { HallState, WaitRange } from './types.ts';

/** A range of waits in whole ms from the state's `now`. */
interface Range {
  readonly p50Ms: number;
  readonly p90Ms: number;
}

interface ServiceEstimate {
  readonly service: string;
  /** What somebody would wait who took a number now; null where no counter takes the service. */
  readonly newcomer: Range | null;
  /** Null while nobody waits for the service or is served. */
  readonly closing: ClosingForecast | null;
}

export interface HallEstimates {
  readonly services: readonly ServiceEstimate[];
  /** By ticket; without those whom no counter takes. */
  readonly tickets: ReadonlyMap<string, Range>;
}

function rounded(range: WaitRange | null): Range | null {
  return range && { p50Ms: Math.round(range.p50Ms), p90Ms: Math.round(range.p90Ms) };
}

function hasPeople(state: HallState, line: string): boolean {
  if (state.waiting.some(({ service }) => service === line)) return true;
  return state.counters.some(({ activity }) => activity.kind === 'serving' && activity.service === line);
}

function later(a: ClosingForecast, b: ClosingForecast): ClosingForecast {
  const at = ({ lastServedAt }: ClosingForecast): number => lastServedAt ?? Number.POSITIVE_INFINITY;
  return at(a) >= at(b) ? a : b;
}

/** A service is done when both its lines are. */
function closingOf(
  model: LearnedModel,
  state: HallState,
  service: string,
  closingAt: number,
): ClosingForecast | null {
  const lines = [service, lineName(service, 'ready')].filter((line) => hasPeople(state, line));
  const forecasts = lines.map((line) => closingForecast(model, state, line, closingAt));
  return forecasts.length === 0 ? null : forecasts.reduce(later);
}

/**
 * Everything that is said about the hall's waits now. It yields after each estimate, so that a crowded hall
 * (120 people: 70 ms) can be looked at in small portions.
 * @param closingAt when the hall closes, UTC ms
 */
export function* hallEstimates(
  model: LearnedModel,
  state: HallState,
  services: readonly string[],
  closingAt: number,
): Generator<void, HallEstimates> {
  const tickets = new Map<string, Range>();
  for (const { ticket } of state.waiting) {
    const range = rounded(estimate(model, state, { kind: 'ticket', ticket }));
    if (range) tickets.set(ticket, range);
    yield;
  }
  const all: ServiceEstimate[] = [];
  for (const service of services) {
    const newcomer = rounded(estimate(model, state, { kind: 'newcomer', service, cls: 'normal' }));
    yield;
    all.push({ service, newcomer, closing: closingOf(model, state, service, closingAt) });
    yield;
  }
  return { services: all, tickets };
}
