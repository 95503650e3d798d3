import { describe, expect, test } from 'vitest';
import type { Intake } from '../../../domain/ticket/schemas.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

const INTAKE = {
  procedures: [{ procedure: 'tennyu', quantity: 1 }],
  papersSeen: ['id_card'],
  papersMissing: ['moving_out'],
  language: 'pt',
  partySize: 3,
} satisfies Partial<Intake>;

/** A line of `ido` in which two visits wait that came after the one that is transferred. */
async function lineOfIdo(hall: TrialHall): Promise<readonly number[]> {
  const first = await hall.issue('ido');
  hall.clock.pass(MINUTE);
  const second = await hall.issue('ido');
  hall.clock.pass(MINUTE);
  return [first.ticket, second.ticket];
}

async function callOrder(hall: TrialHall): Promise<readonly number[]> {
  const { order } = await hall.get<{ order: { ticket: number }[] }>('/api/counters/2');
  return order.map((choice) => choice.ticket);
}

describe('transfer', () => {
  test('closes the ticket and opens one in the same visit: number, intake, notes and papers travel along', async () => {
    const hall = new TrialHall();
    const { ticket, visit, number } = await hall.issue('shomei', {
      intake: INTAKE,
      note: '耳が遠い',
      support: ['writing'],
      cls: 'priority',
    });
    await hall.at('1', 'call-next');
    await hall.at('1', 'start', { ticket });
    hall.clock.pass(MINUTE);
    const answer = await hall.at('1', 'transfer', {
      ticket,
      service: 'zei',
      note: '所得証明もほしいとのこと',
    });
    expect(answer.visit).toMatchObject({
      id: visit,
      number,
      intake: { ...INTAKE, quiet: false },
      note: '耳が遠い',
      support: ['writing'],
      handoverNotes: [{ counter: '1', note: '所得証明もほしいとのこと' }],
    });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'transferred', endedAt: hall.clock.now() });
    const opened = answer.ticket ?? 0;
    expect(hall.ticket(opened)).toMatchObject({
      service: 'zei',
      cls: 'priority',
      state: 'waiting',
      targetMs: null,
      arrivedAt: hall.clock.now(),
      calls: 0,
    });
    expect(hall.slices(opened)).toEqual(['waiting']);
    expect(hall.rows('SELECT digits FROM number_series')).toEqual([{ digits: 1 }]);
  });

  test.each([
    ['keep', (moved: number, others: readonly number[]) => [moved, ...others]],
    ['front', (moved: number, others: readonly number[]) => [moved, ...others]],
    ['end', (moved: number, others: readonly number[]) => [...others, moved]],
  ] as const)('place %s', async (place, expected) => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    const others = await lineOfIdo(hall);
    const { ticket: moved } = await hall.at('1', 'transfer', { ticket, service: 'ido', place });
    expect(await callOrder(hall)).toEqual(expected(moved ?? 0, others));
  });

  test('keep stands by the arrival of the visit, between those before and after', async () => {
    const hall = new TrialHall();
    const before = await hall.issue('ido');
    hall.clock.pass(MINUTE);
    const { ticket } = await hall.issue('shomei');
    hall.clock.pass(MINUTE);
    const after = await hall.issue('ido');
    await hall.at('1', 'call', { ticket });
    const { ticket: kept } = await hall.at('1', 'transfer', { ticket, service: 'ido' });
    expect(await callOrder(hall)).toEqual([before.ticket, kept, after.ticket]);
  });

  test('front stands before everybody who is not, in the order of their coming', async () => {
    const hall = new TrialHall();
    const early = await hall.issue('ido');
    hall.clock.pass(MINUTE);
    const toFront = async (): Promise<number | null> => {
      const { ticket } = await inState(hall, 'called');
      return (await hall.at('1', 'transfer', { ticket, service: 'ido', place: 'front' })).ticket;
    };
    const first = await toFront();
    const second = await toFront();
    expect(await callOrder(hall)).toEqual([first, second, early.ticket]);
  });

  test('to a named counter: only there, whatever services it takes', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    const { ticket: opened } = await hall.at('1', 'transfer', {
      ticket,
      service: 'shomei',
      onlyCounter: '3',
    });
    expect((await hall.refusedAt('2', 'call-next')).code).toBe('nobody-waiting');
    expect(await hall.refusedAt('2', 'call', { ticket: opened })).toMatchObject({
      code: 'only-at-other-counter',
      params: { counter: '3' },
    });
    expect((await hall.at('3', 'call-next')).ticket).toBe(opened);
  });

  test('refused: unknown or inactive service, unknown counter, a service that the visit waits for already', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue(['shomei', 'ido']);
    const ticket = hall.visit(visit).tickets[0]?.id;
    await hall.at('1', 'call-next');
    const codeOf = async (body: object): Promise<string> =>
      (await hall.refusedAt('1', 'transfer', { ticket, ...body })).code;
    expect(await codeOf({ service: 'nothing' })).toBe('unknown-service');
    expect(await codeOf({ service: 'zei', onlyCounter: '99' })).toBe('unknown-counter');
    expect(await codeOf({ service: 'ido' })).toBe('service-twice');
    const { services } = await hall.get<{ services: { id: string }[] }>('/api/hall');
    const zei = services.find((s) => s.id === 'zei');
    await hall.act('/api/setup/services', { service: { ...zei, active: false } });
    expect(await codeOf({ service: 'zei' })).toBe('service-not-active');
  });

  test('change of service while serving keeps number and slices', async () => {
    const hall = new TrialHall();
    const { ticket, visit } = await inState(hall, 'serving');
    const { ticket: opened } = await hall.at('1', 'transfer', { ticket, service: 'ido', place: 'front' });
    await hall.at('1', 'call', { ticket: opened });
    await hall.at('1', 'start', { ticket: opened });
    hall.clock.pass(MINUTE);
    await hall.at('1', 'finish', { ticket: opened });
    expect(hall.visit(visit).number?.label).toBe('A001');
    expect(hall.slices(ticket)).toEqual(['waiting 60', 'called 60', 'serving 60']);
    expect(hall.slices(opened ?? 0)).toEqual(['waiting 0', 'called 0', 'serving 60']);
  });

  test('back to the same service is a new ticket behind the old one', async () => {
    const hall = new TrialHall();
    const { ticket, visit } = await inState(hall, 'serving');
    const answer = await hall.at('1', 'transfer', { ticket, service: 'shomei', place: 'end' });
    const queue = await hall.get<{ visits: QueueVisit[] }>('/api/queue');
    expect(queue.visits).toHaveLength(1);
    expect(queue.visits[0]?.tickets.map((t) => [t.id, t.state])).toEqual([
      [ticket, 'transferred'],
      [answer.ticket, 'waiting'],
    ]);
    expect(hall.visit(visit).tickets).toHaveLength(2);
  });
});
