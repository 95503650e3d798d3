import { describe, expect, test } from 'vitest';
import type { EstimatesView, WaitsView } from '../../../domain/views/estimates.ts';
import type { QueueView } from '../../../domain/views/queue.ts';
import type { Via } from '../../../server/context.ts';
import { DAY, MINUTE, SECOND } from '../trial-clock.ts';
import { TrialHall } from '../trial-hall.ts';

const window = (role: 'board' | 'kiosk' | 'survey' | 'floor' | 'counter'): Via => ({
  door: { kind: 'window', role },
  device: role,
});
const APP = { url: 'app://hall/api/estimates' };

function ofService(view: EstimatesView, service: string) {
  return view.services.find((one) => one.service === service);
}

/** Both counters of `shomei` serve; two wait for it, one for `zei`, which nobody takes. */
async function busyHall(): Promise<{ hall: TrialHall; waiting: readonly number[] }> {
  const hall = new TrialHall();
  for (const counter of ['1', '2']) {
    await hall.issue('shomei');
    await hall.at(counter, 'call-next');
  }
  const waiting: number[] = [];
  for (const service of ['shomei', 'shomei', 'zei']) {
    hall.clock.pass(MINUTE);
    waiting.push((await hall.issue(service)).ticket);
  }
  return { hall, waiting };
}

describe('GET /api/estimates', () => {
  test('says what each in line and each newcomer will wait, and nothing where no counter takes them', async () => {
    const { hall, waiting } = await busyHall();
    const view = await hall.get<EstimatesView>('/api/estimates');
    const [first, second, third] = waiting.map((id) => view.tickets.find(({ ticket }) => ticket === id));
    expect(first?.p50Ms).toBeGreaterThan(0);
    expect(second?.p50Ms).toBeGreaterThan(first?.p50Ms ?? 0);
    expect(third).toBeUndefined();
    const [shomei, zei] = [ofService(view, 'shomei'), ofService(view, 'zei')];
    expect(shomei).toMatchObject({ service: 'shomei', waiting: 2, openCounters: 2 });
    expect(shomei?.newcomer?.p50Ms).toBeGreaterThan(second?.p50Ms ?? 0);
    expect(shomei?.newcomer?.p90Ms).toBeGreaterThan(shomei?.newcomer?.p50Ms ?? 0);
    expect(zei).toMatchObject({ service: 'zei', newcomer: null, waiting: 1, openCounters: 0 });
  });

  test('forecasts when the last is served, and how many counters more would do', async () => {
    const { hall } = await busyHall();
    for (let i = 0; i < 12; i += 1) await hall.issue('shomei');
    hall.clock.set('2026-06-01T17:00:00+09:00');
    const view = await hall.get<EstimatesView>('/api/estimates');
    const { closingAt } = view;
    const closing = ofService(view, 'shomei')?.closing;
    expect(closingAt).toBe(Date.parse('2026-06-01T17:15:00+09:00'));
    expect(closing?.lastServedAt).toBeGreaterThan(closingAt);
    expect(closing?.lastServedBy).toBeGreaterThan(closing?.lastServedAt ?? 0);
    expect(closing?.extraCounters).toBeGreaterThanOrEqual(1);
  });

  test('a newcomer is then promised just that', async () => {
    const { hall } = await busyHall();
    const view = await hall.get<EstimatesView>('/api/estimates');
    const { ticket } = await hall.issue('shomei');
    const { visits } = await hall.get<QueueView>('/api/queue');
    const issued = visits.flatMap(({ tickets }) => tickets).find(({ id }) => id === ticket);
    expect(issued?.promise).toEqual(ofService(view, 'shomei')?.newcomer);
  });

  test('is made once for all who ask, until something happens or half a minute has passed', async () => {
    const { hall } = await busyHall();
    const first = await hall.get<EstimatesView>('/api/estimates');
    hall.clock.pass(29 * SECOND);
    expect(await hall.get('/api/estimates')).toEqual(first);
    hall.clock.pass(SECOND);
    const later = await hall.get<EstimatesView>('/api/estimates');
    expect(later).toMatchObject({ seq: first.seq, now: first.now + 30 * SECOND });
    await hall.issue('shomei');
    const after = await hall.get<EstimatesView>('/api/estimates');
    expect(after.seq).toBeGreaterThan(later.seq);
    expect(ofService(after, 'shomei')?.waiting).toBe(3);
  });

  test('two who ask at once get the same answer', async () => {
    const { hall } = await busyHall();
    const [one, other] = await Promise.all([hall.get('/api/estimates'), hall.get('/api/estimates')]);
    expect(one).toEqual(other);
  });

  test.each([
    ['floor', 200],
    ['counter', 200],
    ['board', 403],
    ['kiosk', 403],
    ['survey', 403],
  ] as const)('through the window of %s: %i', async (role, status) => {
    const { hall } = await busyHall();
    const answer = await hall.raw('GET', '/api/estimates', { ...APP, via: window(role) });
    expect(answer.status).toBe(status);
  });
});

describe('GET /api/waits', () => {
  test('tells boards and kiosks the newcomers’ ranges and nothing about a person', async () => {
    const { hall } = await busyHall();
    const { services } = await hall.get<EstimatesView>('/api/estimates');
    for (const role of ['board', 'kiosk'] as const) {
      const url = 'app://hall/api/waits';
      const answer = await hall.raw('GET', '/api/waits', { url, via: window(role) });
      const view = (await answer.json()) as WaitsView;
      expect(Object.keys(view)).toEqual(['seq', 'now', 'day', 'services']);
      expect(view.services).toEqual(services.map(({ service, newcomer }) => ({ service, newcomer })));
    }
    expect(await hall.get('/api/waits')).toMatchObject({ services: [{}, {}, {}] });
  });
});

describe('learning beside the hall’s work', () => {
  test('the first act of a day teaches the day before; a start teaches what is over', async () => {
    const { hall } = await busyHall();
    await hall.learning.idle();
    expect(hall.rows('SELECT * FROM learned_model')).toEqual([]);
    hall.clock.pass(DAY);
    await hall.issue('shomei');
    await hall.learning.idle();
    expect(hall.rows<{ through: string }>('SELECT * FROM learned_model')).toMatchObject([
      { through: '2026-06-01' },
    ]);
    hall.clock.pass(DAY);
    await hall.restart();
    await hall.learning.idle();
    expect(hall.rows<{ through: string }>('SELECT * FROM learned_model')).toMatchObject([
      { through: '2026-06-02' },
    ]);
    expect(hall.problems).toEqual([]);
  });

  test('a clock that was set back keeps nobody from working: the lesson waits', async () => {
    const { hall } = await busyHall();
    hall.clock.pass(DAY);
    await hall.issue('shomei');
    hall.clock.pass(-20 * MINUTE);
    await hall.learning.idle();
    expect(hall.rows('SELECT * FROM learned_model')).toEqual([]);
    expect(hall.problems).toEqual([]);
  });
});

describe('GET /api/estimates/scores', () => {
  test('by date and service, with how many days were learned', async () => {
    const { hall } = await busyHall();
    hall.clock.pass(MINUTE);
    await hall.at('4', 'call-next');
    const scores = await hall.get('/api/estimates/scores?from=2026-06-01&to=2026-06-02');
    expect(scores).toMatchObject({
      from: '2026-06-01',
      to: '2026-06-02',
      learnedDays: 0,
      scores: [
        { date: '2026-06-01', service: 'ALL', promisedN: 3, scoredN: 2, censoredN: 0 },
        { date: '2026-06-01', service: 'shomei', promisedN: 3, scoredN: 2 },
      ],
    });
  });

  test.each([
    ['the end before the beginning', 'from=2026-06-02&to=2026-06-01', 'period-invalid'],
    ['more than a year', 'from=2025-01-01&to=2026-06-01', 'period-invalid'],
    ['no date', 'from=yesterday&to=2026-06-01', 'bad-input'],
  ])('%s is refused', async (_, query, code) => {
    const hall = new TrialHall();
    const { status, body } = await hall.call('GET', `/api/estimates/scores?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code });
  });
});
