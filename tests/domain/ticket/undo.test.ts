import { describe, expect, test } from 'vitest';
import type { TicketState } from '../../../domain/ticket/codes.ts';
import type { BoardView } from '../../../domain/views/board.ts';
import type { CounterView } from '../../../domain/views/queue.ts';
import type { TodayView } from '../../../domain/views/today.ts';
import { aService } from '../../server/small-hall.ts';
import { MINUTE, SECOND } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

const KINDS: readonly [act: string, from: TicketState, body?: object][] = [
  ['call', 'waiting'],
  ['call', 'ready'],
  ['recall', 'called'],
  ['start', 'called'],
  ['hold', 'called', { reason: 'form', note: '記入中' }],
  ['hold', 'serving', { reason: 'form' }],
  ['return', 'absent'],
  ['resume', 'held', { to: 'line' }],
  ['resume', 'held', { to: 'counter' }],
  ['finish', 'serving', { outcomes: [{ procedure: 'juminhyo', quantity: 1, outcome: 'done' }] }],
  ['prepare', 'serving'],
  ['ready', 'preparing', { kind: 'handover' }],
  ['transfer', 'called', { service: 'ido', note: '転入も' }],
  ['transfer', 'serving', { service: 'zei', place: 'front' }],
  ['cancel', 'waiting', { reason: 'left' }],
  ['cancel', 'called', { reason: 'left' }],
  ['cancel', 'held', { reason: 'mistake' }],
];

/** What the figures are made of, without the journal's row numbers. */
function figures(hall: TrialHall): object {
  return {
    facts: hall.rows('SELECT * FROM fact ORDER BY ticket'),
    slices: hall.rows('SELECT * FROM slice ORDER BY ticket, idx'),
    tickets: hall.rows('SELECT * FROM ticket ORDER BY id'),
    visits: hall.rows('SELECT id, day, label, live, intake FROM visit ORDER BY id'),
    calls: hall.rows('SELECT day, at, ticket, counter, rule, reason FROM call ORDER BY at, ticket'),
    notes: hall.rows('SELECT * FROM handover_note'),
    open: hall.rows('SELECT * FROM counter_open'),
  };
}

/** Plays one visit; with a mis-click and its undo on the way where `mistaken` says so. */
async function play(
  act: string,
  from: TicketState,
  body: object | undefined,
  mistaken: boolean,
): Promise<TrialHall> {
  const hall = new TrialHall();
  await hall.at('1', 'open');
  const { ticket } = await inState(hall, from);
  if (mistaken) {
    const undone = await hall.at('1', act, { ticket, ...body });
    hall.clock.pass(30 * SECOND);
    const answer = await hall.at('1', 'undo');
    expect(answer).toMatchObject({ ticket, visit: { id: undone.visit?.id } });
  } else {
    hall.clock.pass(30 * SECOND);
  }
  expect(hall.ticket(ticket).state).toBe(from);
  hall.clock.pass(30 * SECOND);
  await hall.act('/api/day/close');
  return hall;
}

describe('undo', () => {
  test.each(KINDS)('of %s on a %s ticket: everything is as if it never happened', async (act, from, body) => {
    const mistaken = await play(act, from, body, true);
    const clean = await play(act, from, body, false);
    expect(figures(mistaken)).toEqual(figures(clean));
    const today = (hall: TrialHall): Promise<TodayView> => hall.get('/api/today');
    const { seq: _, ...figuresOfMistaken } = await today(mistaken);
    const { seq: __, ...figuresOfClean } = await today(clean);
    expect(figuresOfMistaken).toEqual(figuresOfClean);
    expect(mistaken.rows(`SELECT count(*) AS n FROM journal WHERE kind = 'act.undone'`)).toEqual([{ n: 1 }]);
  });

  test('of absent', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    await hall.at('1', 'recall', { ticket });
    await hall.at('1', 'absent', { ticket });
    await hall.at('1', 'undo');
    expect(hall.ticket(ticket)).toMatchObject({ state: 'called', calls: 2 });
  });

  test('withdraws the number from the board', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    await hall.at('1', 'call-next');
    expect((await hall.get<BoardView>('/api/board')).calls).toHaveLength(1);
    await hall.at('1', 'undo');
    expect((await hall.get<BoardView>('/api/board')).calls).toEqual([]);
  });

  test('of a call gives the burst of priority calls back', async () => {
    const hall = new TrialHall({ hall: { priorityBurst: 1 } });
    await hall.issue('shomei');
    const urgent = await hall.issue('shomei', { cls: 'priority' });
    await hall.issue('shomei', { cls: 'priority' });
    await hall.at('1', 'call-next');
    await hall.at('1', 'undo');
    expect((await hall.at('1', 'call-next')).ticket).toBe(urgent.ticket);
  });

  test('the counter’s screen says what would be taken back, and until when', async () => {
    const hall = new TrialHall();
    const { ticket, number } = await hall.issue('shomei');
    expect((await hall.get<CounterView>('/api/counters/1')).undo).toBeNull();
    await hall.at('1', 'call-next');
    const at = hall.clock.now();
    expect((await hall.get<CounterView>('/api/counters/1')).undo).toEqual({
      kind: 'ticket.called',
      number,
      at,
      until: at + MINUTE,
    });
    await hall.at('1', 'undo');
    expect((await hall.get<CounterView>('/api/counters/1')).undo).toBeNull();
    expect(hall.ticket(ticket).state).toBe('waiting');
  });

  test('within 60 s, not a moment later', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    await hall.at('1', 'call-next');
    hall.clock.pass(60_001);
    expect(await hall.refusedAt('1', 'undo')).toMatchObject({
      code: 'undo-too-late',
      params: { seconds: 60 },
    });
    hall.clock.pass(-1);
    await hall.at('1', 'undo');
  });

  test('there is nothing to undo: at first, twice, and at another counter', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-nothing');
    await hall.at('1', 'call-next');
    expect((await hall.refusedAt('2', 'undo')).code).toBe('undo-nothing');
    await hall.at('1', 'undo');
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-nothing');
    expect((await hall.refusedAt('99', 'undo')).code).toBe('unknown-counter');
  });

  const TOUCHES: readonly [
    name: string,
    touch: (hall: TrialHall, visit: number, ticket: number) => Promise<unknown>,
  ][] = [
    ['another counter', (hall, _, ticket) => hall.at('2', 'resume', { ticket, to: 'line' })],
    ['the floor manager', (hall, _, ticket) => hall.act('/api/tickets/cancel', { ticket, reason: 'left' })],
    [
      'a corrected intake',
      (hall, visit) =>
        hall.act(`/api/visits/${visit}/intake`, { intake: hall.visit(visit).intake, support: [], note: '' }),
    ],
  ];
  test.each(TOUCHES)('not when %s touched the visit since', async (_, touch) => {
    const hall = new TrialHall();
    const { ticket, visit } = await inState(hall, 'serving');
    await hall.at('1', 'hold', { ticket, reason: 'form' });
    await touch(hall, visit, ticket);
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-touched-since');
    expect((await hall.get<CounterView>('/api/counters/1')).undo).toBeNull();
  });

  test('not when the counter at which the visitor would stand again has somebody else', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    await hall.at('2', 'cancel', { ticket, reason: 'left' });
    const next = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    expect(await hall.refusedAt('2', 'undo')).toMatchObject({
      code: 'counter-busy',
      params: { number: next.number },
    });
    expect(hall.ticket(ticket).state).toBe('cancelled');
  });

  test('not when the number was given to somebody else meanwhile', async () => {
    const services = [
      aService('shomei', 'A', { rangeFrom: 1, rangeTo: 2 }),
      aService('ido', 'B'),
      aService('zei', 'C'),
    ];
    const hall = new TrialHall({ services });
    const first = await hall.issue('shomei');
    await hall.issue('shomei');
    await hall.at('1', 'cancel', { ticket: first.ticket, reason: 'left' });
    expect((await hall.issue('shomei')).number).toBe(first.number);
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-touched-since');
  });

  test('opens the counter again that was closed since', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    await hall.at('1', 'finish', { ticket });
    await hall.at('1', 'close');
    await hall.at('1', 'undo');
    expect(hall.ticket(ticket).state).toBe('serving');
    expect(hall.rows('SELECT state FROM counter_status')).toEqual([{ state: 'open' }]);
  });

  test.each<[string, readonly (readonly [string, object?])[]]>([
    ['never open', []],
    ['closed', [['open'], ['close']]],
    ['paused', [['pause', { reason: 'break' }]]],
    ['open', [['open']]],
  ])('of a call puts the counter back that was %s, with the time for which it was so', async (_, acts) => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    for (const [act, body] of acts) await hall.at('1', act, body);
    hall.clock.pass(10 * SECOND);
    const before = (await hall.get<CounterView>('/api/counters/1')).status;
    const spans = hall.rows('SELECT * FROM counter_open');
    await hall.at('1', 'call-next');
    hall.clock.pass(30 * SECOND);
    await hall.at('1', 'undo');
    expect((await hall.get<CounterView>('/api/counters/1')).status).toEqual(before);
    expect(hall.rows('SELECT * FROM counter_open')).toEqual(spans);
  });

  test('of a held ticket taken up again closes the counter that opened for it', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'held');
    await hall.at('2', 'resume', { ticket, to: 'counter' });
    await hall.at('2', 'undo');
    expect(hall.rows(`SELECT state FROM counter_status WHERE counter = '2'`)).toEqual([{ state: 'closed' }]);
  });

  test('leaves the counter open that did more since it opened with the call', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    await hall.at('1', 'start', { ticket });
    await hall.at('1', 'undo');
    expect(hall.rows('SELECT state FROM counter_status')).toEqual([{ state: 'open' }]);
  });

  test('siblings go back to where they were', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue(['shomei', 'ido'], { mode: 'parallel' });
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'undo');
    expect(hall.visit(visit).tickets.map((t) => t.state)).toEqual(['waiting', 'waiting']);
    expect(hall.rows('SELECT count(*) AS n FROM slice')).toEqual([{ n: 2 }]);
  });

  test('of a transfer takes the new ticket and its note away', async () => {
    const hall = new TrialHall();
    const { ticket, visit } = await inState(hall, 'serving');
    await hall.at('1', 'transfer', { ticket, service: 'ido', note: '急ぎ' });
    await hall.at('1', 'undo');
    expect(hall.visit(visit).tickets.map((t) => [t.id, t.state])).toEqual([[ticket, 'serving']]);
    expect(hall.rows('SELECT * FROM handover_note')).toEqual([]);
    expect(hall.rows('SELECT ticket FROM slice GROUP BY ticket')).toEqual([{ ticket }]);
  });

  test('not after the day was ended', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.act('/api/day/close');
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-nothing');
  });
});
