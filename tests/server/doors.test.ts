import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Door } from '../../domain/door/door.ts';
import { ROLES, type Role } from '../../domain/door/role.ts';
import type { ApiDocument } from './contract.ts';
import { dump } from './dump.ts';
import { readDescription, TrialHall } from './trial-hall.ts';

/** Who may call what, in plain words; a route that is missing here fails the test. */
const STAFF: readonly Role[] = ['floor', 'counter', 'manager'];
const EVERYBODY: readonly Role[] = ROLES;
const MANAGER: readonly Role[] = ['manager'];

const RESPONDENT: readonly Role[] = ['survey', 'manager'];

function mayCall(route: string): readonly Role[] | undefined {
  if (/^GET \/api\/(hall|board|waits|events|catalogue(\/search)?|floorplan)$/.test(route)) return EVERYBODY;
  if (/^GET \/api\/(queue|today|days\/\{day\}|emergency|counters\/\{counter\})$/.test(route)) return STAFF;
  if (/^GET \/api\/(estimates(\/scores)?|alerts|catalogue\/expiring)$/.test(route)) return STAFF;
  if (route === 'POST /api/visits') return [...STAFF, 'kiosk'];
  if (/^POST \/api\/(visits\/|guidance|tickets\/|counters\/|emergency\/|notice$)/.test(route)) return STAFF;
  if (/^POST \/api\/(alerts\/dismiss|paper-tickets|paper-sheet)$/.test(route)) return STAFF;
  if (/ \/api\/(setup|day|clock|exports)\b/.test(route)) return MANAGER;
  if (/^(GET|POST) \/api\/catalogue\/(procedures\.csv|import|entries)/.test(route)) return MANAGER;
  if (/^GET \/api\/survey(\/counters\/\{counter\})?$/.test(route)) return EVERYBODY;
  if (/^POST \/api\/survey\/(responses|counters\/\{counter\}\/begin)$/.test(route)) return RESPONDENT;
  if (route === 'POST /api/survey/counters/{counter}/offer') return STAFF;
  if (/ \/api\/survey\//.test(route)) return MANAGER;
  return undefined;
}

function routesOf(document: ApiDocument): readonly string[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

const PARAMS: Readonly<Record<string, string>> = {
  '{counter}': '1',
  '{visit}': '1',
  '{day}': '2026-06-01',
  '{id}': uuid(),
};

async function callAs(hall: TrialHall, route: string, door: Door): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replaceAll(/\{\w+\}/g, (param) => PARAMS[param] ?? 'x');
  const url = door.kind === 'window' ? `app://hall${path}` : `http://127.0.0.1:4810${path}`;
  const body = method === 'POST' ? { body: { requestId: uuid() } } : {};
  return hall.raw(method, path, { via: { door, device: 'some-device' }, url, ...body });
}

describe('what each door may do', async () => {
  const document = await readDescription();
  const routes = routesOf(document);

  test.each(routes)('%s', async (route) => {
    const allowed = mayCall(route);
    expect(allowed, 'the table above must say who may call it').toBeDefined();
    const hall = new TrialHall();
    await hall.issue('shomei');
    for (const role of ROLES) {
      const before = dump(hall.store.db);
      const response = await callAs(hall, route, { kind: 'window', role });
      const isWrongDoor = response.status === 403;
      expect(isWrongDoor, `${role} → ${response.status}`).toBe(!allowed?.includes(role));
      if (!isWrongDoor) {
        await response.body?.cancel();
        continue;
      }
      expect(await response.json()).toMatchObject({ code: 'wrong-door', status: 403 });
      expect(dump(hall.store.db)).toEqual(before);
    }
    const lan = await callAs(hall, route, { kind: 'lan' });
    expect([lan.status, await lan.json()]).toMatchObject([403, { code: 'wrong-door' }]);
    const loopback = await callAs(hall, route, { kind: 'loopback' });
    expect(loopback.status).not.toBe(403);
    await loopback.body?.cancel();
  });
});

describe('where a request comes from', () => {
  const window: Door = { kind: 'window', role: 'floor' };
  const loopback: Door = { kind: 'loopback' };
  const OWN = 'http://127.0.0.1:4810/api/guidance';
  const CASES: readonly [
    name: string,
    door: Door,
    url: string,
    headers: Record<string, string>,
    ok: boolean,
  ][] = [
    ['the window’s own page', window, 'app://hall/api/guidance', { origin: 'app://hall' }, true],
    ['another page in a window', window, 'app://hall/api/guidance', { origin: 'https://example.org' }, false],
    ['another host by the window’s scheme', window, 'app://other/api/guidance', {}, false],
    ['plain http through a window’s door', window, OWN, {}, false],
    [
      'a browser on this machine',
      loopback,
      OWN,
      { origin: 'http://127.0.0.1:4810', 'sec-fetch-site': 'same-origin' },
      true,
    ],
    [
      'the same by name',
      loopback,
      'http://localhost:4810/api/guidance',
      { origin: 'http://localhost:4810' },
      true,
    ],
    ['the same by IPv6', loopback, 'http://[::1]:4810/api/guidance', {}, true],
    ['a program without a browser', loopback, OWN, {}, true],
    ['the address bar', loopback, OWN, { 'sec-fetch-site': 'none' }, true],
    ['another site in the clerk’s browser', loopback, OWN, { origin: 'https://example.org' }, false],
    ['the same, seen by the browser', loopback, OWN, { 'sec-fetch-site': 'cross-site' }, false],
    ['another port of this machine', loopback, OWN, { origin: 'http://127.0.0.1:8080' }, false],
    ['another port, seen by the browser', loopback, OWN, { 'sec-fetch-site': 'same-site' }, false],
    ['a file or a sandboxed page', loopback, OWN, { origin: 'null' }, false],
    [
      'a host name that was bound anew to this machine',
      loopback,
      'http://evil.example:4810/api/guidance',
      {},
      false,
    ],
    [
      'the same with a matching origin',
      loopback,
      'http://evil.example/api/guidance',
      { origin: 'http://evil.example' },
      false,
    ],
  ];
  test.each(CASES)('%s', async (_, door, url, headers, ok) => {
    const hall = new TrialHall();
    const before = dump(hall.store.db);
    const body = { requestId: uuid(), reason: 'where' };
    const response = await hall.raw('POST', '/api/guidance', {
      via: { door, device: 'd' },
      url,
      headers,
      body,
    });
    expect(response.status).toBe(ok ? 200 : 403);
    if (!ok) expect(await response.json()).toMatchObject({ code: 'wrong-origin' });
    if (!ok) expect(dump(hall.store.db)).toEqual(before);
  });

  test.each([
    ['/board', 200],
    ['/api/board', 403],
    ['/%61pi/board', 403],
  ])('a link that somebody followed from the intranet to %s: %i', async (path, status) => {
    const rendererDir = mkdtempSync(join(tmpdir(), 'madoguchi-renderer-'));
    onTestFinished(() => rmSync(rendererDir, { recursive: true, force: true }));
    writeFileSync(join(rendererDir, 'index.html'), '<!doctype html>');
    const hall = new TrialHall({ rendererDir });
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await hall.raw('GET', path, { headers })).status).toBe(status);
  });

  test('a header cannot claim another door or device', async () => {
    const hall = new TrialHall();
    const response = await hall.raw('POST', '/api/day/close', {
      via: { door: { kind: 'window', role: 'kiosk' }, device: 'kiosk-1' },
      url: 'app://hall/api/day/close',
      headers: { 'x-role': 'manager', 'x-forwarded-for': '127.0.0.1', authorization: 'Bearer manager' },
      body: { requestId: uuid() },
    });
    expect(response.status).toBe(403);
  });

  test('the folder of the paper sheet, a path of this machine, is told to the manager alone', async () => {
    const hall = new TrialHall();
    const folder = join(hall.dataDir, 'sheets');
    await hall.setHall({ paperSheet: { everyMinutes: 5, folder } });
    for (const role of ROLES) {
      const response = await callAs(hall, 'GET /api/hall', { kind: 'window', role });
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({
        hall: { paperSheet: { everyMinutes: 5, folder: role === 'manager' ? folder : null } },
      });
      expect(text.includes('sheets')).toBe(role === 'manager');
    }
  });

  test('what was done is journaled under the device that the door names', async () => {
    const hall = new TrialHall();
    const via = { door: { kind: 'window', role: 'floor' }, device: 'floor-2' } as const;
    await hall.raw('POST', '/api/guidance', {
      via,
      url: 'app://hall/api/guidance',
      body: { requestId: uuid(), reason: 'how', device: 'someone-else' },
    });
    expect(hall.rows('SELECT actor, device, counter FROM journal ORDER BY seq DESC LIMIT 1')).toEqual([
      { actor: 'staff', device: 'floor-2', counter: null },
    ]);
  });
});
