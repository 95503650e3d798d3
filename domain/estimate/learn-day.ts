import { learnCalibration, type Outcome } from './calibration.ts';
import { learnLengths } from './length-histogram.ts';
import type { LearnedModel } from './model.ts';
import { learnPatience } from './patience.ts';
import { hourOf, learnServiceTimes, type ServiceSample } from './service-time.ts';
import type { DayFacts, TicketFact } from './types.ts';

function serviceSample({
  served,
  service,
  minuteOfDay,
  calledAt,
  endedAt,
}: TicketFact): readonly ServiceSample[] {
  if (!served || calledAt === null) return [];
  return [{ service, hour: hourOf(minuteOfDay), takenMs: Math.max(0, endedAt - calledAt) }];
}

function waitedMs({ arrivedAt, calledAt, endedAt }: TicketFact): number {
  return Math.max(0, (calledAt ?? endedAt) - arrivedAt);
}

function outcome(fact: TicketFact): readonly Outcome[] {
  const { service, cls, minuteOfDay, basis, calledAt } = fact;
  if (!basis) return [];
  const { fluidMs, drift } = basis;
  return [{ service, cls, minuteOfDay, fluidMs, drift, waitedMs: waitedMs(fact), called: calledAt !== null }];
}

/**
 * The model after one more open day: everything older fades (HALF_LIFE_DAYS), then the day's facts are added.
 * Fold it over the days' facts, oldest first, to rebuild a model from the store.
 */
export function learnDay(model: LearnedModel, { tickets, pausesMs }: DayFacts): LearnedModel {
  const waits = tickets.map((fact) => ({ waitedMs: waitedMs(fact), left: fact.left }));
  return {
    version: 1,
    days: model.days + 1,
    serviceTimes: learnServiceTimes(model.serviceTimes, tickets.flatMap(serviceSample)),
    pauses: learnLengths(model.pauses, pausesMs),
    patience: learnPatience(model.patience, waits),
    calibration: learnCalibration(model.calibration, tickets.flatMap(outcome)),
  };
}
