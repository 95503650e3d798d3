import { describe, expect, test } from 'vitest';
import {
  type Alert,
  type AlertSituation,
  alertsOf,
  type Dismissal,
  type WaitingForAlerts,
} from '../../../domain/alerts/alerts.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 5, 1, 6, 0);
const CLOSING = NOW + 120 * MINUTE;

/** A ticket that has waited so many minutes, with its last act so many minutes ago. */
function waits(waited: number | null, quiet: number, more: Partial<WaitingForAlerts> = {}): WaitingForAlerts {
  return {
    ticket: 16,
    visit: 1,
    number: 'A001',
    service: 'a',
    waitedMs: waited === null ? null : waited * MINUTE,
    targetMs: 30 * MINUTE,
    lastActAt: NOW - quiet * MINUTE,
    ...more,
  };
}

function situation(changes: Partial<AlertSituation>): AlertSituation {
  const none = { waiting: [], services: [], dismissals: [] };
  return { now: NOW, closingAt: CLOSING, unattendedMs: 15 * MINUTE, ...none, ...changes };
}

function dismissed(
  kind: Dismissal['kind'],
  subject: string,
  level: number,
  minutesAgo = 1,
): readonly Dismissal[] {
  return [{ kind, subject, level, at: NOW - minutesAgo * MINUTE }];
}

/** What is told, in short: kind and level. */
function told(changes: Partial<AlertSituation>): readonly string[] {
  return alertsOf(situation(changes)).map((alert: Alert) => `${alert.kind} ${alert.level}`);
}

describe('over the target', () => {
  test.each([
    ['not waited so long', 29, []],
    ['exactly the target', 30, []],
    ['a moment longer', 30.001, ['over_target 1']],
    ['almost twice', 59, ['over_target 1']],
    ['twice', 60, ['over_target 2']],
    ['five times', 151, ['over_target 5']],
  ] as const)('%s', (_, waited, expected) => {
    expect(told({ waiting: [waits(waited, 0)] })).toEqual(expected);
  });

  test('not without a target, nor once it was called', () => {
    expect(told({ waiting: [waits(100, 0, { targetMs: null }), waits(null, 0)] })).toEqual([]);
  });

  test('says since when it has stood in line: breaks are left out', () => {
    const [alert] = alertsOf(situation({ waiting: [waits(40, 5)] }));
    expect(alert).toMatchObject({ kind: 'over_target', ticket: 16, since: NOW - 40 * MINUTE });
  });

  test.each([
    ['as bad as it was', 60, 2, []],
    ['better than it was', 40, 2, []],
    ['worse', 90, 2, ['over_target 3']],
  ] as const)('put away, and now %s', (_, waited, level, expected) => {
    const dismissals = dismissed('over_target', '16', level);
    expect(told({ waiting: [waits(waited, 0)], dismissals })).toEqual(expected);
  });

  test('another ticket is another alert, another kind too', () => {
    const dismissals = [...dismissed('over_target', '17', 9), ...dismissed('unattended', '16', 9)];
    expect(told({ waiting: [waits(40, 0)], dismissals })).toEqual(['over_target 1']);
  });
});

describe('nobody has spoken to this visit', () => {
  test.each([
    ['14 minutes', 14, []],
    ['15 minutes', 15, ['unattended 1']],
    ['29 minutes', 29, ['unattended 1']],
    ['half an hour', 30, ['unattended 2']],
  ] as const)('for %s', (_, quiet, expected) => {
    expect(told({ waiting: [waits(5, quiet)] })).toEqual(expected);
  });

  test('the hall says for how long', () => {
    expect(told({ waiting: [waits(5, 6)], unattendedMs: 5 * MINUTE })).toEqual(['unattended 1']);
  });

  test('once a visit, whatever lines it stands in', () => {
    const waiting = [waits(5, 20), waits(5, 20, { ticket: 17, service: 'b' }), waits(5, 20, { visit: 2 })];
    const tickets = alertsOf(situation({ waiting })).map((alert) => 'visit' in alert && alert.visit);
    expect(tickets).toEqual([1, 2]);
  });

  test.each([
    ['the same silence', 20, 1, 1, []],
    ['the silence goes on', 31, 1, 1, ['unattended 2']],
    ['somebody spoke, then silence again', 16, 3, 20, ['unattended 1']],
  ] as const)('put away: %s', (_, quiet, level, minutesAgo, expected) => {
    const dismissals = dismissed('unattended', '16', level, minutesAgo);
    expect(told({ waiting: [waits(5, quiet)], dismissals })).toEqual(expected);
  });
});

describe('the forecast passes closing time', () => {
  const service = (minutes: number | null, extraCounters: number | null = 1) => ({
    service: 'b',
    lastServedAt: minutes === null ? null : CLOSING + minutes * MINUTE,
    extraCounters,
  });

  test.each([
    ['before closing', -1, []],
    ['at closing', 0, []],
    ['a minute after', 1, ['closing 1']],
    ['a quarter of an hour after', 15, ['closing 2']],
    ['nobody knows: no counter takes the service', null, []],
  ] as const)('%s', (_, minutes, expected) => {
    expect(told({ services: [service(minutes)] })).toEqual(expected);
  });

  test('says how many counters to open, or that so many would not do', () => {
    const services = [service(10, 2), { ...service(40, null), service: 'c' }];
    expect(alertsOf(situation({ services }))).toMatchObject([
      { service: 'b', extraCounters: 2, closingAt: CLOSING },
      { service: 'c', extraCounters: null },
    ]);
  });

  test('after closing there is nothing left to decide', () => {
    expect(told({ now: CLOSING, services: [service(30)] })).toEqual([]);
  });

  test.each([
    ['as late', 20, []],
    ['a quarter of an hour later', 30, ['closing 3']],
  ] as const)('put away, and now %s', (_, minutes, expected) => {
    expect(told({ services: [service(minutes)], dismissals: dismissed('closing', 'b', 2) })).toEqual(
      expected,
    );
  });
});

test('the end of the day comes first', () => {
  const services = [{ service: 'b', lastServedAt: CLOSING + MINUTE, extraCounters: 1 }];
  expect(told({ waiting: [waits(40, 20)], services })).toEqual([
    'closing 1',
    'over_target 1',
    'unattended 1',
  ]);
});
