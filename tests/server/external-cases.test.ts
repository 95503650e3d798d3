import { describe, expect, test } from 'vitest';
import { seriesLetters } from '../../domain/ticket/number.ts';
import { sliceFaults } from '../../domain/ticket/slices.ts';
import { type Case, play } from './external-case.ts';
import { aService } from './small-hall.ts';
import { DAY, MINUTE, SECOND } from './trial-clock.ts';
import { issueBody, type TrialHall } from './trial-hall.ts';

const NARROW = {
  counters: [],
  services: [aService('shomei', 'A', { rangeFrom: 300, rangeTo: 500 }), aService('ido', 'B')],
};
const SHORT = {
  counters: [],
  services: [aService('shomei', 'A', { dailyContingent: 1 }), aService('ido', 'B')],
};

/** After every step: each live ticket has exactly one open slice, an ended one has none, and they add up. */
function requireSound(hall: TrialHall, visit: number): void {
  expect(hall.visit(visit).tickets.flatMap(sliceFaults)).toEqual([]);
}

async function steps(
  hall: TrialHall,
  visit: number,
  acts: readonly (readonly [act: string, ticket: number, body?: object])[],
): Promise<void> {
  for (const [act, ticket, body] of acts) {
    hall.clock.pass(MINUTE);
    await hall.at('1', act, { ticket, ...body });
    requireSound(hall, visit);
  }
}

/** Gives a number and takes it back as gone home, so that the next one is free. */
async function give(hall: TrialHall): Promise<string> {
  const { ticket, number } = await hall.issue('shomei');
  await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
  return number;
}

const NUMBERS: readonly Case[] = [
  [
    'range 300 to 500: after the last comes the first, within a day',
    NARROW,
    async (hall) => {
      const given: string[] = [];
      for (let n = 0; n < 202; n += 1) given.push(await give(hall));
      expect([given[0], given[200], given[201]]).toEqual(['A300', 'A500', 'A300']);
      expect(new Set(given.slice(0, 201)).size).toBe(201);
    },
  ],
  [
    'range 300 to 500: a new day starts with the first',
    NARROW,
    async (hall) => {
      for (let n = 0; n < 3; n += 1) await give(hall);
      hall.clock.pass(DAY);
      expect(await give(hall)).toBe('A300');
    },
  ],
  [
    'two simultaneous issues are never equal',
    NARROW,
    async (hall) => {
      const given = await Promise.all([hall.issue('shomei'), hall.issue('shomei')]);
      expect(new Set(given.map(({ number }) => number)).size).toBe(2);
    },
  ],
  [
    'a daily contingent refuses the next self-service number with a typed error',
    SHORT,
    async (hall) => {
      await hall.issue('shomei');
      const refused = await hall.refused('/api/visits', issueBody('shomei', { channel: 'kiosk' }));
      expect(refused).toMatchObject({ code: 'contingent-reached', params: { service: 'shomei', limit: 1 } });
    },
  ],
  [
    'staff may exceed the contingent with a reason',
    SHORT,
    async (hall) => {
      await hall.issue('shomei');
      expect((await hall.refused('/api/visits', issueBody('shomei'))).code).toBe('contingent-reached');
      expect((await hall.issue('shomei', { exceeds: 'urgent' })).number).toBe('A002');
    },
  ],
];

const CALLS: readonly Case[] = [
  [
    'a call while the counter already holds somebody',
    {},
    async (hall) => {
      await hall.issue('shomei');
      await hall.issue('shomei');
      await hall.at('1', 'call-next');
      expect((await hall.refusedAt('1', 'call-next')).code).toBe('counter-busy');
    },
  ],
  [
    'a call of somebody whom another counter has called',
    {},
    async (hall) => {
      const { ticket } = await hall.issue('shomei');
      await hall.at('1', 'call', { ticket });
      const refused = await hall.refusedAt('2', 'call', { ticket, reason: 'asked' });
      expect(refused).toMatchObject({ code: 'taken-by-other-counter', params: { counter: '1' } });
    },
  ],
  [
    'a recall within the spacing',
    {},
    async (hall) => {
      const { ticket } = await hall.issue('shomei');
      await hall.at('1', 'call', { ticket });
      hall.clock.pass(19 * SECOND);
      expect(await hall.refusedAt('1', 'recall', { ticket })).toMatchObject({
        code: 'recall-too-soon',
        params: { seconds: 1 },
      });
    },
  ],
  [
    'absent before the least number of calls',
    {},
    async (hall) => {
      const { ticket } = await hall.issue('shomei');
      await hall.at('1', 'call', { ticket });
      hall.clock.pass(MINUTE);
      expect(await hall.refusedAt('1', 'absent', { ticket })).toMatchObject({
        code: 'absent-too-soon',
        params: { calls: 1, minCalls: 2 },
      });
    },
  ],
];

const WAYS: readonly Case[] = [
  [
    'through two services and back to the first: one open slice at every step, both complete at the end',
    {},
    async (hall) => {
      const { visit, tickets } = await hall.issue(['shomei', 'ido'], { mode: 'parallel' });
      const [first = 0, second = 0] = tickets;
      await steps(hall, visit, [
        ['call', first],
        ['start', first],
        ['prepare', first],
        ['call', second],
        ['start', second],
        ['finish', second],
        ['ready', first, { kind: 'handover' }],
        ['call', first],
        ['start', first],
        ['finish', first],
      ]);
      expect(hall.visit(visit).tickets.map(({ state }) => state)).toEqual(['served', 'served']);
    },
  ],
  [
    'leaving right after issue',
    {},
    async (hall) => {
      const { visit, ticket } = await hall.issue('shomei');
      await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
      requireSound(hall, visit);
      expect(hall.slices(ticket)).toEqual(['waiting 0']);
    },
  ],
  [
    'leaving while waiting',
    {},
    async (hall) => {
      const { visit, ticket } = await hall.issue('shomei');
      hall.clock.pass(7 * MINUTE);
      await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
      requireSound(hall, visit);
      expect(hall.slices(ticket)).toEqual(['waiting 420']);
      expect(hall.rows('SELECT left_after_ms FROM fact')).toEqual([{ left_after_ms: 7 * MINUTE }]);
    },
  ],
  [
    'hold, resume, finish',
    {},
    async (hall) => {
      const { visit, ticket } = await hall.issue('shomei');
      await steps(hall, visit, [
        ['call', ticket],
        ['start', ticket],
        ['hold', ticket, { reason: 'form' }],
        ['resume', ticket, { to: 'counter' }],
        ['finish', ticket],
      ]);
      expect(hall.slices(ticket)).toEqual(['waiting 60', 'called 60', 'serving 60', 'held 60', 'serving 60']);
    },
  ],
  [
    'a change of service while serving keeps the number and the slices',
    {},
    async (hall) => {
      const { visit, ticket, number } = await hall.issue('shomei');
      await steps(hall, visit, [
        ['call', ticket],
        ['start', ticket],
        ['transfer', ticket, { service: 'ido' }],
      ]);
      expect(hall.visit(visit).number?.label).toBe(number);
      expect(hall.slices(ticket)).toEqual(['waiting 60', 'called 60', 'serving 60']);
      expect(hall.visit(visit).tickets.map(({ service, state }) => `${service} ${state}`)).toEqual([
        'shomei transferred',
        'ido waiting',
      ]);
    },
  ],
];

describe('numbers', () => {
  test.each(NUMBERS)('%s', play);
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [31, 'AE'],
    [49, 'AW'],
    [200, 'GR'],
    [1000, 'ALL'],
  ])('the letters of series %i are %s', (index, letters) => {
    expect(seriesLetters(index)).toBe(letters);
  });
});
describe('refused, each with its own code, and nothing changed', () => {
  test.each(CALLS)('%s', play);
});
describe('ways through the hall', () => {
  test.each(WAYS)('%s', play);
});
