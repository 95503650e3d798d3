import { expect, test } from 'vitest';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { QueueTicket, QueueVisit } from '../../../domain/views/queue.ts';
import {
  cancellable,
  counterSituations,
  inState,
  serviceSituations,
  unstaffed,
} from '../../../renderer/floor/now/situation.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from '../../../server/practice/hall.ts';

const MINUTE = 60_000;
const NOW = 100 * MINUTE;

function ticket(id: number, service: string, more: Partial<QueueTicket> = {}): QueueTicket {
  return {
    id,
    service,
    cls: 'normal',
    state: 'waiting',
    line: 'waiting',
    readyKind: null,
    arrivedAt: NOW - id * MINUTE,
    since: NOW - id * MINUTE,
    front: false,
    placeAt: NOW - id * MINUTE,
    targetMs: 15 * MINUTE,
    onlyCounter: null,
    counter: null,
    calls: 0,
    lastCallAt: null,
    holdReason: null,
    outcomes: [],
    promise: null,
    ...more,
  };
}

function visit(...tickets: readonly QueueTicket[]): QueueVisit {
  const [first] = tickets;
  return {
    id: first?.id ?? 0,
    number: `A${first?.id}`,
    arrivedAt: first?.arrivedAt ?? 0,
    mode: 'in_order',
    intake: EMPTY_INTAKE,
    support: [],
    note: '',
    handoverNotes: [],
    tickets: [...tickets],
  };
}

const setup: HallSetup = {
  seq: 1,
  epoch: 'e',
  version: '0',
  now: NOW,
  day: '2026-11-19',
  holidays: [],
  hall: PRACTICE_HALL,
  services: [...PRACTICE_SERVICES],
  counters: [...PRACTICE_COUNTERS],
  statuses: [
    { counter: '1', state: 'open', since: 0, reason: null },
    { counter: '2', state: 'paused', since: 0, reason: 'break' },
  ],
};

const visits = [
  visit(ticket(20, 'shomei'), ticket(200, 'ido', { state: 'elsewhere' })),
  visit(ticket(5, 'shomei')),
  visit(ticket(40, 'shomei', { state: 'serving', counter: '1' })),
  visit(ticket(16, 'ido', { targetMs: 30 * MINUTE })),
  visit(ticket(90, 'zei', { targetMs: null })),
  visit(ticket(9, 'zei', { state: 'absent' })),
  visit(ticket(3, 'zei', { state: 'absent' })),
  visit(ticket(30, 'shomei', { state: 'ready', line: 'ready' })),
];

const situation = (service: string) => {
  const found = serviceSituations(setup, visits).find((s) => s.service.id === service);
  if (!found) throw new Error(service);
  return found;
};

test('a line is who waits in it now: not who is elsewhere, served, or to be handed a paper', () => {
  const { waiting, ready, longestSince } = situation('shomei');
  expect(waiting.map(({ ticket: { id } }) => id)).toEqual([20, 5]);
  expect(ready).toBe(1);
  expect(longestSince).toBe(NOW - 20 * MINUTE);
  expect(situation('ido').waiting).toHaveLength(1);
  expect(situation('nenkin').longestSince).toBeNull();
});

test('a counter without a word of its own is closed, and a paused one is not open', () => {
  const { open, counters } = situation('shomei');
  expect(open.map(({ id }) => id)).toEqual(['1']);
  expect(counters.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '7']);
  expect(situation('nenkin').open).toEqual([]);
});

test('a service is unstaffed where none of its counters is open', () => {
  const idsOf = (services: readonly string[]) => unstaffed(setup, services).map(({ id }) => id);
  expect(idsOf(['shomei', 'ido', 'zei'])).toEqual(['ido', 'zei']);
  expect(idsOf([])).toEqual([]);
});

test('a counter for hand-overs alone takes nobody who has just come', () => {
  const handsOver = setup.counters.map((counter) => ({
    ...counter,
    services: counter.services.map((service) => ({ ...service, line: 'handover' as const })),
  }));
  expect(unstaffed({ ...setup, counters: handsOver }, ['shomei']).map(({ id }) => id)).toEqual(['shomei']);
});

test('the longest in a state stand first', () => {
  expect(inState(visits, 'absent').map(({ ticket: { id } }) => id)).toEqual([9, 3]);
});

test('a counter shows whom it has', () => {
  const [first, second, third] = counterSituations(setup, visits);
  expect(first).toMatchObject({ status: 'open', current: { ticket: { id: 40 } } });
  expect(second).toMatchObject({ status: 'paused', current: null });
  expect(third).toMatchObject({ status: 'closed', current: null });
});

test('who is being served cannot be cancelled from the floor', () => {
  const served = visit(
    ticket(1, 'ido', { state: 'serving', counter: '3' }),
    ticket(2, 'zei', { state: 'elsewhere' }),
  );
  expect(cancellable(served).map(({ id }) => id)).toEqual([2]);
});
