import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../../domain/errors/codes.ts';
import { FINAL_STATES, LIVE_STATES, type TicketState } from '../../../domain/ticket/codes.ts';
import { sliceFaults } from '../../../domain/ticket/slices.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

const STATES: readonly TicketState[] = [...LIVE_STATES, ...FINAL_STATES];

/** Each act, its body, and where it leads from every state in which it is allowed; anything else is refused. */
const ACTS: readonly {
  readonly act: string;
  readonly body?: object;
  readonly leads: Partial<Record<TicketState, TicketState>>;
}[] = [
  { act: 'call', leads: { waiting: 'called', ready: 'called' } },
  { act: 'recall', leads: { called: 'called' } },
  { act: 'start', leads: { called: 'serving' } },
  { act: 'absent', leads: {} },
  { act: 'return', leads: { absent: 'waiting' } },
  { act: 'hold', body: { reason: 'papers' }, leads: { called: 'held', serving: 'held' } },
  { act: 'resume', body: { to: 'line' }, leads: { held: 'waiting' } },
  { act: 'resume', body: { to: 'counter' }, leads: { held: 'serving' } },
  { act: 'finish', leads: { serving: 'served' } },
  { act: 'prepare', leads: { serving: 'preparing' } },
  { act: 'ready', body: { kind: 'query' }, leads: { preparing: 'ready' } },
  { act: 'transfer', body: { service: 'ido' }, leads: { called: 'transferred', serving: 'transferred' } },
  ...(['left', 'mistake', 'redirected'] as const).map((reason) => ({
    act: 'cancel',
    body: { reason },
    leads: {
      waiting: 'cancelled',
      elsewhere: 'cancelled',
      called: 'cancelled',
      held: 'cancelled',
      absent: 'cancelled',
      preparing: 'cancelled',
      ready: 'cancelled',
    } as const,
  })),
];

/** Where the refusal says more than that the state is wrong. */
const REFUSALS: Partial<Record<string, Partial<Record<TicketState, ErrorCode>>>> = {
  call: { elsewhere: 'visit-is-elsewhere' },
  absent: { called: 'absent-too-soon' },
};

const SLICE_OF_FINAL: readonly TicketState[] = FINAL_STATES;

describe('every act from every state', () => {
  for (const { act, body, leads } of ACTS) {
    for (const state of STATES) {
      const to = leads[state];
      const name = `${act} ${JSON.stringify(body ?? {})} on a ${state} ticket`;
      if (to) {
        test(`${name} makes it ${to}`, async () => {
          const hall = new TrialHall();
          const { ticket } = await inState(hall, state);
          const before = hall.slices(ticket);
          const now = hall.clock.now();
          const answer = await hall.at('1', act, { ticket, ...body });
          const after = hall.ticket(ticket);
          expect(after.state).toBe(to);
          expect(sliceFaults(after)).toEqual([]);
          const closed = before.map((slice, i) => (i === before.length - 1 ? `${slice} 60` : slice));
          const opened =
            act === 'recall' ? before : [...closed, ...(SLICE_OF_FINAL.includes(to) ? [] : [to])];
          expect(hall.slices(ticket)).toEqual(opened);
          expect(after.endedAt).toBe(SLICE_OF_FINAL.includes(to) ? now : null);
          const shown = answer.visit?.tickets.find((t) => t.id === ticket);
          expect(shown).toMatchObject({ state: to, since: act === 'recall' ? now - 60_000 : now });
        });
      } else {
        test(`${name} is refused and changes nothing`, async () => {
          const hall = new TrialHall();
          const { ticket } = await inState(hall, state);
          const { code, params } = await hall.refusedAt('1', act, { ticket, ...body });
          expect(code).toBe(REFUSALS[act]?.[state] ?? 'wrong-state');
          if (code === 'wrong-state') expect(params).toEqual({ act, state });
        });
      }
    }
  }
});

describe('acts of the floor manager on tickets', () => {
  const FLOOR: readonly { path: string; body?: object; leads: Partial<Record<TicketState, TicketState>> }[] =
    [
      { path: '/api/tickets/return', leads: { absent: 'waiting' } },
      { path: '/api/tickets/resume', leads: { held: 'waiting' } },
      {
        path: '/api/tickets/cancel',
        body: { reason: 'left' },
        leads: {
          waiting: 'cancelled',
          elsewhere: 'cancelled',
          called: 'cancelled',
          held: 'cancelled',
          absent: 'cancelled',
          preparing: 'cancelled',
          ready: 'cancelled',
        },
      },
    ];
  for (const { path, body, leads } of FLOOR) {
    test.each(STATES)(`${path} on a %s ticket`, async (state) => {
      const hall = new TrialHall();
      const { ticket } = await inState(hall, state);
      const to = leads[state];
      if (!to) {
        expect((await hall.refused(path, { ticket, ...body })).code).toBe('wrong-state');
        return;
      }
      await hall.act(path, { ticket, ...body });
      expect(hall.ticket(ticket).state).toBe(to);
      expect(sliceFaults(hall.ticket(ticket))).toEqual([]);
      expect(hall.rows('SELECT * FROM undoable')).not.toContainEqual(
        expect.objectContaining({ seq: hall.store.tail.seq }),
      );
    });
  }
});

describe('only the counter at which the visitor stands', () => {
  const THERE = [
    ['recall', 'called'],
    ['start', 'called'],
    ['absent', 'called'],
    ['hold', 'called'],
    ['hold', 'serving'],
    ['transfer', 'called'],
    ['transfer', 'serving'],
    ['finish', 'serving'],
    ['prepare', 'serving'],
  ] as const;
  const BODY: Partial<Record<string, object>> = { hold: { reason: 'form' }, transfer: { service: 'zei' } };
  test.each(THERE)('%s of a %s ticket by another counter is refused', async (act, state) => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, state);
    const { code, params } = await hall.refusedAt('2', act, { ticket, ...BODY[act] });
    expect([code, params]).toEqual(['not-at-this-counter', { counter: '1' }]);
  });

  test.each(['return', 'resume', 'ready', 'cancel', 'recall', 'finish'])(
    '%s by a counter that is not there',
    async (act) => {
      const hall = new TrialHall();
      const { ticket } = await inState(hall, 'held');
      const body = { ticket, to: 'line', kind: 'query', reason: 'left' };
      expect((await hall.refusedAt('99', act, body)).code).toBe('unknown-counter');
    },
  );

  test.each(['recall', 'cancel', 'transfer', 'call'])('%s of a ticket that does not exist', async (act) => {
    const hall = new TrialHall();
    const body = { ticket: 4711, reason: act === 'call' ? null : 'left', service: 'ido' };
    expect(await hall.refusedAt('1', act, body)).toMatchObject({
      code: 'unknown-ticket',
      params: { ticket: 4711 },
    });
  });
});
