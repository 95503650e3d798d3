import { estimate } from './estimate.ts';
import { learnDay } from './learn-day.ts';
import type { LearnedModel } from './model.ts';
import { drain, type Promiser, type ReplayRules, replaySteps } from './replay.ts';
import type { DayFacts, TicketFact } from './types.ts';

/** What the model would have promised to a ticket at its arrival. */
export function promiserOf(model: LearnedModel): Promiser {
  return ({ service, cls }, state) => estimate(model, state, { kind: 'newcomer', service, cls });
}

/** `learnHistoryDay` in portions: it yields after each replayed ticket. */
export function* learnHistorySteps(
  model: LearnedModel,
  day: DayFacts,
  rules: ReplayRules,
): Generator<void, LearnedModel> {
  const promises = yield* replaySteps(day.tickets, rules, promiserOf(model));
  const tickets = day.tickets.map((fact, index): TicketFact => {
    return { ...fact, basis: fact.basis ?? promises.get(index)?.basis ?? null };
  });
  return learnDay(model, { ...day, tickets });
}

/**
 * The model after one more day that stored no promises (imported history): the day is replayed, each ticket gets the
 * promise that the model of the evening before would have given, and the model learns how it came out.
 */
export function learnHistoryDay(model: LearnedModel, day: DayFacts, rules: ReplayRules): LearnedModel {
  return drain(learnHistorySteps(model, day, rules));
}
