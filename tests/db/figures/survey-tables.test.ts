import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShippedSurvey } from '../../../db/acts/load-survey.ts';
import { followSurvey } from '../../../db/acts/survey-versions.ts';
import { exportBundle } from '../../../db/bundle/export.ts';
import { rewriteMonth } from '../../../db/survey/months.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import { takeApart } from '../../../domain/survey/keeping.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import { coreSurvey } from '../../domain/survey/core-survey.ts';
import { type Exported, exported, exportRequest } from './exported.ts';
import { Story } from './story.ts';
import { editCell, editManifest, refusal, sign } from './tamper.ts';

const LEVELS = ['very_dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very_satisfied'] as const;
const JULY = { from: '2026-07-01', to: '2026-07-31' };

interface Given {
  readonly month: string;
  readonly service: string | null;
  /** Answers on five levels by question, 1 to 5. */
  readonly levels: Readonly<Record<string, number>>;
}

/** Puts responses into the tables as batches do. */
function keep(story: Story, given: readonly Given[], version = 1): void {
  loadShippedSurvey(story.store, THE_PROGRAM, coreSurvey);
  write(story.store, THE_PROGRAM, (tx) => {
    for (const month of new Set(given.map((one) => one.month))) {
      const parts = given
        .filter((one) => one.month === month)
        .map(({ service, levels }) => {
          const answers = Object.entries(levels).map(
            ([question, level]): Answer => ({
              kind: 'scale',
              question,
              code: LEVELS[level - 1] ?? 'neutral',
            }),
          );
          const response = {
            id: randomUUID(),
            survey: 'core',
            version,
            language: 'ja',
            channel: 'tablet',
          } as const;
          return takeApart({ ...response, month, service, answers, flags: [] }, randomUUID);
        });
      rewriteMonth(tx.db, month, parts);
    }
  });
}

const times = (n: number, one: Given): readonly Given[] => Array.from({ length: n }, () => one);
const overall = (service: string | null, level: number, month = '2026-07'): Given => ({
  month,
  service,
  levels: { overall: level },
});

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

  it('come out the same both ways, whatever was answered', async () => {
    const given = fc.array(
      fc.record({
        month: fc.constantFrom('2026-06', '2026-07'),
        service: fc.constantFrom('a', 'b', null),
        levels: fc.dictionary(
          fc.constantFrom('overall', 'reception', 'privacy', 'signage'),
          fc.integer({ min: 1, max: 5 }),
        ),
        repeated: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 25 },
    );
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(given, fc.integer({ min: 3, max: 30 }), async (all, k) => {
        const story = new Story().on('2026-07-13');
        keep(
          story,
          all.flatMap(({ repeated, ...one }) => times(repeated, one)),
        );
        const figures = await exported(story, { from: '2026-06-01', to: '2026-07-31', k });
        tables += figures.rows('survey_monthly.csv').length;
        story.close();
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(tables).toBeGreaterThan(300);
  }, 300_000);
});

describe('a survey table that was changed', () => {
  async function bundle(): Promise<{ story: Story; folder: string }> {
    const story = new Story().on('2026-07-13');
    keep(story, [
      ...times(4, overall('a', 5)),
      ...times(12, overall('b', 4)),
      ...times(50, overall(null, 2)),
    ]);
    const { folder } = await exportBundle(exportRequest(story.dataDir, JULY));
    expect(refusal(folder, story.dataDir)).toEqual({ code: null });
    return { story, folder };
  }
  const monthlyFile = 'survey_monthly.csv';

  it.each([
    [
      'a hidden value told',
      (f: string) => editCell(f, monthlyFile, /,a,overall/, 'responses', '4'),
      'bundle-invalid',
    ],
    [
      'a hidden row called shown',
      (f: string) => editCell(f, monthlyFile, /,a,overall/, 'hidden', '0'),
      'bundle-invalid',
    ],
    [
      'another n',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'responses', '67'),
      'bundle-total-differs',
    ],
    [
      'another satisfaction',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'satisfied', '0.9000'),
      'bundle-total-differs',
    ],
    [
      'another mean',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'mean', '4.0000'),
      'bundle-total-differs',
    ],
    [
      'a month outside',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'month', '2026-08'),
      'bundle-invalid',
    ],
    [
      'a stranger',
      (f: string) => editCell(f, monthlyFile, /NONE,overall/, 'service', 'z'),
      'bundle-total-differs',
    ],
    [
      'fewer hidden cells than there are',
      (f: string) =>
        editManifest(f, ({ files }) => {
          for (const file of files) Object.assign(file, { hidden_cells: 0 });
        }),
      'bundle-invalid',
    ],
  ])('%s is found without the data', async (_what, change, code) => {
    const { folder } = await bundle();
    change(folder);
    sign(folder);
    expect(refusal(folder)).toMatchObject({ code });
  });

  it('an interval that was narrowed is found with the data', async () => {
    const { story, folder } = await bundle();
    editCell(folder, monthlyFile, /ALL,overall/, 'ci_high', '0.2900');
    sign(folder);
    expect(refusal(folder)).toEqual({ code: null });
    expect(refusal(folder, story.dataDir)).toMatchObject({
      code: 'bundle-differs',
      file: monthlyFile,
      column: 'ci_high',
    });
  });

  it('answers that came in since are named as such', async () => {
    const { story, folder } = await bundle();
    keep(story, times(5, overall('b', 4)));
    expect(refusal(folder, story.dataDir)).toMatchObject({ code: 'bundle-of-other-answers' });
    keep(story, times(5, overall('b', 4, '2026-08')));
    const again = await exportBundle(exportRequest(story.dataDir, JULY));
    keep(story, times(5, overall('b', 4, '2026-08')));
    expect(refusal(again.folder, story.dataDir)).toEqual({ code: null });
  });
});
