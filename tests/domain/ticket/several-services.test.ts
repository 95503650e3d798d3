import { describe, expect, test } from 'vitest';
import { sliceFaults } from '../../../domain/ticket/slices.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

function states(hall: TrialHall, visit: number): readonly string[] {
  return hall.visit(visit).tickets.map((ticket) => ticket.state);
}

function requireSound(hall: TrialHall, visit: number): void {
  for (const ticket of hall.visit(visit).tickets) expect(sliceFaults(ticket)).toEqual([]);
}

describe('one number, several services in planned order', () => {
  test('the next ticket waits when the one before has ended; every step has one open slice a live ticket', async () => {
    const hall = new TrialHall();
    const { visit, tickets, number } = await hall.issue(['shomei', 'ido', 'zei']);
    const [a = 0, b = 0, c = 0] = tickets;
    expect(number).toBe('A001');
    expect(hall.slices(b)).toEqual(['elsewhere']);
    const play: readonly [counter: string, act: string, ticket: number, expected: readonly string[]][] = [
      ['1', 'call', a, ['called', 'elsewhere', 'elsewhere']],
      ['1', 'start', a, ['serving', 'elsewhere', 'elsewhere']],
      ['1', 'finish', a, ['served', 'waiting', 'elsewhere']],
      ['2', 'call', b, ['served', 'called', 'elsewhere']],
      ['2', 'start', b, ['served', 'serving', 'elsewhere']],
      ['2', 'finish', b, ['served', 'served', 'waiting']],
      ['3', 'call', c, ['served', 'served', 'called']],
      ['3', 'start', c, ['served', 'served', 'serving']],
      ['3', 'finish', c, ['served', 'served', 'served']],
    ];
    for (const [counter, act, ticket, expected] of play) {
      hall.clock.pass(MINUTE);
      await hall.at(counter, act, { ticket });
      expect(states(hall, visit)).toEqual(expected);
      requireSound(hall, visit);
    }
    expect(hall.slices(c)).toEqual(['elsewhere 360', 'waiting 60', 'called 60', 'serving 60']);
    expect(hall.rows('SELECT live FROM visit')).toEqual([{ live: 0 }]);
  });

  test('the wait of the second starts when the first has ended', async () => {
    const hall = new TrialHall();
    const { tickets } = await hall.issue(['shomei', 'ido']);
    const [a = 0, b = 0] = tickets;
    hall.clock.pass(10 * MINUTE);
    await hall.at('1', 'call', { ticket: a });
    await hall.at('1', 'start', { ticket: a });
    await hall.at('1', 'finish', { ticket: a });
    hall.clock.pass(2 * MINUTE);
    await hall.at('2', 'call', { ticket: b });
    await hall.at('2', 'start', { ticket: b });
    await hall.at('2', 'finish', { ticket: b });
    expect(hall.rows('SELECT ticket, wait_ms FROM fact ORDER BY ticket')).toEqual([
      { ticket: a, wait_ms: 10 * MINUTE },
      { ticket: b, wait_ms: 2 * MINUTE },
    ]);
  });

  test('a later ticket cannot be called before its turn', async () => {
    const hall = new TrialHall();
    const { tickets } = await hall.issue(['shomei', 'ido']);
    const refusal = await hall.refusedAt('2', 'call', { ticket: tickets[1], reason: 'asked' });
    expect(refusal.code).toBe('visit-is-elsewhere');
  });

  test.each(['left', 'redirected', 'mistake'])(
    'when the first is cancelled (%s) the next one waits',
    async (reason) => {
      const hall = new TrialHall();
      const { visit, ticket } = await hall.issue(['shomei', 'ido']);
      await hall.act('/api/tickets/cancel', { ticket, reason });
      expect(states(hall, visit)).toEqual(['cancelled', 'waiting']);
    },
  );

  test('a transfer comes before the services planned after it', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue(['shomei', 'ido']);
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'transfer', { ticket, service: 'zei' });
    expect(hall.visit(visit).tickets.map((t) => [t.service, t.state])).toEqual([
      ['shomei', 'transferred'],
      ['zei', 'waiting'],
      ['ido', 'elsewhere'],
    ]);
  });

  test.each(['hold', 'absent'])('while the first is away (%s), the second does not wait', async (act) => {
    const hall = new TrialHall({ hall: { recallSpacingMs: 0 } });
    const { visit, ticket } = await hall.issue(['shomei', 'ido']);
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'recall', { ticket });
    await hall.at('1', act, { ticket, reason: 'form' });
    expect(states(hall, visit)[1]).toBe('elsewhere');
  });

  test('two services, back to the first, finish: both complete', async () => {
    const hall = new TrialHall();
    const { visit, tickets } = await hall.issue(['shomei', 'ido'], { mode: 'parallel' });
    const [a = 0, b = 0] = tickets;
    const steps: readonly [act: string, ticket: number, body?: object][] = [
      ['call', a],
      ['start', a],
      ['prepare', a],
      ['call', b],
      ['start', b],
      ['finish', b],
      ['ready', a, { kind: 'handover' }],
      ['call', a],
      ['start', a],
      ['finish', a],
    ];
    for (const [act, ticket, body] of steps) {
      hall.clock.pass(MINUTE);
      await hall.at('1', act, { ticket, ...body });
      requireSound(hall, visit);
    }
    expect(states(hall, visit)).toEqual(['served', 'served']);
    expect(hall.rows('SELECT count(*) AS n FROM slice WHERE to_at IS NULL')).toEqual([{ n: 0 }]);
  });
});

describe('one number, several lines at once', () => {
  test('waits in all; when one is called the others stand back and come back to their place', async () => {
    const hall = new TrialHall();
    const { visit, tickets } = await hall.issue(['shomei', 'ido', 'zei'], { mode: 'parallel' });
    const [a = 0, b = 0, c = 0] = tickets;
    hall.clock.pass(MINUTE);
    const behind = await hall.issue('zei');
    expect(states(hall, visit)).toEqual(['waiting', 'waiting', 'waiting']);
    await hall.at('2', 'call', { ticket: b, reason: 'asked' });
    expect(states(hall, visit)).toEqual(['elsewhere', 'called', 'elsewhere']);
    expect(await hall.refusedAt('3', 'call', { ticket: c })).toMatchObject({
      code: 'taken-by-other-counter',
      params: { counter: '2' },
    });
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('nobody-waiting');
    hall.clock.pass(MINUTE);
    await hall.at('2', 'start', { ticket: b });
    await hall.at('2', 'finish', { ticket: b });
    expect(states(hall, visit)).toEqual(['waiting', 'served', 'waiting']);
    expect((await hall.at('3', 'call-next')).ticket).toBe(c);
    expect((await hall.at('4', 'call-next')).ticket).toBe(behind.ticket);
    expect(hall.slices(a)).toEqual(['waiting 60', 'elsewhere 60', 'waiting 0', 'elsewhere']);
  });

  test('a ready sibling stands back too, and is ready again afterwards', async () => {
    const hall = new TrialHall();
    const { visit, tickets } = await hall.issue(['shomei', 'ido'], { mode: 'parallel' });
    const [a = 0, b = 0] = tickets;
    await hall.at('1', 'call', { ticket: a });
    await hall.at('1', 'start', { ticket: a });
    await hall.at('1', 'prepare', { ticket: a });
    expect(states(hall, visit)).toEqual(['preparing', 'waiting']);
    await hall.at('2', 'call', { ticket: b });
    await hall.at('1', 'ready', { ticket: a, kind: 'handover' });
    expect(states(hall, visit)).toEqual(['elsewhere', 'called']);
    await hall.at('2', 'start', { ticket: b });
    await hall.at('2', 'finish', { ticket: b });
    expect(states(hall, visit)).toEqual(['ready', 'served']);
  });

  test('the same service twice is refused', async () => {
    const hall = new TrialHall();
    const services = [{ service: 'shomei' }, { service: 'shomei' }];
    const intake = {
      procedures: [],
      papersSeen: [],
      papersMissing: [],
      language: 'ja',
      partySize: 1,
      quiet: false,
    };
    expect((await hall.refused('/api/visits', { services, intake })).code).toBe('service-twice');
  });
});
