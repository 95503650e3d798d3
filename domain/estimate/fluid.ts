import { assertNever } from '../assert-never.ts';
import { aheadInService, byClassThenPlace, goesFirstAt, type Standing, takes } from './ahead.ts';
import type { LearnedModel } from './model.ts';
import { stayingShare } from './patience.ts';
import { pauseLeft } from './pause.ts';
import { hallMean, hourOf, residualMean, serviceMean } from './service-time.ts';
import type { CounterState, HallState, WaitingTicket } from './types.ts';
import { firstDeparture, pour, type Vessel } from './vessel.ts';

/** Work that is no ticket, seen at some instant, is half done on average; nobody recorded how long it takes. */
function otherWorkLeft(model: LearnedModel): number {
  return hallMean(model.serviceTimes) / 2;
}

function busyVessel(counter: CounterState, leftMs: number, ownMean: number): Vessel {
  const cycle = Math.min(leftMs, ownMean);
  return { counter, level: leftMs - cycle, cycle };
}

function vesselOf(model: LearnedModel, state: HallState, counter: CounterState, ownMean: number): Vessel {
  const { activity } = counter;
  switch (activity.kind) {
    case 'free':
      return { counter, level: 0, cycle: 0 };
    case 'opens':
      return { counter, level: Math.max(0, activity.at - state.now), cycle: 0 };
    case 'paused':
      return busyVessel(counter, pauseLeft(model.pauses, state.now - activity.since), ownMean);
    case 'serving': {
      if (activity.service === null) return busyVessel(counter, otherWorkLeft(model), ownMean);
      const elapsed = state.now - activity.since;
      const left = residualMean(model.serviceTimes, activity.service, hourOf(state.minuteOfDay), elapsed);
      return busyVessel(counter, left, ownMean);
    }
    default:
      return assertNever(activity);
  }
}

function isAheadAt(counter: CounterState, other: Standing, subject: Standing): boolean {
  if (other.service === subject.service) return true;
  return !takes(counter, subject) || goesFirstAt(counter, other, subject);
}

/**
 * All who may keep a counter from calling the subject, in the order in which they are poured: the other services'
 * people, who may have counters elsewhere, before those of the own line.
 */
export function peopleAhead(state: HallState, subject: Standing): readonly WaitingTicket[] {
  const own = state.waiting.filter((t) => t.service === subject.service && t.ticket !== subject.ticket);
  const others = state.waiting.filter((t) => t.service !== subject.service);
  const ahead = [...aheadInService(own, subject, state.priorityBurst)];
  return [...others.sort(byClassThenPlace), ...ahead.sort(byClassThenPlace)];
}

/**
 * How long somebody ahead has waited, for their patience. Who of the other class comes before the subject changes
 * with every arrival (the burst rule), so these count as just come.
 */
function waitedBy(state: HallState, other: WaitingTicket, subject: Standing): number {
  const byBurst = other.service === subject.service && other.cls !== subject.cls;
  return byBurst ? 0 : state.now - other.waitingSince;
}

/**
 * Expected wait (ms) of the subject if the hall were a fluid. Each counter is a vessel, filled by what is left
 * of its present work, or pause, beyond one mean service. Each person ahead pours their mean service time, times the chance
 * that they are still there when their turn comes, into the counters that would take them before the subject, the
 * lowest first. Then the first departure from a suitable counter calls the subject.
 * With c like counters and n people ahead that is (n + 1) × mean ÷ c, the Erlang form.
 *
 * By construction more people ahead never shorten it (tickets sent to a named counter aside) and another
 * counter never lengthens it: pouring keeps the order of levels, and impatience is bounded to one leaver per mean service.
 * Null where no counter takes the subject.
 */
export function fluidWait(model: LearnedModel, state: HallState, subject: Standing): number | null {
  const ownMean = serviceMean(model.serviceTimes, subject.service, hourOf(state.minuteOfDay));
  const vessels = state.counters.map((counter) => vesselOf(model, state, counter, ownMean));
  const suitable = vessels.filter(({ counter }) => takes(counter, subject));
  if (suitable.length === 0) return null;
  for (const other of peopleAhead(state, subject)) {
    const open = vessels.filter(({ counter }) => takes(counter, other) && isAheadAt(counter, other, subject));
    if (open.length === 0) continue;
    const mean = serviceMean(model.serviceTimes, other.service, hourOf(state.minuteOfDay));
    const turn = Math.min(...open.map(({ level }) => level));
    const waited = waitedBy(state, other, subject);
    pour(open, mean * stayingShare(model.patience, waited, waited + turn, 1 / mean));
  }
  return firstDeparture(suitable);
}
