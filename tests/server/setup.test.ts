import { describe, expect, test } from 'vitest';
import type { HallSetup } from '../../domain/views/hall.ts';
import { aCounter, aService, SMALL_HALL } from './small-hall.ts';
import { DAY } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

const SHOMEI = aService('shomei', 'A');

describe('services', () => {
  test('are added and changed; tickets keep what they were issued under', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.act('/api/setup/services', { service: { ...SHOMEI, targetMs: 60_000, rangeFrom: 500 } });
    await hall.act('/api/setup/services', { service: aService('kodomo', 'D') });
    expect(hall.ticket(ticket).targetMs).toBe(900_000);
    const next = await hall.issue('shomei');
    expect([next.number, hall.ticket(next.ticket).targetMs]).toEqual(['A500', 60_000]);
    expect((await hall.issue('kodomo')).number).toBe('D001');
  });

  const OUT_OF_USE: readonly [name: string, changes: object][] = [
    ['switched off', { active: false }],
    ['no longer valid', { validTo: '2026-05-31' }],
    ['not yet valid', { validFrom: '2026-07-01' }],
  ];
  test.each(OUT_OF_USE)('%s: not while people wait, then no number for it', async (_, changes) => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    const service = { ...SHOMEI, ...changes };
    expect(await hall.refused('/api/setup/services', { service })).toMatchObject({ code: 'service-in-use' });
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    await hall.act('/api/setup/services', { service });
    const body = { services: [{ service: 'shomei' }], intake: hall.visit(ticket / 16).intake };
    expect(await hall.refused('/api/visits', body)).toMatchObject({ code: 'service-not-active' });
  });

  test('a series belongs to one service at a time; a successor takes it over with the date', async () => {
    const hall = new TrialHall();
    const refusal = { code: 'series-taken', params: { series: 'A', service: 'shomei' } };
    expect(await hall.refused('/api/setup/services', { service: aService('new', 'A') })).toMatchObject(
      refusal,
    );
    const later = aService('new', 'A', { validFrom: '2027-04-01' });
    expect(await hall.refused('/api/setup/services', { service: later })).toMatchObject(refusal);
    const until = { ...SHOMEI, validTo: '2027-03-31', successor: 'new' };
    await hall.act('/api/setup/services', { service: until });
    await hall.act('/api/setup/services', { service: later });
    await hall.act('/api/setup/services', { service: { ...aService('off', 'A'), active: false } });
    const { number, visit } = await hall.issue('shomei');
    const { intake } = hall.visit(visit);
    hall.clock.set('2027-04-01T09:00:00+09:00');
    expect([number, (await hall.issue('new')).number]).toEqual(['A001', 'A001']);
    const old = await hall.refused('/api/visits', { services: [{ service: 'shomei' }], intake });
    expect(old.code).toBe('service-not-active');
  });
});

describe('counters', () => {
  test('take other services from now on', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('zei');
    await hall.refusedAt('1', 'call-next');
    await hall.act('/api/setup/counters', { counter: aCounter('1', ['zei']) });
    expect((await hall.at('1', 'call-next')).ticket).toBe(ticket);
  });

  test('go out of use only when they have nobody and nobody waits for them alone; then they are closed', async () => {
    const hall = new TrialHall();
    const off = { counter: { ...aCounter('1', ['shomei']), active: false } };
    const { ticket, number } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    expect(await hall.refused('/api/setup/counters', off)).toMatchObject({
      code: 'counter-busy',
      params: { number },
    });
    await hall.at('1', 'transfer', { ticket, service: 'shomei', onlyCounter: '1' });
    expect(await hall.refused('/api/setup/counters', off)).toMatchObject({
      code: 'counter-busy',
      params: { number },
    });
    await hall.at('1', 'call-next');
    const [current] = hall.rows<{ id: number }>(`SELECT id FROM ticket WHERE state = 'called'`);
    await hall.at('1', 'transfer', { ticket: current?.id, service: 'ido' });
    await hall.act('/api/setup/counters', off);
    expect(hall.rows(`SELECT state FROM counter_status WHERE counter = '1'`)).toEqual([{ state: 'closed' }]);
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('unknown-counter');
    expect((await hall.refusedAt('1', 'open')).code).toBe('unknown-counter');
  });
});

describe('the hall', () => {
  test('changes its rules at once, and every screen reads them', async () => {
    const hall = new TrialHall();
    await hall.act('/api/setup/hall', {
      hall: { ...SMALL_HALL, minCalls: 1, names: { ja: '新庁舎', en: 'New' } },
    });
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.at('1', 'absent', { ticket });
    const view = await hall.get<HallSetup>('/api/hall');
    expect(view).toMatchObject({
      day: '2026-06-01',
      version: 'trial',
      hall: { minCalls: 1, names: { ja: '新庁舎' } },
    });
    expect(view.epoch).toMatch(/^[0-9a-f]{8}$/);
  });

  test('not set up yet: screens are told so', async () => {
    const hall = new TrialHall({ empty: true });
    for (const path of ['/api/hall', '/api/queue', '/api/board', '/api/today']) {
      expect(await hall.call('GET', path)).toMatchObject({ status: 409, body: { code: 'hall-not-set-up' } });
    }
    await hall.act('/api/setup/hall', { hall: SMALL_HALL });
    await hall.act('/api/setup/services', { service: SHOMEI });
    await hall.act('/api/setup/counters', { counter: aCounter('1', ['shomei']) });
    expect((await hall.issue('shomei')).number).toBe('A001');
  });

  test('a changed time zone changes the day from then on, never back', async () => {
    const hall = new TrialHall({ start: '2026-06-02T08:30:00+09:00' });
    await hall.issue('shomei');
    await hall.act('/api/setup/hall', { hall: { ...SMALL_HALL, zone: 'America/Los_Angeles' } });
    expect((await hall.issue('shomei')).number).toBe('A002');
    hall.clock.pass(2 * DAY);
    expect((await hall.issue('shomei')).number).toBe('A001');
    expect(hall.rows('SELECT DISTINCT day FROM visit')).toEqual([
      { day: '2026-06-02' },
      { day: '2026-06-03' },
    ]);
  });
});
