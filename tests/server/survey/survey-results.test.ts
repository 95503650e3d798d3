import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rewriteMonth } from '../../../db/survey/months.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import { wilsonInterval } from '../../../domain/statistics/proportion-interval.ts';
import { takeApart } from '../../../domain/survey/keeping.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import type { ScaleResult, SurveyComments, SurveyResults } from '../../../domain/views/survey.ts';
import { SurveyHall, scored } from './survey-hall.ts';

interface Kept {
  readonly month: string;
  readonly service: string | null;
  readonly answers: readonly Answer[];
}

/** Puts responses into the tables as a batch does. */
function keep(hall: SurveyHall, responses: readonly Kept[]): void {
  write(hall.store, THE_PROGRAM, (tx) => {
    for (const month of new Set(responses.map((one) => one.month))) {
      const parts = responses
        .filter((one) => one.month === month)
        .map((one) =>
          takeApart(
            {
              ...one,
              id: randomUUID(),
              survey: 'core',
              version: 1,
              language: 'ja',
              channel: 'tablet',
              flags: [],
            },
            randomUUID,
          ),
        );
      rewriteMonth(tx.db, month, parts);
    }
  });
}

const times = (n: number, one: Kept): Kept[] => Array.from({ length: n }, () => one);
const of = (month: string, service: string | null, ...answers: Answer[]): Kept => ({
  month,
  service,
  answers,
});
const overall = (level: number): Answer => scored('overall', level);

async function resultsOf(hall: SurveyHall, query: string): Promise<SurveyResults> {
  return hall.get<SurveyResults>(`/api/survey/results?${query}`);
}

function question(results: SurveyResults, id: string): ScaleResult {
  const found = results.scales.find((scale) => scale.question === id);
  if (!found) throw new Error(`no results of ${id}`);
  return found;
}

describe('results', () => {
  it('of a month: n, distribution, satisfaction with its interval, change to the year before', async () => {
    const hall = await SurveyHall.open();
    keep(hall, [
      ...times(30, of('2026-05', 'zei', overall(5))),
      ...times(20, of('2026-05', 'zei', overall(4))),
      ...times(10, of('2026-05', 'zei', overall(3))),
      ...times(20, of('2026-05', 'zei', overall(1))),
      ...times(5, of('2026-05', 'zei', scored('privacy', 2))),
      ...times(20, of('2025-05', 'zei', overall(5))),
      ...times(20, of('2025-05', 'zei', overall(2))),
    ]);
    const results = await resultsOf(hall, 'fiscalYear=2026&month=2026-05');
    const { result } = question(results, 'overall');
    expect(results.overview).toMatchObject({ hidden: false, responses: 85, responsesBefore: 40, waiting: 0 });
    expect(result.n).toBe(80);
    expect(result.distribution.map(({ score, count }) => [score, count])).toEqual([
      [5, 30],
      [4, 20],
      [3, 10],
      [2, 0],
      [1, 20],
    ]);
    expect(result.satisfaction).toMatchObject({
      satisfied: 50,
      share: 50 / 80,
      ...wilsonInterval({ successes: 50, n: 80 }),
    });
    expect(result.change?.points).toBeCloseTo(12.5, 10);
    expect(result.change?.nBefore).toBe(40);
    expect(question(results, 'privacy').result).toMatchObject({ hidden: true, n: null, distribution: [] });
    expect(question(results, 'reception').result).toMatchObject({ hidden: false, n: 0, satisfaction: null });
  });

  it('of a year are the sums of its months, and never a mean of means', async () => {
    const hall = await SurveyHall.open();
    keep(hall, [
      ...times(40, of('2026-04', 'zei', overall(5))),
      ...times(20, of('2027-03', 'zei', overall(1))),
      ...times(99, of('2027-04', 'zei', overall(1))),
      ...times(99, of('2026-03', 'zei', overall(1))),
    ]);
    const { result, months } = question(await resultsOf(hall, 'fiscalYear=2026'), 'overall');
    expect(result).toMatchObject({ n: 60, mean: (40 * 5 + 20) / 60 });
    expect(months.map(({ month }) => month)).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
    expect(months.filter(({ n }) => n !== 0).map(({ month, n }) => [month, n])).toEqual([
      ['2026-04', 40],
      ['2027-03', 20],
    ]);
  });

  it('hide small services whole, and what would give them away', async () => {
    const hall = await SurveyHall.open();
    keep(hall, [
      ...times(4, of('2026-05', 'zei', overall(1))),
      ...times(25, of('2026-05', 'ido', overall(4))),
      ...times(60, of('2026-05', 'shomei', overall(5))),
      ...times(40, of('2026-06', 'zei', overall(5))),
      ...times(40, of('2026-06', 'ido', overall(5))),
      ...times(40, of('2026-06', 'shomei', overall(5))),
    ]);
    const results = await resultsOf(hall, 'fiscalYear=2026&month=2026-05');
    const services = question(results, 'overall').services;
    expect(services.filter(({ hidden }) => hidden).map(({ service }) => service)).toEqual(['ido', 'zei']);
    expect(services.find(({ service }) => service === 'zei')).toMatchObject({
      n: null,
      satisfaction: null,
      mean: null,
    });
    const zei = await resultsOf(hall, 'fiscalYear=2026&month=2026-05&group=zei');
    expect(zei.overview).toMatchObject({ hidden: true, responses: null, responseRate: null });
    expect(zei.drivers).toEqual([]);
    expect(JSON.stringify(zei.scales.map(({ result }) => result))).not.toMatch(/"(n|count)":[1-9]/);
  });

  it('compare with the year before only where both years are shown', async () => {
    const hall = await SurveyHall.open();
    keep(hall, [
      // Of zei four are too few; ido, with 25, is hidden so that nobody finds them by subtraction.
      ...times(4, of('2025-05', 'zei', overall(1))),
      ...times(25, of('2025-05', 'ido', overall(4))),
      ...times(60, of('2025-05', 'shomei', overall(5))),
      ...['zei', 'ido', 'shomei'].flatMap((service) => times(40, of('2026-05', service, overall(4)))),
    ]);
    const changes = async (query: string) =>
      Object.fromEntries(
        question(await resultsOf(hall, query), 'overall').services.map((one) => [
          one.service,
          [one.hidden, one.change?.nBefore ?? null],
        ]),
      );
    const shown = { zei: [false, null], ido: [false, null], shomei: [false, 60] };
    expect(await changes('fiscalYear=2026&month=2026-05')).toEqual(shown);
    expect(await changes('fiscalYear=2026')).toEqual(shown);
    const ido = await resultsOf(hall, 'fiscalYear=2026&month=2026-05&group=ido');
    expect(question(ido, 'overall').result).toMatchObject({ hidden: false, n: 40, change: null });
    expect(JSON.stringify(question(ido, 'overall'))).not.toContain('"nBefore":25');
  });

  it('tell the response rate from the served tickets of the service and month', async () => {
    const hall = await SurveyHall.open();
    for (let n = 0; n < 4; n += 1) await hall.serve('zei', '3');
    await hall.serve('shomei', '1');
    keep(hall, [
      ...times(12, of('2026-06', 'zei', overall(4))),
      ...times(13, of('2026-06', null, overall(4))),
    ]);
    const rate = async (group: string) =>
      (await resultsOf(hall, `fiscalYear=2026&month=2026-06&group=${group}`)).overview;
    expect(await rate('zei')).toMatchObject({ served: 4, responses: 12, responseRate: 3 });
    expect(await rate('ALL')).toMatchObject({ served: 5, responses: 25, responseRate: 5 });
    expect(await rate('NONE')).toMatchObject({ served: null, responses: 13, responseRate: null });
  });

  it('show which item goes with overall satisfaction, strongest first, with n', async () => {
    const hall = await SurveyHall.open();
    keep(
      hall,
      [1, 2, 3, 4, 5].flatMap((level) => [
        ...times(
          6,
          of('2026-05', 'zei', overall(level), scored('reception', level), scored('signage', 6 - level)),
        ),
        ...times(4, of('2026-05', 'zei', overall(level), scored('privacy', 3))),
      ]),
    );
    const { drivers } = await resultsOf(hall, 'fiscalYear=2026');
    expect(drivers.map(({ question: id, n, rho }) => [id, n, rho])).toEqual([
      ['reception', 30, 1],
      ['signage', 30, -1],
      ['privacy', 20, null],
    ]);
  });

  it('count options without joining them, small cells hidden', async () => {
    const hall = await SurveyHall.open();
    const age = (code: string): Answer => ({ kind: 'range', question: 'age_band', code });
    keep(hall, [
      ...times(30, of('2026-05', 'zei', age('from_30'))),
      ...times(20, of('2026-05', 'zei', age('from_40'))),
      ...times(2, of('2026-05', 'zei', age('from_80'))),
      ...times(30, of('2026-05', 'ido', age('from_30'))),
      ...times(15, of('2026-05', 'ido', age('from_80'))),
    ]);
    const choices = async (group: string) => {
      const { choices: all } = await resultsOf(hall, `fiscalYear=2026&group=${group}`);
      return all.find((choice) => choice.question === 'age_band');
    };
    const zei = await choices('zei');
    const hidden = zei?.distribution.filter((cell) => cell.hidden).map(({ code }) => code);
    expect(hidden).toContain('from_80');
    expect(hidden?.length).toBeGreaterThan(1);
    expect((await choices('ALL'))?.n).toBe(97);
    expect(await choices('shomei')).toMatchObject({ n: 0, distribution: [] });
  });

  it('refuse a month of another year', async () => {
    const hall = await SurveyHall.open();
    const answer = await hall.call('GET', '/api/survey/results?fiscalYear=2026&month=2027-04');
    expect(answer.body).toMatchObject({ code: 'survey-month-invalid' });
  });
});

describe('free text', () => {
  it('is grouped by hand-made tags, and can be removed', async () => {
    const hall = await SurveyHall.open();
    const texts = ['待ち時間が長い', 'トイレが寒い', 'といれの場所', 'ありがとう'];
    keep(
      hall,
      texts.map((text) => of('2026-05', 'zei', { kind: 'text', question: 'comment', text })),
    );
    const names = (text: string) => ({ ja: { text, status: 'confirmed' } });
    const tags = [
      { id: 'waiting', names: names('待ち時間'), words: ['待', '長い'] },
      { id: 'toilet', names: names('トイレ'), words: ['ﾄｲﾚ'] },
    ];
    await hall.act('/api/survey/tags', { tags });
    expect(await hall.refused('/api/survey/tags', { tags: [tags[0], tags[0]] })).toMatchObject({
      code: 'bad-input',
    });
    const path = '/api/survey/comments?from=2026-04&to=2026-06';
    const { comments, tags: counted, total } = await hall.get<SurveyComments>(path);
    expect(total).toBe(4);
    expect(counted).toEqual([
      { tag: 'waiting', comments: 1 },
      { tag: 'toilet', comments: 2 },
    ]);
    expect(comments.find(({ text }) => text === 'といれの場所')?.tags).toEqual(['toilet']);
    await hall.act('/api/survey/comments/remove', { comment: comments[0]?.id });
    expect((await hall.get<SurveyComments>(path)).total).toBe(3);
    expect(await hall.refused('/api/survey/comments/remove', { comment: comments[0]?.id })).toMatchObject({
      code: 'survey-unknown-comment',
    });
  });
});

describe('paper', () => {
  it('is typed in for a month and a service, five and more in a row', async () => {
    const hall = await SurveyHall.open();
    const form = (id: string, more: object = {}) => ({
      submission: { id, survey: 'core', version: 1, language: 'ja', answers: [overall(4)] },
      month: '2026-05',
      service: 'zei',
      ...more,
    });
    for (let n = 0; n < 6; n += 1) {
      expect((await hall.call('POST', '/api/survey/paper', { body: form(randomUUID()) })).status).toBe(200);
    }
    expect(hall.rows('SELECT DISTINCT month, service, channel FROM survey_response')).toEqual([
      { month: '2026-05', service: 'zei', channel: 'paper' },
    ]);
    const wrong = async (more: object) =>
      (await hall.call('POST', '/api/survey/paper', { body: form(randomUUID(), more) })).body;
    expect(await wrong({ month: '2026-07' })).toMatchObject({ code: 'survey-month-invalid' });
    expect(await wrong({ service: 'nobody' })).toMatchObject({ code: 'unknown-service' });
  });
});
