import { describe, expect, test } from 'vitest';
import { aService, SMALL_SERVICES } from '../../server/small-hall.ts';
import { issueBody, TrialHall } from '../../server/trial-hall.ts';

const LATE = '2026-06-01T17:05:00+09:00';
const FROM_KIOSK = { channel: 'kiosk' };

describe('reception hours', () => {
  test.each<[string, string, string | null]>([
    ['before opening', '2026-06-01T08:29:00+09:00', 'reception-closed'],
    ['during reception', '2026-06-01T08:30:00+09:00', null],
    ['after the end of reception, before closing', LATE, 'reception-closed'],
    ['on a holiday', '2026-11-23T10:00:00+09:00', 'reception-closed'],
  ])('self-service %s', async (_, start, code) => {
    const hall = new TrialHall({ start });
    const body = issueBody('shomei', FROM_KIOSK);
    if (code === null) await hall.act('/api/visits', body);
    else expect(await hall.refused('/api/visits', body)).toMatchObject({ code });
  });

  test('staff see the visitor and decide themselves', async () => {
    const hall = new TrialHall({ start: LATE });
    expect((await hall.issue('shomei')).number).toBe('A001');
  });

  test('staff who ask for it are told before they give a number outside the hours, and may give it then', async () => {
    const hall = new TrialHall({ start: LATE });
    const body = issueBody('shomei', { withinHours: true });
    expect(await hall.refused('/api/visits', body)).toMatchObject({
      code: 'reception-closed',
      params: { service: 'shomei' },
    });
    await hall.act('/api/visits', issueBody('shomei', { withinHours: false }));
    const open = new TrialHall({ start: '2026-06-01T08:30:00+09:00' });
    await open.act('/api/visits', body);
  });

  test('a service with shorter hours of its own closes earlier', async () => {
    const short = { open: '09:00', receptionEnd: '12:00', close: '13:00' };
    const week = [null, short, short, short, short, short, null];
    const passport = aService('passport', 'P', { week });
    const hall = new TrialHall({
      start: '2026-06-01T12:00:00+09:00',
      services: [...SMALL_SERVICES, passport],
    });
    expect((await hall.refused('/api/visits', issueBody('passport', FROM_KIOSK))).params).toEqual({
      service: 'passport',
    });
    await hall.act('/api/visits', issueBody('shomei', FROM_KIOSK));
  });

  test('a service’s own hours never reach beyond the hall’s', async () => {
    const long = { open: '08:00', receptionEnd: '19:00', close: '19:30' };
    const hall = new TrialHall({
      start: LATE,
      services: [...SMALL_SERVICES, aService('passport', 'P', { week: Array(7).fill(long) })],
    });
    const body = issueBody('passport', FROM_KIOSK);
    expect(await hall.refused('/api/visits', body)).toMatchObject({ code: 'reception-closed' });
  });
});

describe('a daily contingent', () => {
  const services = [aService('shomei', 'A', { dailyContingent: 2 }), ...SMALL_SERVICES.slice(1)];

  test('refuses the next self-service number; staff may exceed it with a reason, which is journaled', async () => {
    const hall = new TrialHall({ services });
    await hall.issue('shomei');
    await hall.act('/api/visits', issueBody('shomei', FROM_KIOSK));

    const refusal = { code: 'contingent-reached', params: { service: 'shomei', limit: 2 } };
    expect(await hall.refused('/api/visits', issueBody('shomei', FROM_KIOSK))).toMatchObject(refusal);
    const bySelf = issueBody('shomei', { ...FROM_KIOSK, exceeds: 'urgent' });
    expect(await hall.refused('/api/visits', bySelf)).toMatchObject({ code: 'staff-only' });
    expect(await hall.refused('/api/visits', issueBody('shomei'))).toMatchObject(refusal);

    await hall.issue('shomei', { exceeds: 'far_away' });
    expect(
      hall.rows(`SELECT payload ->> '$.exceeds' AS exceeds FROM journal WHERE kind = 'visit.issued'`),
    ).toEqual([{ exceeds: null }, { exceeds: null }, { exceeds: 'far_away' }]);
  });

  test('a number given by mistake does not use it up, and a new day starts anew', async () => {
    const hall = new TrialHall({ services });
    const wrong = await hall.issue('shomei');
    await hall.act('/api/tickets/cancel', { ticket: wrong.ticket, reason: 'mistake' });
    await hall.issue('shomei');
    await hall.issue('shomei');
    expect((await hall.refused('/api/visits', issueBody('shomei'))).code).toBe('contingent-reached');
    hall.clock.pass(24 * 3_600_000);
    await hall.issue('shomei');
  });
});
