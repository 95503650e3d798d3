import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inferredCounters,
  knownCounters,
  pausesOf,
  seeServices,
} from '../../../domain/estimate/counter-source.ts';
import { learnHistoryDay, promiserOf } from '../../../domain/estimate/learn-history.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import { replayDay } from '../../../domain/estimate/replay.ts';
import type { HallState, TicketFact } from '../../../domain/estimate/types.ts';
import { fact, MINUTE, NOW } from './hall-state.ts';

const rules = { priorityBurst: 3, counters: inferredCounters(new Map()) };

function statesOf(facts: readonly TicketFact[], chosen = rules): ReadonlyMap<number, HallState> {
  const states = new Map<number, HallState>();
  replayDay(facts, chosen, (seen, state) => {
    states.set(facts.indexOf(seen), state);
    return null;
  });
  return states;
}

test('the state at each arrival: who waits, who is served', () => {
  const day = [fact(0, 0, 10), fact(2, 8, 12), fact(3, null, 2), fact(4, 10, 15), fact(6, 14, 20)];
  const states = statesOf(day);
  expect([...states.keys()]).toEqual([1, 2, 3, 4]);
  const waitingAt = (index: number) => states.get(index)?.waiting.map((t) => t.ticket);
  expect(waitingAt(1)).toEqual([]);
  expect(waitingAt(2)).toEqual(['1']);
  expect(waitingAt(3)).toEqual(['1', '2']);
  expect(waitingAt(4)).toEqual(['1', '3']);
  expect(states.get(4)?.counters).toMatchObject([
    { counter: '1', activity: { kind: 'serving', since: NOW } },
  ]);
});

test('a counter that ends and calls at one instant serves the next one', () => {
  const states = statesOf([fact(0, 0, 10), fact(1, 9, 15), fact(11, 5, 9)]);
  expect(states.get(2)?.counters).toMatchObject([
    { activity: { kind: 'serving', since: NOW + 10 * MINUTE } },
  ]);
});

test('who is called on arrival was promised nothing', () => {
  const promises = replayDay([fact(0, 0, 10)], rules, () => ({ p50Ms: 1, p90Ms: 1, basis: null }));
  expect(promises.size).toBe(0);
});

test('calls that had a promise are known to those who come later, and to nobody earlier', () => {
  const day = [fact(0, 0, 10), fact(1, 9, 15), fact(8, 7, 9), fact(12, 3, 9)];
  const calls: number[] = [];
  replayDay(day, rules, (_, { recentCalls }) => {
    calls.push(recentCalls.length);
    const basis = { fluidMs: MINUTE, expectedMs: 2 * MINUTE, drift: 0 };
    return { p50Ms: MINUTE, p90Ms: MINUTE, basis };
  });
  expect(calls).toEqual([0, 0, 1]);
});

test('no look ahead: what happens after an arrival does not change its promise', () => {
  const ticket = fc.record({
    arrived: fc.integer({ min: 0, max: 120 }),
    waited: fc.integer({ min: 0, max: 40 }),
    served: fc.option(fc.integer({ min: 0, max: 30 })),
    counter: fc.constantFrom('1', '2', '3'),
  });
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 25 }), fc.integer({ min: 0, max: 120 }), (tickets, cut) => {
      const day = tickets.map((t) =>
        fact(t.arrived, t.served === null ? null : t.waited, t.waited + (t.served ?? 0), {
          counter: t.counter,
        }),
      );
      const until = NOW + cut * MINUTE;
      // The same day up to the cut, and a different one after it: nothing that happened later happens then.
      const other = day.map((f): TicketFact => {
        const later = until + 200 * MINUTE;
        const calledAt = f.calledAt !== null && f.calledAt > until ? later : f.calledAt;
        return { ...f, calledAt, endedAt: f.endedAt > until ? later + MINUTE : f.endedAt };
      });
      const promise = promiserOf(newModel());
      const seen = replayDay(day, rules, promise);
      const elsewhere = replayDay(other, rules, promise);
      for (const [index, f] of day.entries()) {
        // At the very instant of the cut the order of events may differ; before it nothing may.
        if (f.arrivedAt < until) expect(elsewhere.get(index)).toEqual(seen.get(index));
      }
    }),
  );
});

describe('counters', () => {
  const services = [{ service: 'a', preference: 1 }];
  const span = (from: number, to: number) => {
    return { counter: '1', services, from: NOW + from * MINUTE, to: NOW + to * MINUTE };
  };
  const nothing = { serving: new Map(), lastEnd: new Map() };

  test('known hours: free, paused between two spans, absent before and after', () => {
    const source = knownCounters([span(0, 60), span(90, 120)]);
    const kinds = [-1, 0, 59, 60, 89, 90, 120].map((minute) => {
      return source(NOW + minute * MINUTE, 'a', nothing).map(({ activity }) => activity.kind);
    });
    expect(kinds).toEqual([[], ['free'], ['free'], ['paused'], ['paused'], ['free'], []]);
  });

  test('pauses are the gaps between the spans of one counter', () => {
    const other = { ...span(0, 300), counter: '2' };
    expect(pausesOf([span(90, 120), other, span(0, 60)])).toEqual([30 * MINUTE]);
  });

  test('inferred: a counter is there for ten minutes after its last service, with the services it was seen with', () => {
    const seen = seeServices(new Map(), [
      { service: 'a', counter: '1' },
      { service: 'b', counter: '1' },
    ]);
    const past = { serving: new Map(), lastEnd: new Map([['1', NOW]]) };
    const at = (minutes: number) => inferredCounters(seen)(NOW + minutes * MINUTE, 'b', past);
    expect(at(5)).toMatchObject([{ counter: '1', services: [{ service: 'a' }, { service: 'b' }] }]);
    expect(at(5)).toMatchObject([{ activity: { kind: 'serving', service: null } }]);
    expect(at(11)).toMatchObject([{ counter: '', services: [{ service: 'b' }] }]);
  });
});

test('history without promises teaches as if the promises had been made', () => {
  const day = Array.from({ length: 40 }, (_, i) => fact(i * 3, i === 0 ? 0 : 20, 26));
  const model = learnHistoryDay(newModel(), { tickets: day, pausesMs: [] }, rules);
  const n = model.calibration.location.lines['a/normal']?.n;
  expect(n).toBe(39);
  expect(model.days).toBe(1);
});
