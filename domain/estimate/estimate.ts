import { goesFirstAt, type Standing, takes } from './ahead.ts';
import { rangeOf } from './calibration.ts';
import { driftOf } from './drift.ts';
import { fluidWait, peopleAhead } from './fluid.ts';
import type { LearnedModel } from './model.ts';
import type { HallState, Subject, WaitRange } from './types.ts';

const NO_WAIT: WaitRange = { p50Ms: 0, p90Ms: 0, basis: null };

/** The subject as somebody in line; a newcomer stands behind all others of the class. */
function standingOf(state: HallState, subject: Subject): Standing {
  if (subject.kind === 'newcomer') {
    const { service, cls } = subject;
    return { ticket: '', service, cls, placeAt: Number.POSITIVE_INFINITY, onlyCounter: null };
  }
  const found = state.waiting.find(({ ticket }) => ticket === subject.ticket);
  if (!found) throw new RangeError(`ticket ${subject.ticket} is not waiting`);
  return found;
}

/** Whether some free counter would call the subject at this very moment. */
function isCalledAtOnce(state: HallState, subject: Standing): boolean {
  const ahead = peopleAhead(state, subject);
  return state.counters.some((counter) => {
    if (counter.activity.kind !== 'free' || !takes(counter, subject)) return false;
    return !ahead.some((other) => {
      return (
        takes(counter, other) && (other.service === subject.service || goesFirstAt(counter, other, subject))
      );
    });
  });
}

/**
 * How long the subject still waits until it is called, as a range from p50 to p90 in ms from `state.now`.
 *
 * Three steps, each of which can be told to a person: (1) the fluid: people ahead × service time ÷ counters, with the
 * order of calling, counters of several services, work under way and people who leave (`fluid.ts`); (2) the location:
 * how such fluids came out before, in this line, and how the last hour ran (`calibration.ts`); (3) the errors around
 * it, whose median and 90 % point are the range (`error-histogram.ts`).
 *
 * A suitable counter that is free with nobody ahead is no wait. Null where no counter takes the subject: nothing can
 * be promised. Throws RangeError for a ticket that is not waiting.
 */
export function estimate(model: LearnedModel, state: HallState, subject: Subject): WaitRange | null {
  const standing = standingOf(state, subject);
  if (isCalledAtOnce(state, standing)) return NO_WAIT;
  const fluidMs = fluidWait(model, state, standing);
  if (fluidMs === null) return null;
  const { service, cls } = standing;
  const drift = driftOf(state.recentCalls, service, state.now);
  return rangeOf(model.calibration, { service, cls, minuteOfDay: state.minuteOfDay, fluidMs, drift });
}
