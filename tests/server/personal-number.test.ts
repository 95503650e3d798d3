import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { CounterView } from '../../domain/views/queue.ts';
import { SurveyHall, scored, sending } from './survey/survey-hall.ts';
import { issueBody, TrialHall } from './trial-hall.ts';

/** Its check digit is right. */
const NUMBER = '123456789018';

const WRITTEN: readonly (readonly [name: string, text: string])[] = [
  ['alone', NUMBER],
  ['by fours', '1234-5678-9018'],
  ['full width, in a sentence', '番号は１２３４　５６７８　９０１８です'],
];

/** Texts that are warned of at most. */
const ALLOWED: readonly string[] = [
  '123456789012',
  '電話は090-1234-5678',
  '住所は本町1丁目2番3号',
  '山田太郎さん',
  `整理番号 ${NUMBER}5`,
];

/** Every act that takes a text about or by a visitor, with what must be before it. */
const ACTS: readonly (readonly [
  path: string,
  bodyOf: (text: string, ticket: number) => object,
  prepare: (hall: TrialHall) => Promise<number>,
])[] = [
  ['/api/visits', (note) => issueBody('shomei', { note }), async () => 0],
  [
    '/api/visits/{visit}/intake',
    (note) => ({ intake: EMPTY_INTAKE, support: [], note }),
    async (hall) => (await hall.issue('shomei')).visit,
  ],
  ['/api/counters/1/hold', (note, ticket) => ({ ticket, reason: 'form', note }), served],
  ['/api/counters/1/transfer', (note, ticket) => ({ ticket, service: 'zei', note }), served],
];

async function served(hall: TrialHall): Promise<number> {
  const { ticket } = await hall.issue('shomei');
  await hall.at('1', 'call', { ticket });
  await hall.at('1', 'start', { ticket });
  return ticket;
}

describe.each(ACTS)('%s', (path, bodyOf, prepare) => {
  test.each(WRITTEN)('refuses a personal number %s, and nothing is changed', async (_, text) => {
    const hall = new TrialHall();
    const id = await prepare(hall);
    const refused = await hall.refused(path.replace('{visit}', String(id)), bodyOf(text, id));
    expect(refused).toMatchObject({ code: 'note-holds-personal-number', status: 422, params: {} });
    expect(hall.problems).toEqual([]);
  });

  test.each(ALLOWED)('takes %s', async (text) => {
    const hall = new TrialHall();
    const id = await prepare(hall);
    await hall.act(path.replace('{visit}', String(id)), bodyOf(text, id));
  });
});

describe('the display name at a counter', () => {
  test.each(WRITTEN)('is no personal number %s', async (_, name) => {
    const hall = new TrialHall();
    const refused = await hall.refusedAt('1', 'clerk', { name });
    expect(refused).toMatchObject({ code: 'note-holds-personal-number', status: 422 });
    expect((await hall.get<CounterView>('/api/counters/1')).clerk).toBeNull();
  });
});

describe('free text of the survey', () => {
  const answers = (text: string) => [
    scored('overall', 4),
    { kind: 'text' as const, question: 'comment', text },
  ];

  test.each(WRITTEN)(
    'holds no personal number %s: nothing is kept, not even in the waiting file',
    async (_, text) => {
      const hall = await SurveyHall.open();
      const given = sending({ answers: answers(text) });
      const screen = await hall.call('POST', '/api/survey/responses', { body: given });
      const paper = await hall.call('POST', '/api/survey/paper', {
        body: { submission: { ...given.submission, id: randomUUID() }, month: '2026-06', service: 'zei' },
      });
      for (const { status, body } of [screen, paper]) {
        expect([status, body]).toMatchObject([422, { code: 'note-holds-personal-number' }]);
      }
      expect(hall.waitingText()).toBe('');
      expect(hall.responses()).toEqual([]);
    },
  );

  test.each(ALLOWED)('may hold %s', async (text) => {
    await (await SurveyHall.open()).give({ answers: answers(text) });
  });
});
