import { describe, expect, test } from 'vitest';
import type { AlertsView } from '../../../domain/views/alerts.ts';
import type { Via } from '../../../server/context.ts';
import { aCounter } from '../small-hall.ts';
import { HOUR, MINUTE } from '../trial-clock.ts';
import { TrialHall } from '../trial-hall.ts';

const KIOSK: Via = { door: { kind: 'window', role: 'kiosk' }, device: 'kiosk' };

async function alerts(hall: TrialHall): Promise<AlertsView['alerts']> {
  return (await hall.get<AlertsView>('/api/alerts')).alerts;
}

/** Kind, level and subject of what is told. */
async function told(hall: TrialHall): Promise<readonly string[]> {
  return (await alerts(hall)).map((alert) => {
    const subject = alert.kind === 'closing' ? alert.service : alert.number;
    return `${alert.kind} ${alert.level} ${subject}`;
  });
}

async function dismiss(hall: TrialHall, nth = 0): Promise<void> {
  const alert = (await alerts(hall))[nth];
  if (!alert) throw new Error('nothing to put away');
  const subject = alert.kind === 'closing' ? { service: alert.service } : { ticket: alert.ticket };
  await hall.act('/api/alerts/dismiss', { alert: alert.kind, level: alert.level, ...subject });
}

describe('alerts', () => {
  test('nobody waits too long: nothing is told', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    hall.clock.pass(14 * MINUTE);
    expect(await alerts(hall)).toEqual([]);
  });

  test('over the target (15 min), and nobody has spoken to the visit (15 min)', async () => {
    const hall = new TrialHall();
    const { ticket, visit, number } = await hall.issue('shomei');
    const since = hall.clock.now();
    hall.clock.pass(16 * MINUTE);
    expect(await alerts(hall)).toEqual([
      {
        kind: 'over_target',
        ticket,
        visit,
        number,
        service: 'shomei',
        since,
        targetMs: 15 * MINUTE,
        level: 1,
      },
      { kind: 'unattended', ticket, visit, number, service: 'shomei', since, level: 1 },
    ]);
  });

  test('somebody did something for the visit: the silence begins anew', async () => {
    const hall = new TrialHall();
    const { visit } = await hall.issue('ido');
    hall.clock.pass(20 * MINUTE);
    expect(await told(hall)).toEqual(['unattended 1 B001']);
    await hall.act(`/api/visits/${visit}/intake`, {
      intake: hall.visit(visit).intake,
      support: ['wheelchair'],
      note: '',
    });
    expect(await told(hall)).toEqual([]);
    hall.clock.pass(15 * MINUTE);
    expect(await told(hall)).toEqual(['over_target 1 B001', 'unattended 1 B001']);
  });

  test('who is being served waits for nobody; nor do the sibling tickets', async () => {
    const hall = new TrialHall();
    await hall.issue(['shomei', 'zei'], { mode: 'parallel' });
    await hall.at('1', 'call-next');
    hall.clock.pass(HOUR);
    expect(await told(hall)).toEqual([]);
  });

  test('time elsewhere does not count against the target', async () => {
    const hall = new TrialHall();
    const { tickets } = await hall.issue(['zei', 'shomei']);
    const [first] = tickets;
    await hall.at('3', 'call-next');
    await hall.at('3', 'start', { ticket: first });
    hall.clock.pass(HOUR);
    await hall.at('3', 'finish', { ticket: first });
    hall.clock.pass(10 * MINUTE);
    expect(await told(hall)).toEqual([]);
    hall.clock.pass(6 * MINUTE);
    expect(await told(hall)).toEqual(
      ['over_target 1 A001', 'unattended 1 A001'].map((t) => t.replace('A', 'C')),
    );
  });

  test('the hall says how long nobody may be left alone', async () => {
    const hall = new TrialHall();
    await hall.setHall({ unattendedMs: 5 * MINUTE });
    await hall.issue('zei');
    hall.clock.pass(5 * MINUTE);
    expect(await told(hall)).toEqual(['unattended 1 C001']);
  });

  test('the forecast passes closing: open one more, or stop issuing', async () => {
    const hall = new TrialHall({ counters: [aCounter('1', ['zei'])] });
    hall.clock.set('2026-06-01T16:00:00+09:00');
    await hall.issue('zei');
    await hall.at('1', 'call-next');
    for (let i = 0; i < 20; i += 1) await hall.issue('zei');
    const [alert] = await alerts(hall);
    expect(alert).toMatchObject({ kind: 'closing', service: 'zei' });
    if (alert?.kind !== 'closing') throw new Error('no forecast');
    expect(alert.closingAt).toBe(Date.parse('2026-06-01T17:15:00+09:00'));
    expect(alert.lastServedAt).toBeGreaterThan(alert.closingAt);
    expect(alert.extraCounters).toBeGreaterThanOrEqual(1);
    hall.clock.set('2026-06-01T17:16:00+09:00');
    expect((await told(hall)).filter((one) => one.startsWith('closing'))).toEqual([]);
  });
});

describe('putting an alert away', () => {
  test('is journaled, and it comes back only when it is worse', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    hall.clock.pass(16 * MINUTE);
    await dismiss(hall);
    expect(await told(hall)).toEqual(['unattended 1 A001']);
    const rows = hall.rows<{ payload: string }>(`SELECT payload FROM journal WHERE kind = 'alert.dismissed'`);
    expect(rows.map(({ payload }) => JSON.parse(payload))).toEqual([
      { alert: 'over_target', ticket, service: null, level: 1 },
    ]);
    await dismiss(hall);
    expect(await told(hall)).toEqual([]);
    hall.clock.pass(13 * MINUTE);
    expect(await told(hall)).toEqual([]);
    hall.clock.pass(MINUTE);
    expect(await told(hall)).toEqual(['over_target 2 A001', 'unattended 2 A001']);
  });

  test('is no act on the visit: the silence goes on', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    hall.clock.pass(16 * MINUTE);
    await dismiss(hall, 1);
    hall.clock.pass(14 * MINUTE);
    expect(await told(hall)).toContain('unattended 2 A001');
  });

  test('survives a restart', async () => {
    const hall = new TrialHall();
    await hall.issue('zei');
    hall.clock.pass(16 * MINUTE);
    await dismiss(hall);
    await hall.restart();
    expect(await told(hall)).toEqual([]);
  });

  test('of a forecast counts for the service', async () => {
    const hall = new TrialHall();
    await hall.act('/api/alerts/dismiss', { alert: 'closing', service: 'zei', level: 2 });
    expect(hall.rows('SELECT kind, subject, level FROM alert_dismissal')).toEqual([
      { kind: 'closing', subject: 'zei', level: 2 },
    ]);
  });

  test('tells the screens', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    const stream = await hall.raw('GET', '/api/events');
    const reader = stream.body?.getReader();
    await reader?.read();
    await hall.act('/api/alerts/dismiss', { alert: 'unattended', ticket, level: 1 });
    const message = await reader?.read();
    expect(new TextDecoder().decode(message?.value as Uint8Array)).toContain('{"topics":["alerts"]}');
    await reader?.cancel();
  });

  test.each([
    ['a ticket that does not exist', { alert: 'over_target', ticket: 999, level: 1 }, 'unknown-ticket'],
    ['a service that does not exist', { alert: 'closing', service: 'none', level: 1 }, 'unknown-service'],
    ['a ticket’s alert without a ticket', { alert: 'unattended', level: 1 }, 'bad-input'],
    ['a service’s alert without a service', { alert: 'closing', ticket: 16, level: 1 }, 'bad-input'],
    ['an alert that there is not', { alert: 'noise', ticket: 16, level: 1 }, 'bad-input'],
    ['no level', { alert: 'closing', service: 'zei', level: 0 }, 'bad-input'],
  ])('%s is refused', async (_, body, code) => {
    const hall = new TrialHall();
    expect(await hall.refused('/api/alerts/dismiss', body)).toMatchObject({ code });
  });

  test('of a ticket that has ended is refused', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    const refused = await hall.refused('/api/alerts/dismiss', { alert: 'over_target', ticket, level: 1 });
    expect(refused).toMatchObject({ code: 'wrong-state' });
  });

  test('through a kiosk’s window is refused, and so is looking', async () => {
    const hall = new TrialHall();
    const look = await hall.raw('GET', '/api/alerts', { url: 'app://hall/api/alerts', via: KIOSK });
    expect(look.status).toBe(403);
    const url = 'app://hall/api/alerts/dismiss';
    const act = await hall.raw('POST', '/api/alerts/dismiss', { url, via: KIOSK, body: {} });
    expect(act.status).toBe(403);
  });
});
