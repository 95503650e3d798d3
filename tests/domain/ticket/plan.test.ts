import { describe, expect, test } from 'vitest';
import { sliceFaults } from '../../../domain/ticket/slices.ts';
import { aService, SMALL_SERVICES } from '../../server/small-hall.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

function planOf(hall: TrialHall, visit: number): readonly string[] {
  return hall.visit(visit).tickets.map((t) => `${t.service} ${t.state}`);
}

const change = (hall: TrialHall, visit: number, services: readonly string[], mode = 'in_order') =>
  hall.act(`/api/visits/${visit}/plan`, { mode, services });

describe('changing the plan of a visit', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['adds a service behind', ['shomei'], ['shomei', 'ido'], ['shomei waiting', 'ido elsewhere']],
    ['turns the order round', ['shomei', 'ido'], ['ido', 'shomei'], ['ido waiting', 'shomei elsewhere']],
    ['leaves a service out', ['shomei', 'ido'], ['ido'], ['shomei cancelled', 'ido waiting']],
    ['replaces everything', ['shomei'], ['ido'], ['shomei cancelled', 'ido waiting']],
  ])('%s', async (_, issued, wanted, expected) => {
    const hall = new TrialHall();
    const { visit, number } = await hall.issue(issued);
    hall.clock.pass(MINUTE);

    await change(hall, visit, wanted);

    expect(planOf(hall, visit)).toEqual(expected);
    expect(hall.visit(visit).number?.label).toBe(number);
    expect(hall.visit(visit).tickets.flatMap(sliceFaults)).toEqual([]);
  });

  test('what is left out counts nowhere; what is added arrives now', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue(['shomei']);
    hall.clock.pass(60 * MINUTE);
    await change(hall, visit, ['ido']);
    expect(hall.rows('SELECT service, date, hour FROM counted')).toEqual([
      { service: 'ido', date: '2026-06-01', hour: 9 },
    ]);
  });

  test('a service that had called already and is left out counts with its wait', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue(['shomei', 'ido']);
    hall.clock.pass(5 * MINUTE);
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'hold', { ticket, reason: 'form' });
    await hall.at('1', 'resume', { ticket, to: 'line' });
    await change(hall, visit, ['ido']);
    expect(hall.ticket(ticket)).toMatchObject({ state: 'cancelled', cancelReason: 'redirected' });
    expect(hall.rows(`SELECT wait_ms FROM counted WHERE service = 'shomei'`)).toEqual([
      { wait_ms: 5 * MINUTE },
    ]);
  });

  test('at a counter, while somebody is served: the present ticket stays, the rest is planned anew', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue(['shomei', 'ido']);
    await hall.at('1', 'call-next');
    await hall.at('1', 'start', { ticket });

    await change(hall, visit, []);
    expect(planOf(hall, visit)).toEqual(['ido cancelled', 'shomei serving']);
    await hall.at('1', 'finish', { ticket });
    expect(hall.rows('SELECT live FROM visit')).toEqual([{ live: 0 }]);
  });

  test('several lines at once stand in all of them', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue(['shomei', 'ido']);
    await change(hall, visit, ['shomei', 'ido'], 'parallel');
    expect(planOf(hall, visit)).toEqual(['shomei waiting', 'ido waiting']);
  });

  test('a service that always comes last does, at issue and in a changed plan', async () => {
    const cashier = aService('kaikei', 'K', { alwaysLast: true });
    const hall = new TrialHall({ services: [...SMALL_SERVICES, cashier] });
    const { visit } = await hall.issue(['kaikei', 'shomei']);
    expect(planOf(hall, visit)).toEqual(['shomei waiting', 'kaikei elsewhere']);
    await change(hall, visit, ['shomei', 'kaikei', 'ido']);
    expect(planOf(hall, visit)).toEqual(['shomei waiting', 'ido elsewhere', 'kaikei elsewhere']);
  });

  test.each<[string, readonly string[], string]>([
    ['nothing at all', [], 'plan-empty'],
    ['a service twice', ['ido', 'ido'], 'service-twice'],
    ['an unknown service', ['nobody'], 'unknown-service'],
  ])('refuses %s and changes nothing', async (_, services, code) => {
    const hall = new TrialHall();
    const { visit } = await hall.issue('shomei');
    expect(await hall.refused(`/api/visits/${visit}/plan`, { mode: 'in_order', services })).toMatchObject({
      code,
    });
  });

  test('refuses a service in which the visitor is being served, and a visit that has ended', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    const body = { mode: 'in_order', services: ['shomei'] };
    expect((await hall.refused(`/api/visits/${visit}/plan`, body)).code).toBe('service-twice');
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    expect((await hall.refused(`/api/visits/${visit}/plan`, body)).code).toBe('wrong-state');
  });
});
