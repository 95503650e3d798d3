import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../trial-clock.ts';
import { LOOPBACK } from '../trial-hall.ts';
import { SurveyHall, scored, sending, someDevice } from './survey-hall.ts';

describe('a response', () => {
  it('is on disk when it is acknowledged, and kept with its batch', async () => {
    const hall = await SurveyHall.open();
    for (let n = 1; n <= 4; n += 1) {
      const id = await hall.give();
      expect(hall.waitingText()).toContain(id);
      expect(hall.responses()).toHaveLength(0);
    }
    await hall.give();
    expect(hall.responses()).toHaveLength(5);
    expect(hall.waitingText()).toBe('');
    expect(hall.problems).toEqual([]);
  });

  it('is taken apart: scores together, options as counts, texts alone', async () => {
    const hall = await SurveyHall.open();
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      ids.push(
        await hall.give({
          answers: [
            scored('overall', 5),
            { kind: 'range', question: 'age_band', code: 'from_30' },
            { kind: 'single', question: 'language', code: 'vi' },
            { kind: 'text', question: 'comment', text: `  意見${n}  ` },
          ],
        }),
      );
    }
    expect(hall.responses().map(({ id, answers }) => [id, JSON.parse(answers)])).toEqual(
      [...ids].sort().map((id) => [id, { overall: 'very_satisfied' }]),
    );
    expect(hall.rows('SELECT * FROM survey_choice')).toEqual([
      { month: '2026-06', service: '', question: 'age_band', code: 'from_30', count: 5 },
      { month: '2026-06', service: '', question: 'language', code: 'vi', count: 5 },
    ]);
    const comments = hall.rows<{ id: string; text: string }>('SELECT id, text FROM survey_comment');
    expect(comments.map(({ text }) => text).sort()).toEqual(['意見0', '意見1', '意見2', '意見3', '意見4']);
    expect(comments.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('waits through a restart, and its batch is written where it is due then', async () => {
    const hall = await SurveyHall.open();
    for (let n = 0; n < 4; n += 1) await hall.give();
    await hall.restart();
    expect(hall.responses()).toHaveLength(0);
    hall.clock.set('2026-07-01T08:30:00+09:00');
    await hall.restart();
    expect(hall.responses().map(({ month }) => month)).toEqual(Array(4).fill('2026-06'));
  });

  it('flags personal data in free text and keeps it', async () => {
    const hall = await SurveyHall.open();
    const texts = ['待ち時間が長い', '電話は090-1234-5678です', '親切でした', 'ありがとう', '椅子が少ない'];
    for (const text of texts) await hall.give({ answers: [{ kind: 'text', question: 'comment', text }] });
    expect(hall.rows('SELECT text FROM survey_comment WHERE personal_data = 1')).toEqual([
      { text: texts[1] },
    ]);
    expect(hall.responses()).toHaveLength(5);
  });
});

describe('the same device', () => {
  it('sends at most one response in five seconds', async () => {
    const hall = await SurveyHall.open();
    const via = someDevice();
    await hall.give({}, via);
    hall.clock.pass(4 * SECOND + 999);
    expect(await hall.notTaken(sending(), via)).toMatchObject({ code: 'survey-too-soon', status: 429 });
    await hall.give({}, someDevice());
    hall.clock.pass(1);
    await hall.give({}, via);
  });

  it('is not held up by a refused response', async () => {
    const hall = await SurveyHall.open();
    const via = someDevice();
    await hall.notTaken(sending({ answers: [] }), via);
    await hall.give({}, via);
  });

  it('has its run of identical answers flagged from the fifth on, none dropped', async () => {
    const hall = await SurveyHall.open();
    const via = someDevice();
    for (let n = 0; n < 10; n += 1) {
      await hall.give({ answers: [scored('overall', 1), scored('reception', 1)] }, via);
      hall.clock.pass(5 * SECOND);
    }
    expect(hall.rows('SELECT identical_run, count(*) AS n FROM survey_response GROUP BY 1')).toEqual([
      { identical_run: 0, n: 4 },
      { identical_run: 1, n: 6 },
    ]);
  });
});

describe('bad input', () => {
  const big = 'あ'.repeat(400_000);
  it.each([
    ['no answer', sending({ answers: [] }), 'survey-empty'],
    [
      'only blanks',
      sending({ answers: [{ kind: 'text', question: 'comment', text: ' 　' }] }),
      'survey-empty',
    ],
    ['an unknown question', sending({ answers: [scored('nobody_asked', 3)] }), 'survey-unknown-question'],
    [
      'an unknown option',
      sending({ answers: [{ kind: 'scale', question: 'overall', code: 'superb' }] }),
      'survey-unknown-option',
    ],
    [
      'another kind',
      sending({ answers: [{ kind: 'single', question: 'overall', code: 'satisfied' }] }),
      'survey-wrong-kind',
    ],
    [
      'a question twice',
      sending({ answers: [scored('overall', 1), scored('overall', 2)] }),
      'survey-answered-twice',
    ],
    [
      'a text longer than its question allows',
      sending({ answers: [{ kind: 'text', question: 'comment', text: 'x'.repeat(1_001) }] }),
      'bad-input',
    ],
    [
      'a megabyte of free text',
      sending({ answers: [{ kind: 'text', question: 'comment', text: big }] }),
      'body-too-large',
    ],
    ['an unknown version', sending({ version: 2 }), 'survey-version-old'],
    ['a version of the future month', sending({ answeredIn: '2026-07' }), 'survey-month-invalid'],
    ['a month long reported', sending({ answeredIn: '2026-02' }), 'survey-month-invalid'],
    ['an unknown token', sending({ token: 'abc' }), 'survey-token-spent'],
    ['an id that carries the time', sending({ id: uuidv7() }), 'bad-input'],
    ['a time beside the answers', { ...sending(), at: 1 }, null],
    [
      'a ticket among the answers',
      { ...sending(), submission: { ...sending().submission, ticket: 3 } },
      'bad-input',
    ],
    ['no JSON', '{', 'malformed-json'],
  ])('%s: a typed error, nothing stored', async (_what, body, code) => {
    const hall = await SurveyHall.open();
    if (code === null) {
      // Unknown fields outside the submission are not read at all.
      await hall.call('POST', '/api/survey/responses', { body, via: someDevice() });
      expect(hall.waitingText()).not.toContain('"at"');
      return;
    }
    expect(await hall.notTaken(body)).toMatchObject({ code });
  });

  it('is the same response sent twice, waiting or kept', async () => {
    const hall = await SurveyHall.open();
    const id = uuidv4();
    await hall.give({ id });
    expect(await hall.notTaken(sending({ id }))).toMatchObject({ code: 'survey-already-given', status: 409 });
    for (let n = 0; n < 4; n += 1) await hall.give();
    expect(hall.responses().map((response) => response.id)).toContain(id);
    expect(await hall.notTaken(sending({ id }))).toMatchObject({ code: 'survey-already-given' });
    expect(await hall.notTaken(sending({ id, answeredIn: '2026-05' }))).toMatchObject({
      code: 'survey-already-given',
    });
  });
});

describe('doors', () => {
  it.each([
    ['a survey window', { kind: 'window', role: 'survey' }, 200],
    ['the manager', { kind: 'window', role: 'manager' }, 200],
    ['the front terminal', LOOPBACK.door, 200],
    ['a board', { kind: 'window', role: 'board' }, 403],
    ['a counter', { kind: 'window', role: 'counter' }, 403],
    ['the network', { kind: 'lan' }, 403],
  ] as const)('%s', async (_who, door, status) => {
    const hall = await SurveyHall.open();
    const url = door.kind === 'window' ? 'app://hall/api/survey/responses' : undefined;
    const answer = await hall.call('POST', '/api/survey/responses', {
      body: sending(),
      via: { door, device: 'd' },
      ...(url === undefined ? {} : { url }),
    });
    expect(answer.status).toBe(status);
    expect(hall.waitingText() === '').toBe(status !== 200);
  });

  it.each([
    '/api/survey/setup',
    '/api/survey/results?fiscalYear=2026',
    '/api/survey/comments?from=2026-04&to=2026-06',
  ])('a survey window does not see %s', async (route) => {
    const hall = await SurveyHall.open();
    const via = { door: { kind: 'window', role: 'survey' }, device: 'tablet' } as const;
    const answer = await hall.call('GET', route, { via, url: `app://hall${route}` });
    expect(answer.body).toMatchObject({ code: 'wrong-door' });
  });
});
