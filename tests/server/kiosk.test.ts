import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Intake } from '../../domain/ticket/schemas.ts';
import type { Via } from '../../server/context.ts';
import { dump } from './dump.ts';
import { type IssueBody, issueBody, LOOPBACK, TrialHall } from './trial-hall.ts';

const KIOSK: Via = { door: { kind: 'window', role: 'kiosk' }, device: 'kiosk-1' };

/** The answer to an issue through a door. */
async function issueBy(
  hall: TrialHall,
  via: Via,
  more: IssueBody,
): Promise<{ status: number; body: unknown }> {
  const url = via === LOOPBACK ? {} : { url: 'app://hall/api/visits' };
  const body = { requestId: uuid(), ...issueBody('shomei', more) };
  return hall.call('POST', '/api/visits', { via, body, ...url });
}

describe('at a kiosk', () => {
  test('a visitor chooses procedures, quantities, language and party; the journal names the visitor', async () => {
    const hall = new TrialHall();
    const intake: Partial<Intake> = {
      procedures: [{ procedure: 'juminhyo', quantity: 3 }],
      language: 'vi',
      partySize: 4,
    };
    const answer = await issueBy(hall, KIOSK, { channel: 'kiosk', intake });
    expect(answer).toMatchObject({ status: 200, body: { visit: { number: 'A001', intake } } });
    const [row] = hall.rows(`SELECT actor, device, counter FROM journal WHERE kind = 'visit.issued'`);
    expect(row).toEqual({ actor: 'visitor', device: 'kiosk-1', counter: null });
    expect(hall.rows('SELECT cls, only_counter FROM ticket')).toEqual([
      { cls: 'normal', only_counter: null },
    ]);
  });

  const STAFF_FIELDS: readonly [field: string, more: IssueBody][] = [
    ['cls', { cls: 'priority' }],
    ['onlyCounter', { services: [{ service: 'shomei', onlyCounter: '1' }] }],
    ['intake.papersSeen', { intake: { papersSeen: ['id_card'] } }],
    ['intake.papersMissing', { intake: { papersMissing: ['id_card'] } }],
    ['intake.quiet', { intake: { quiet: true } }],
    ['support', { support: ['wheelchair'] }],
    ['note', { note: '先に呼んでください' }],
    ['exceeds', { exceeds: 'urgent' }],
  ];
  describe.each([
    ['its own window', KIOSK],
    ['the front terminal’s browser', LOOPBACK],
  ])('in %s', (_, via) => {
    test.each(STAFF_FIELDS)('%s is for staff to fill; nothing is changed', async (field, more) => {
      const hall = new TrialHall();
      const before = dump(hall.store.db);
      const answer = await issueBy(hall, via, { channel: 'kiosk', ...more });
      expect(answer).toMatchObject({ status: 403, body: { code: 'staff-only', params: { field } } });
      expect(dump(hall.store.db)).toEqual(before);
    });
  });

  test.each(STAFF_FIELDS)('staff may fill %s, and the journal names them', async (_, more) => {
    const hall = new TrialHall();
    expect(await issueBy(hall, LOOPBACK, more)).toMatchObject({ status: 200 });
    expect(hall.rows(`SELECT actor FROM journal WHERE kind = 'visit.issued'`)).toEqual([{ actor: 'staff' }]);
  });

  test.each(['floor', 'counter'])('no number is given as if by the %s', async (channel) => {
    const hall = new TrialHall();
    const before = dump(hall.store.db);
    const answer = await issueBy(hall, KIOSK, { channel });
    expect(answer).toMatchObject({ status: 403, body: { code: 'wrong-door' } });
    expect(dump(hall.store.db)).toEqual(before);
  });

  test('hours bind the visitor', async () => {
    const hall = new TrialHall({ start: '2026-06-01T17:05:00+09:00' });
    const answer = await issueBy(hall, KIOSK, { channel: 'kiosk' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'reception-closed' } });
  });
});
