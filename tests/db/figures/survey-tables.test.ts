import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { followSurvey } from '../../../db/acts/survey-versions.ts';
import { exportBundle } from '../../../db/bundle/export.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { coreSurvey } from '../../domain/survey/core-survey.ts';
import { type Exported, exported, exportRequest } from './exported.ts';
import { Story } from './story.ts';
import { JULY, keep, overall, times } from './survey-answers.ts';
import { refusal } from './tamper.ts';

const SURVEY_FILES = ['survey_monthly.csv', 'survey_distribution.csv'] as const;

const monthly = (figures: Exported, service: string, question = 'overall') =>
  figures.row('survey_monthly.csv', { month: '2026-07', service, question });
const distribution = (figures: Exported, service: string) =>
  figures
    .rows('survey_distribution.csv')
    .filter((row) => row.service === service && row.question === 'overall')
    .map(({ score, count }) => [score, count]);

describe('the survey tables', () => {
  it('hold n, mean, satisfaction with its interval and the rate, by month, service and question', async () => {
    const story = new Story().on('2026-07-13').at('09:00').open('1');
    for (let n = 0; n < 4; n += 1) story.visitor('a', '1', 60_000, 60_000);
    keep(story, [
      ...times(20, overall('a', 5)),
      ...times(11, overall('a', 4)),
      ...times(9, overall('b', 1)),
      ...times(3, overall('b', 3)),
    ]);
    const figures = await exported(story, JULY);
    expect(monthly(figures, 'a')).toMatchObject({
      responses: '31',
      mean: '4.6452',
      satisfied_n: '31',
      satisfied: '1.0000',
      ci_high: '1.0000',
      ci_low: '0.8897',
      response_rate: '7.7500',
      hidden: '0',
    });
    // Wilson for 31 of 43 as R's prop.test(31, 43, correct = FALSE) gives it.
    expect(monthly(figures, 'ALL')).toMatchObject({
      responses: '43',
      satisfied_n: '31',
      satisfied: '0.7209',
      ci_low: '0.5731',
      ci_high: '0.8325',
      response_rate: '10.7500',
    });
    expect(monthly(figures, 'b')).toMatchObject({
      responses: '12',
      satisfied: '0.0000',
      ci_low: '0.0000',
      response_rate: '',
    });
    expect(distribution(figures, 'ALL')).toEqual([
      ['5', '20'],
      ['4', '11'],
      ['3', '3'],
      ['2', '0'],
      ['1', '9'],
    ]);
  });

  it('hide small groups whole and what would give them away, and say so in the manifest', async () => {
    const story = new Story().on('2026-07-13');
    keep(story, [
      ...times(4, overall('a', 5)),
      ...times(12, overall('b', 4)),
      ...times(50, overall(null, 2)),
    ]);
    const figures = await exported(story, JULY);
    for (const service of ['a', 'b']) {
      const {
        hall: _h,
        month: _m,
        service: _s,
        question: _q,
        scale: _c,
        hidden,
        ...values
      } = monthly(figures, service);
      expect([hidden, ...Object.values(values)]).toEqual(['1', '', '', '', '', '', '', '']);
      expect(distribution(figures, service).map(([, count]) => count)).toEqual(['', '', '', '', '']);
    }
    expect(monthly(figures, 'ALL')).toMatchObject({ responses: '66', hidden: '0' });
    expect(monthly(figures, 'NONE')).toMatchObject({ responses: '50', hidden: '0' });
    const manifest = JSON.parse(readFileSync(path.join(figures.folder, 'manifest.json'), 'utf8')) as {
      files: { name: string; hidden_cells: number }[];
    };
    const hidden = (name: string) => manifest.files.find((file) => file.name === name)?.hidden_cells;
    expect([
      hidden('survey_monthly.csv'),
      hidden('survey_distribution.csv'),
      hidden('tickets_daily.csv'),
    ]).toEqual([14, 10, 0]);
  });

  it('are of whole months only, and of no free text', async () => {
    const story = new Story().on('2026-07-13');
    keep(story, [
      ...times(20, overall('a', 5)),
      ...times(20, overall('a', 5, '2026-06')),
      ...times(20, overall('a', 5, '2026-08')),
    ]);
    const months = async (from: string, to: string) =>
      new Set((await exported(story, { from, to })).rows('survey_monthly.csv').map(({ month }) => month));
    expect(await months('2026-06-02', '2026-08-30')).toEqual(new Set(['2026-07']));
    expect(await months('2026-06-01', '2026-08-31')).toEqual(new Set(['2026-06', '2026-07', '2026-08']));
    expect(await months('2026-07-01', '2026-07-30')).toEqual(new Set());
  });

  it('leave out a month that is not over: two looks at it would tell by subtraction what few have answered', async () => {
    const story = new Story().on('2026-07-13');
    keep(story, [...times(20, overall('a', 5)), ...times(20, overall('a', 5, '2026-06'))]);
    const rowsOn = async (now: string) => {
      const figures = await exported(story, { from: '2026-06-01', to: '2026-07-31', now: Date.parse(now) });
      return SURVEY_FILES.map((file) => new Set(figures.rows(file).map(({ month }) => month)));
    };
    const june = new Set(['2026-06']);
    const both = new Set(['2026-06', '2026-07']);
    expect(await rowsOn('2026-06-30T23:59:59+09:00')).toEqual([new Set(), new Set()]);
    expect(await rowsOn('2026-07-01T00:00:00+09:00')).toEqual([june, june]);
    const during = await exportBundle(
      exportRequest(story.dataDir, { ...JULY, now: Date.parse('2026-07-28T12:00:00+09:00') }),
    );
    keep(story, times(1, overall('a', 1)));
    expect(refusal(during.folder, story.dataDir)).toEqual({ code: null });
    expect(await rowsOn('2026-07-31T23:59:59+09:00')).toEqual([june, june]);
    expect(await rowsOn('2026-08-01T00:00:00+09:00')).toEqual([both, both]);
  });

  it('never merge two scales of a question', async () => {
    const story = new Story().on('2026-07-13');
    keep(story, times(20, overall('a', 5)));
    const core = coreSurvey();
    const { id: _i, version: _v, valid_from: _f, valid_to: _t, ...content } = core;
    const [scale] = content.scales;
    if (!scale) throw new Error('no scale');
    const moved = {
      ...content,
      scales: [...content.scales, { ...scale, id: 'other5', points: scale.points }],
      questions: content.questions.map((question) =>
        question.id === 'overall' && question.kind === 'scale' ? { ...question, scale: 'other5' } : question,
      ),
    };
    followSurvey(story.store, THE_PROGRAM, { survey: 'core', content: moved, from: '2026-07-14' });
    keep(story, times(15, overall('a', 1)), 2);
    const rows = (await exported(story, JULY))
      .rows('survey_monthly.csv')
      .filter(({ service }) => service === 'ALL');
    expect(
      rows.map(({ question, scale: on, responses, satisfied }) => [question, on, responses, satisfied]),
    ).toEqual([
      ['overall', 'other5', '15', '0.0000'],
      ['overall', 'satisfaction5', '20', '1.0000'],
    ]);
  });
});
