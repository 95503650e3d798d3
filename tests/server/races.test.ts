import { describe, expect, test } from 'vitest';
import { storeFaults } from '../db/invariants.ts';
import { type HttpAnswer, post, serveTrial } from './served-hall.ts';
import { aCounter, aService } from './small-hall.ts';
import { issueBody } from './trial-hall.ts';

const ROUNDS = 60;
const AT_ONCE = 8;
const COUNTERS = Array.from({ length: AT_ONCE }, (_, n) => aCounter(String(n + 1), ['shomei']));
const SERVICES = [aService('shomei', 'A', { rangeTo: 9999 })];

type Served = Awaited<ReturnType<typeof serveTrial>>;

/** One wins, the others are told by a code that a clerk understands; nobody is told that something failed. */
function requireOneWinner(answers: readonly HttpAnswer[], losers: readonly string[]): HttpAnswer['body'] {
  const winners = answers.filter((answer) => answer.status === 200);
  expect(answers.map((answer) => answer.status).filter((status) => status >= 500)).toEqual([]);
  expect(winners).toHaveLength(1);
  for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
    expect([status, losers.includes(body.code ?? '')]).toEqual([409, true]);
  }
  const [winner] = winners;
  if (!winner) throw new Error('nobody won');
  return winner.body;
}

async function serveOut(served: Served, ticket: number | null): Promise<void> {
  const counter = served.hall.store.db.prepare('SELECT counter FROM ticket WHERE id = ?').pluck().get(ticket);
  for (const act of ['start', 'finish']) {
    expect((await post(served, `/api/counters/${counter}/${act}`, { ticket })).status).toBe(200);
  }
}

function everyCounter(call: (counter: string) => Promise<HttpAnswer>): Promise<HttpAnswer[]> {
  return Promise.all(COUNTERS.map(({ id }) => call(id)));
}

describe('races over real sockets', () => {
  test(`${ROUNDS} rounds of ${AT_ONCE} counters that call the next one at once: one person, one counter`, async () => {
    const served = await serveTrial(SERVICES, COUNTERS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { body } = await post(served, '/api/visits', issueBody('shomei'));
      const answers = await everyCounter((counter) => post(served, `/api/counters/${counter}/call-next`));
      const { ticket } = requireOneWinner(answers, ['nobody-waiting']);
      expect(ticket).toBe(body.ticket);
      await serveOut(served, ticket);
    }
    expect(storeFaults(served.hall.store.db)).toEqual([]);
    expect(served.hall.store.db.prepare('SELECT count(*) FROM call').pluck().get()).toBe(ROUNDS);
  });

  test(`${ROUNDS} rounds of ${AT_ONCE} counters that call the same chosen one at once`, async () => {
    const served = await serveTrial(SERVICES, COUNTERS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { body } = await post(served, '/api/visits', issueBody('shomei'));
      const call = { ticket: body.ticket, reason: 'asked' };
      const answers = await everyCounter((counter) => post(served, `/api/counters/${counter}/call`, call));
      const { ticket } = requireOneWinner(answers, ['taken-by-other-counter']);
      await serveOut(served, ticket);
    }
    expect(storeFaults(served.hall.store.db)).toEqual([]);
  });

  test('every act of a counter pressed eight times at once is done once', async () => {
    const served = await serveTrial(SERVICES, COUNTERS);
    const { body } = await post(served, '/api/visits', issueBody('shomei'));
    const { ticket } = body;
    const steps: readonly [act: string, more: object, losers: readonly string[]][] = [
      ['call', {}, ['wrong-state']],
      ['start', {}, ['wrong-state']],
      ['hold', { reason: 'form' }, ['wrong-state']],
      ['resume', { to: 'counter' }, ['wrong-state']],
      ['prepare', {}, ['wrong-state']],
      ['ready', { kind: 'handover' }, ['wrong-state']],
      ['call', {}, ['wrong-state']],
      ['undo', {}, ['undo-nothing']],
    ];
    for (const [act, more, losers] of steps) {
      const press = (): Promise<HttpAnswer> => post(served, `/api/counters/1/${act}`, { ticket, ...more });
      requireOneWinner(await Promise.all(Array.from({ length: AT_ONCE }, press)), losers);
    }
    expect(storeFaults(served.hall.store.db)).toEqual([]);
  });

  test('fifty issues at once: fifty numbers, no failure', async () => {
    const served = await serveTrial(SERVICES, COUNTERS);
    for (let round = 1; round <= 5; round += 1) {
      const issue = (): Promise<HttpAnswer> => post(served, '/api/visits', issueBody('shomei'));
      const answers = await Promise.all(Array.from({ length: 50 }, issue));
      expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 200));
      expect(new Set(answers.map((answer) => answer.body.visit?.number)).size).toBe(50);
    }
    const labels = served.hall.store.db.prepare('SELECT count(DISTINCT label) FROM visit').pluck().get();
    expect(labels).toBe(250);
  });

  test('everybody does everything at once: no failure, and a sound store', async () => {
    const served = await serveTrial(SERVICES, COUNTERS);
    const statuses: number[] = [];
    const clerk = async (counter: string): Promise<void> => {
      for (let n = 0; n < 25; n += 1) {
        const issued = await post(served, '/api/visits', issueBody('shomei'));
        const called = await post(served, `/api/counters/${counter}/call-next`);
        const { ticket } = called.body;
        const acts = n % 3 === 0 ? ['undo', 'call-next'] : ['start', 'finish', 'undo'];
        const done = await Promise.all(
          acts.map((act) => post(served, `/api/counters/${counter}/${act}`, { ticket })),
        );
        statuses.push(issued.status, called.status, ...done.map((answer) => answer.status));
      }
    };
    await Promise.all(COUNTERS.map(({ id }) => clerk(id)));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(200);
    expect(storeFaults(served.hall.store.db)).toEqual([]);
  });
});
