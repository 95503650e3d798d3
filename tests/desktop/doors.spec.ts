import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { call, type Desktop, expect, openWindow, test } from './desktop.ts';

/** The floor's own sequence number: it changes with every act that is carried out. */
async function journalTail({ floor }: Desktop): Promise<number> {
  return (await call(floor, '/api/hall')).body.seq;
}

function visit() {
  return {
    requestId: crypto.randomUUID(),
    services: [{ service: 'ido' }],
    intake: {
      procedures: [],
      papersSeen: [],
      papersMissing: [],
      language: 'ja',
      partySize: 1,
      quiet: false,
    },
  };
}

const act = () => ({ requestId: crypto.randomUUID() });

test('a board may look and may not act', async ({ desktop }) => {
  const board = await openWindow(desktop, 'board');
  const before = await journalTail(desktop);

  expect((await call(board, '/api/board')).status).toBe(200);
  const refused = [
    await call(board, '/api/queue'),
    await call(board, '/api/visits', visit()),
    await call(board, '/api/counters/1/call-next', act()),
    await call(board, '/api/day/close', act()),
    await call(board, '/api/exports', { from: '2026-04-01', to: '2026-04-01' }),
  ];

  for (const answer of refused) {
    expect(answer).toMatchObject({ status: 403, body: { code: 'wrong-door' } });
    expect(answer.contentType).toContain('application/problem+json');
  }
  expect(await journalTail(desktop)).toBe(before);
  await board.close();
});

test('the front desk may issue and may not configure', async ({ desktop }) => {
  const before = await journalTail(desktop);
  const refused = await call(desktop.floor, '/api/day/close', act());
  expect(refused).toMatchObject({ status: 403, body: { code: 'wrong-door' } });
  expect(await journalTail(desktop)).toBe(before);

  const issued = await call(desktop.floor, '/api/visits', visit());
  expect(issued.status).toBe(200);
  expect(issued.body.visit.number).toMatch(/^B\d{3}$/);
});

test('a survey screen reads no queue and issues nothing', async ({ desktop }) => {
  const before = await journalTail(desktop);
  const survey = await surveyWindow(desktop);
  expect(await call(survey, '/api/visits', visit())).toMatchObject({ status: 403 });
  expect(await call(survey, '/api/queue')).toMatchObject({ status: 403 });
  expect(await journalTail(desktop)).toBe(before);
  await survey.close();
});

/** The survey's own screen comes later; its door is there. */
async function surveyWindow(desktop: Desktop): Promise<Page> {
  const opened = desktop.app.waitForEvent('window');
  await desktop.floor.evaluate(() => window.madoguchi?.openWindow('survey'));
  return opened;
}

test('going to another screen does not change the role: the window has it, not the address', async ({
  desktop,
}) => {
  const board = await openWindow(desktop, 'board');
  await board.goto('app://hall/manage');
  expect(await call(board, '/api/day/close', act())).toMatchObject({
    status: 403,
    body: { code: 'wrong-door' },
  });
  await board.close();
});

test('no header makes a board a manager', async ({ desktop }) => {
  const board = await openWindow(desktop, 'board');
  const status = await board.evaluate(async (body) => {
    const headers = {
      'content-type': 'application/json',
      'x-role': 'manager',
      'x-madoguchi-role': 'manager',
      'x-device': 'window:manager',
      authorization: 'Bearer manager',
    };
    return (await fetch('/api/day/close', { method: 'POST', headers, body })).status;
  }, JSON.stringify(act()));
  expect(status).toBe(403);
  await board.close();
});

test('the journal names the window that acted', async ({ desktop }) => {
  const counter = await openWindow(desktop, 'counter', '5');
  expect(counter.url()).toBe('app://hall/counter/5');
  const opened = await call(counter, '/api/counters/5/open', act());
  expect(opened.status).toBe(200);

  const store = new Database(`${desktop.dataDir}/madoguchi.sqlite`, { readonly: true });
  const row = store.prepare('SELECT kind, device FROM journal WHERE seq = ?').get(opened.body.seq);
  store.close();
  expect(row).toEqual({ kind: 'counter.opened', device: 'window:counter-5' });
  await counter.close();
});

test('settings of one window do not leak into another', async ({ desktop }) => {
  const board = await openWindow(desktop, 'board');
  await board.evaluate(() => localStorage.setItem('mark', 'board'));
  expect(await desktop.floor.evaluate(() => localStorage.getItem('mark'))).toBeNull();
  await board.close();
});
