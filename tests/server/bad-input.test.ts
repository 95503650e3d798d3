import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ApiDocument } from './contract.ts';
import { dump } from './dump.ts';
import { SMALL_COUNTERS, SMALL_HALL, SMALL_SERVICES } from './small-hall.ts';
import { readDescription, TrialHall } from './trial-hall.ts';

const ISSUE = { services: [{ service: 'shomei' }], intake: EMPTY_INTAKE };
const [SERVICE] = SMALL_SERVICES;
const [COUNTER] = SMALL_COUNTERS;

/** Bodies that one field spoils, and the field that the refusal names. */
const SPOILED: readonly [path: string, body: unknown, field: string][] = [
  ['/api/visits', { ...ISSUE, requestId: 'no-uuid' }, 'requestId'],
  ['/api/visits', { ...ISSUE, requestId: 7 }, 'requestId'],
  ['/api/visits', { intake: EMPTY_INTAKE }, 'services'],
  ['/api/visits', { ...ISSUE, services: [] }, 'services'],
  [
    '/api/visits',
    { ...ISSUE, services: Array.from({ length: 17 }, (_, i) => ({ service: `s${i}` })) },
    'services',
  ],
  ['/api/visits', { ...ISSUE, services: [{ service: '../etc' }] }, 'services.0.service'],
  ['/api/visits', { ...ISSUE, services: [{ service: `'; DROP TABLE visit; --` }] }, 'services.0.service'],
  ['/api/visits', { ...ISSUE, mode: 'sideways' }, 'mode'],
  ['/api/visits', { ...ISSUE, cls: 'vip' }, 'cls'],
  ['/api/visits', { ...ISSUE, channel: 'imported' }, 'channel'],
  ['/api/visits', { ...ISSUE, intake: { ...EMPTY_INTAKE, language: 'tlh' } }, 'intake.language'],
  ['/api/visits', { ...ISSUE, intake: { ...EMPTY_INTAKE, partySize: 0 } }, 'intake.partySize'],
  ['/api/visits', { ...ISSUE, intake: { ...EMPTY_INTAKE, partySize: 1.5 } }, 'intake.partySize'],
  [
    '/api/visits',
    { ...ISSUE, intake: { ...EMPTY_INTAKE, procedures: [{ procedure: '山田太郎の転入', quantity: 1 }] } },
    'intake.procedures.0.procedure',
  ],
  ['/api/visits', { ...ISSUE, support: ['telepathy'] }, 'support.0'],
  ['/api/visits', { ...ISSUE, note: 'あ'.repeat(501) }, 'note'],
  ['/api/visits/abc/intake', { intake: EMPTY_INTAKE, support: [], note: '' }, 'visit'],
  ['/api/visits/-1/intake', { intake: EMPTY_INTAKE, support: [], note: '' }, 'visit'],
  ['/api/visits/1e99/intake', { intake: EMPTY_INTAKE, support: [], note: '' }, 'visit'],
  ['/api/guidance', { reason: 'gossip' }, 'reason'],
  ['/api/guidance', { reason: 'where', procedure: '山田さんの戸籍' }, 'procedure'],
  ['/api/tickets/cancel', { ticket: 1, reason: 'bored' }, 'reason'],
  ['/api/tickets/cancel', { ticket: '1', reason: 'left' }, 'ticket'],
  ['/api/tickets/cancel', { ticket: 2 ** 60, reason: 'left' }, 'ticket'],
  ['/api/counters/1/start', {}, 'ticket'],
  ['/api/counters/1/start', { ticket: null }, 'ticket'],
  ['/api/counters/1%2F2/start', { ticket: 1 }, 'counter'],
  ['/api/counters/%00/start', { ticket: 1 }, 'counter'],
  ['/api/counters/1/hold', { ticket: 1, reason: 'form', note: 3 }, 'note'],
  ['/api/counters/1/ready', { ticket: 1, kind: 'done' }, 'kind'],
  ['/api/counters/1/resume', { ticket: 1, to: 'home' }, 'to'],
  ['/api/counters/1/transfer', { ticket: 1, service: 'ido', place: 'middle' }, 'place'],
  [
    '/api/counters/1/finish',
    { ticket: 1, outcomes: [{ procedure: 'x', quantity: 0, outcome: 'done' }] },
    'outcomes.0.quantity',
  ],
  [
    '/api/counters/1/finish',
    { ticket: 1, outcomes: [{ procedure: 'x', quantity: 1, outcome: 'ok' }] },
    'outcomes.0.outcome',
  ],
  ['/api/counters/1/pause', { reason: 'nap' }, 'reason'],
  ['/api/setup/hall', { hall: { ...SMALL_HALL, zone: 'Mars/Olympus' } }, 'hall.zone'],
  ['/api/setup/hall', { hall: { ...SMALL_HALL, week: [] } }, 'hall.week'],
  [
    '/api/setup/hall',
    {
      hall: {
        ...SMALL_HALL,
        week: SMALL_HALL.week.map(() => ({ open: '17:00', receptionEnd: '12:00', close: '17:15' })),
      },
    },
    'hall.week.0.receptionEnd',
  ],
  ['/api/setup/services', { service: { ...SERVICE, series: 'あ' } }, 'service.series'],
  ['/api/setup/services', { service: { ...SERVICE, rangeFrom: 9, rangeTo: 8 } }, 'service.rangeTo'],
  ['/api/setup/services', { service: { ...SERVICE, validFrom: '2026-02-30' } }, 'service.validFrom'],
  ['/api/setup/services', { service: { ...SERVICE, validTo: '2019-01-01' } }, 'service.validTo'],
  [
    '/api/setup/counters',
    { counter: { ...COUNTER, services: [...(COUNTER?.services ?? []), ...(COUNTER?.services ?? [])] } },
    'counter.services',
  ],
  ['/api/exports', { from: '2026-06-31', to: '2026-07-01' }, 'from'],
  ['/api/exports', { from: '2026-06-01', to: '2026-06-02', k: 2 }, 'k'],
];

describe('a spoiled body', () => {
  test.each(SPOILED)('%s %j is refused with the field’s name', async (path, body, field) => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    const before = dump(hall.store.db);
    const answer = await hall.call('POST', path, { body: { requestId: uuid(), ...(body as object) } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input', params: { field } } });
    expect((answer.body as { params: { expected: string } }).params.expected).toMatch(/\S/);
    expect(dump(hall.store.db)).toEqual(before);
    expect(hall.problems).toEqual([]);
  });
});

/** What is sent to every route that takes JSON, and the code that comes back. */
const WRECKED: readonly [
  name: string,
  body: string,
  headers: Record<string, string>,
  status: number,
  code: string,
][] = [
  ['malformed JSON', '{"requestId": ', {}, 400, 'malformed-json'],
  ['bytes that are no text', '\u0000\uffff', {}, 400, 'malformed-json'],
  ['an array', '[]', {}, 400, 'bad-input'],
  ['null', 'null', {}, 400, 'bad-input'],
  ['a number', '42', {}, 400, 'bad-input'],
  ['a form', 'requestId=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'bad-input'],
  ['plain text that is JSON', '{"reason":"where"}', { 'content-type': 'text/plain' }, 400, 'bad-input'],
  ['two megabytes', JSON.stringify({ note: 'x'.repeat(2 ** 21) }), {}, 413, 'body-too-large'],
  ['two megabytes of spaces', ' '.repeat(2 ** 21), {}, 413, 'body-too-large'],
];

function actsOf(document: ApiDocument): readonly string[] {
  return Object.entries(document.paths).flatMap(([path, { post }]) =>
    post?.requestBody?.content['application/json'] ? [path] : [],
  );
}

describe('a wrecked body', async () => {
  const acts = actsOf(await readDescription());
  test.each(WRECKED)(
    '%s is refused by every act, and changes nothing',
    async (_, body, headers, status, code) => {
      const hall = new TrialHall();
      const before = dump(hall.store.db);
      for (const act of acts) {
        const path = act.replace('{counter}', '1').replace('{visit}', '1');
        const answer = await hall.call('POST', path, { body, headers });
        expect([path, answer.status, (answer.body as { code: string }).code]).toEqual([path, status, code]);
      }
      expect(dump(hall.store.db)).toEqual(before);
    },
  );

  test('a body of unknown length is cut off at the limit', async () => {
    const hall = new TrialHall();
    const chunk = new Uint8Array(65_536).fill(32);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const init = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    };
    const response = await hall.fetch(new Request('http://127.0.0.1:4810/api/guidance', init as RequestInit));
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(2 ** 21);
  });
});

describe('unknown ids and paths', () => {
  const CASES: readonly [method: string, path: string, body: object | undefined, code: string][] = [
    ['POST', '/api/visits/999/intake', { intake: EMPTY_INTAKE, support: [], note: '' }, 'unknown-visit'],
    ['POST', '/api/tickets/cancel', { ticket: 999, reason: 'left' }, 'unknown-ticket'],
    ['POST', '/api/tickets/return', { ticket: 999 }, 'unknown-ticket'],
    ['POST', '/api/tickets/resume', { ticket: 999 }, 'unknown-ticket'],
    ['POST', '/api/visits', { services: [{ service: 'nope' }], intake: EMPTY_INTAKE }, 'unknown-service'],
    [
      'POST',
      '/api/visits',
      { services: [{ service: 'zei', onlyCounter: '77' }], intake: EMPTY_INTAKE },
      'unknown-counter',
    ],
    ['POST', '/api/counters/77/open', {}, 'unknown-counter'],
    ['POST', '/api/counters/77/pause', { reason: 'break' }, 'unknown-counter'],
    ['POST', '/api/counters/77/close', {}, 'unknown-counter'],
    ['POST', '/api/counters/77/call-next', {}, 'unknown-counter'],
    ['POST', '/api/counters/77/call', { ticket: 1 }, 'unknown-counter'],
    ['POST', '/api/counters/77/undo', {}, 'unknown-counter'],
    ['POST', '/api/counters/77/emergency', {}, 'unknown-counter'],
    ['POST', '/api/emergency/acknowledge', { raised: 1 }, 'unknown-emergency'],
    ['POST', '/api/visits/999/plan', { mode: 'in_order', services: ['zei'] }, 'unknown-visit'],
    ['POST', '/api/tickets/release', { ticket: 999, reason: 'forgotten', to: 'line' }, 'unknown-ticket'],
    ['GET', '/api/counters/77', undefined, 'unknown-counter'],
    [
      'POST',
      '/api/setup/counters',
      { counter: { ...COUNTER, services: [{ service: 'nope', preference: 1 }] } },
      'unknown-service',
    ],
    ['GET', '/api/nothing', undefined, 'not-found'],
    ['GET', '/api', undefined, 'not-found'],
    ['GET', '/api/visits', undefined, 'not-found'],
    ['PUT', '/api/visits', {}, 'not-found'],
    ['DELETE', '/api/queue', undefined, 'not-found'],
    ['POST', '/floor', {}, 'not-found'],
    ['GET', `/api/exports/${uuid()}`, undefined, 'not-found'],
    ['DELETE', `/api/exports/${uuid()}`, undefined, 'not-found'],
    ['GET', '/api/exports/7', undefined, 'bad-input'],
    ['GET', `/api/events?lastEventId=${'x'.repeat(61)}`, undefined, 'bad-input'],
  ];
  test.each(CASES)('%s %s', async (method, path, body, code) => {
    const hall = new TrialHall();
    const before = dump(hall.store.db);
    const request = body ? { body: { requestId: uuid(), ...body } } : {};
    const answer = await hall.call(method, path, request);
    expect(answer.body).toMatchObject({
      code,
      type: `urn:madoguchi:error:${code}`,
      title: code,
      status: answer.status,
    });
    expect(dump(hall.store.db)).toEqual(before);
  });

  test('a period that ends before it begins', async () => {
    const hall = new TrialHall();
    const body = { from: '2026-06-02', to: '2026-06-01' };
    expect((await hall.call('POST', '/api/exports', { body })).body).toMatchObject({
      code: 'period-invalid',
      params: body,
    });
  });
});
