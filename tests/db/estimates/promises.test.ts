import { describe, expect, it } from 'vitest';
import { issueSchema, issueVisit } from '../../../db/acts/issue.ts';
import { transferTicket } from '../../../db/acts/transfer.ts';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import { seededRandom } from '../../bench/estimate/random.ts';
import { Story } from '../figures/story.ts';
import { journaled, kept, said, wouldPromise } from './told.ts';

const MINUTE = 60_000;
const FLOOR = { actor: 'staff', device: 'test', counter: null, request: null } as const;

/** Both counters serve, nobody waits. */
function busyHall(): Story {
  const story = new Story().at('09:00').open('1').open('2');
  for (const place of ['1', '2']) {
    const ticket = story.pass(MINUTE).ticket();
    story.call(place, ticket).start(place, ticket);
  }
  return story.at('09:10');
}

describe('a promise', () => {
  it('is what the estimator says for the state before the issue, act by act of a day', () => {
    const story = new Story().at('08:30').open('1').open('2');
    const random = seededRandom(7);
    const waiting: number[] = [];
    const serving = new Map<string, number>();
    let promised = 0;
    for (let i = 0; i < 80; i += 1) {
      story.pass(Math.round(random.exponential(2.4 * MINUTE)));
      const service = random.uniform() < 0.7 ? 'a' : 'b';
      const expected = said(story, service);
      const ticket = story.ticket(service);
      waiting.push(ticket);
      const told = journaled(story).at(-1);
      expect(told?.ticket).toBe(ticket);
      expect(told?.promise.p50Ms).toBe(Math.round(expected?.p50Ms ?? -1));
      expect(told?.promise.p90Ms).toBe(Math.round(expected?.p90Ms ?? -1));
      expect(told?.promise.free).toBe(expected?.basis === null);
      promised += told?.promise.free ? 0 : 1;
      const place = i % 2 === 0 ? '1' : '2';
      const done = serving.get(place);
      if (done) story.finish(place, done);
      const next = waiting.shift();
      if (next) story.call(place, next).start(place, next);
      if (next) serving.set(place, next);
    }
    expect(promised, 'the hall was not empty').toBeGreaterThan(25);
  });

  it('is the same in the journal, in the table and in the answer', () => {
    const story = busyHall();
    const input = issueSchema.parse({ services: [{ service: 'a' }], intake: EMPTY_INTAKE });
    const { visit } = issueVisit(story.store, FLOOR, input);
    const told = journaled(story).at(-1);
    const row = kept(story).get(told?.ticket ?? 0);
    const { p50Ms, p90Ms } = told?.promise ?? {};
    expect(p50Ms).toBeGreaterThan(0);
    expect(row).toMatchObject({
      p50_ms: p50Ms,
      p90_ms: p90Ms,
      baseline_ms: told?.promise.baselineMs,
      free: 0,
    });
    expect(visit?.tickets[0]?.promise).toEqual({ p50Ms, p90Ms });
  });

  it('is no wait where a counter is free, and says so', () => {
    const story = new Story().at('09:00').open('1');
    const ticket = story.ticket();
    expect(kept(story).get(ticket)).toMatchObject({ p50_ms: 0, p90_ms: 0, free: 1, fluid_ms: null });
  });

  it('is not given where no counter takes the service', () => {
    const story = new Story().at('09:00');
    story.ticket();
    expect(journaled(story)).toEqual([]);
    expect(kept(story).size).toBe(0);
  });

  it('counts on the counters before the hall opens', () => {
    const story = new Story().at('08:10');
    const ticket = story.ticket();
    expect(kept(story).get(ticket)?.p50_ms).toBeGreaterThan(15 * MINUTE);
  });

  it('knows the place of somebody sent to one counter', () => {
    const story = busyHall();
    const services = [{ service: 'a', onlyCounter: '2' }];
    const expected = wouldPromise(story, { service: 'a', onlyCounter: '2' });
    issueVisit(story.store, FLOOR, issueSchema.parse({ services, intake: EMPTY_INTAKE }));
    expect(journaled(story).at(-1)?.promise).toEqual(expected);
  });
});

describe('who gets one', () => {
  it('in planned order: the first ticket; the later ones wait for their turn', () => {
    const story = busyHall();
    const { tickets } = story.issue(['a', 'b']);
    expect([...kept(story).keys()].filter((ticket) => tickets.includes(ticket))).toEqual([tickets[0]]);
  });

  it('in several lines at once: every ticket, none of them standing before the other', () => {
    const story = busyHall();
    const alone = wouldPromise(story, { service: 'b' });
    const { tickets } = story.issue(['a', 'b'], 'parallel');
    const told = journaled(story).filter(({ ticket }) => tickets.includes(ticket));
    expect(told.map(({ ticket }) => ticket)).toEqual(tickets);
    expect(told[1]?.promise).toEqual(alone);
  });

  it('a ticket opened by a transfer: by the place it gets', () => {
    const places = ['keep', 'front', 'end'] as const;
    const waits = places.map((place) => {
      const story = busyHall();
      const early = story.ticket('a');
      story.pass(MINUTE).ticket('b');
      story.pass(MINUTE).ticket('b');
      const next = story.pass(MINUTE).ticket('b');
      story.cancel(next, 'left').pass(MINUTE);
      const busy = [...kept(story).keys()].sort((a, b) => a - b);
      story
        .finish('1', busy[0] ?? 0)
        .call('1', early)
        .start('1', early)
        .pass(MINUTE);
      const caller = { ...FLOOR, counter: '1' };
      const options = { onlyCounter: '2', place, note: '' };
      const { ticket } = transferTicket(story.store, caller, { ticket: early, service: 'b', ...options });
      return kept(story).get(ticket ?? 0)?.p50_ms ?? -1;
    });
    const [keep, front, end] = waits;
    expect(front).toBeLessThanOrEqual(keep ?? 0);
    expect(keep).toBeLessThan(end ?? 0);
    expect(front).toBeGreaterThan(0);
  });

  it('a service added to a plan, where its turn is now', () => {
    const story = busyHall();
    const { visit, tickets } = story.issue('a');
    story.pass(MINUTE).plan(visit, ['a', 'b'], 'parallel');
    const told = journaled(story).map(({ ticket }) => ticket);
    expect(told).toHaveLength(4);
    expect(told.filter((ticket) => ticket === tickets[0])).toHaveLength(1);
  });

  it('nobody twice, whatever becomes of the visit', () => {
    const story = busyHall();
    const { visit, tickets } = story.issue(['a', 'b'], 'parallel');
    story.plan(visit, ['b', 'a'], 'in_order').plan(visit, ['a', 'b'], 'parallel');
    const told = journaled(story).map(({ ticket }) => ticket);
    expect(told.filter((ticket) => tickets.includes(ticket))).toEqual(tickets);
  });
});

describe('how it came out', () => {
  it('is kept at the first call, taken back with it, and not changed by a second one', () => {
    const story = busyHall();
    const [busy = 0] = [...kept(story).keys()];
    const ticket = story.ticket();
    const outcome = () => {
      const row = kept(story).get(ticket);
      return [row?.called_at, row?.waited_ms];
    };
    expect(outcome()).toEqual([null, null]);
    story
      .pass(3 * MINUTE)
      .finish('1', busy)
      .call('1', ticket);
    const calledAt = story.now;
    expect(outcome()).toEqual([calledAt, 3 * MINUTE]);
    story.pass(1000).undo('1');
    expect(outcome()).toEqual([null, null]);
    story.pass(MINUTE).call('1', ticket);
    const first = [story.now, 4 * MINUTE + 1000];
    expect(outcome()).toEqual(first);
    story.absent('1', ticket).pass(MINUTE).comeBack(ticket).pass(MINUTE).call('1', ticket);
    expect(outcome()).toEqual(first);
  });

  it('an undone transfer takes its ticket’s promise along; the journal keeps it', () => {
    const story = busyHall();
    const [busy = 0] = [...kept(story).keys()];
    const ticket = story.transfer('1', busy, 'b');
    expect(kept(story).has(ticket)).toBe(true);
    story.pass(1000).undo('1');
    expect(kept(story).has(ticket)).toBe(false);
    expect(journaled(story).at(-1)?.ticket).toBe(ticket);
  });
});
