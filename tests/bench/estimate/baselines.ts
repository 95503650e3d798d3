import type { LearnedModel } from '../../../domain/estimate/model.ts';
import { hallMean } from '../../../domain/estimate/service-time.ts';
import type { CounterState, HallState, LineKey, TicketFact } from '../../../domain/estimate/types.ts';
import { zmsEstimate } from '../../../domain/estimate/zms.ts';

/**
 * The two baselines in every sensible reading; a data set is judged against the reading that does best on it.
 * ZMS: the place counts the newcomer or only those ahead; the line is the service's or the hall's; the counters are
 * those open now or all that are there today (paused, or about to open).
 * Last hour: mean wait of the calls of the last hour, of the service or of the hall, all calls or those that waited.
 */
export type BaselineWaits = Readonly<Record<string, number>>;

const HOUR_MS = 3_600_000;

function presentToday(state: HallState): HallState {
  const counters = state.counters.map(
    (counter): CounterState => ({ ...counter, activity: { kind: 'free' } }),
  );
  return { ...state, counters };
}

function oneLine(state: HallState, service: string): HallState {
  return { ...state, waiting: state.waiting.map((ticket) => ({ ...ticket, service })) };
}

function zmsWaits(model: LearnedModel, state: HallState, line: LineKey): BaselineWaits {
  const lines = { service: state, hall: oneLine(state, line.service) };
  const waits = Object.entries(lines).flatMap(([lineName, one]) => {
    const counters = { open: one, present: presentToday(one) };
    return Object.entries(counters).flatMap(([counterName, seen]) => {
      const place = zmsEstimate(model, seen, line);
      const slot = zmsEstimate(model, { ...seen, waiting: [] }, line);
      const name = `zms ${lineName} line, ${counterName} counters`;
      return [[`${name}, place`, place] as const, [`${name}, ahead`, place - slot] as const];
    });
  });
  return Object.fromEntries(waits);
}

function meanWait(calls: readonly TicketFact[]): number | undefined {
  if (calls.length === 0) return undefined;
  return (
    calls.reduce((sum, { calledAt, arrivedAt }) => sum + (calledAt ?? arrivedAt) - arrivedAt, 0) /
    calls.length
  );
}

function lastHourWaits(
  model: LearnedModel,
  now: number,
  service: string,
  facts: readonly TicketFact[],
): BaselineWaits {
  const calls = facts.filter((f) => f.calledAt !== null && f.calledAt <= now && f.calledAt > now - HOUR_MS);
  const waited = calls.filter((f) => f.calledAt !== f.arrivedAt);
  const own = (list: readonly TicketFact[]) => list.filter((f) => f.service === service);
  const nothingYet = hallMean(model.serviceTimes);
  const hall = meanWait(calls) ?? nothingYet;
  const hallWaited = meanWait(waited) ?? hall;
  return {
    'last hour, hall, all': hall,
    'last hour, hall, waited': hallWaited,
    'last hour, service, all': meanWait(own(calls)) ?? hall,
    'last hour, service, waited': meanWait(own(waited)) ?? hallWaited,
  };
}

export function baselineWaits(
  model: LearnedModel,
  state: HallState,
  line: LineKey,
  facts: readonly TicketFact[],
): BaselineWaits {
  return { ...zmsWaits(model, state, line), ...lastHourWaits(model, state.now, line.service, facts) };
}
