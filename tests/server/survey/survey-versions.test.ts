import { describe, expect, it } from 'vitest';
import type { SurveyContent, SurveyVersion } from '../../../domain/survey/version.ts';
import type { SurveyForm, SurveySetup } from '../../../domain/views/survey.ts';
import { SurveyHall, scored, sending } from './survey-hall.ts';

const contentOf = ({
  id: _i,
  version: _v,
  valid_from: _f,
  valid_to: _t,
  ...content
}: SurveyVersion): SurveyContent => content;

async function setupOf(hall: SurveyHall): Promise<SurveySetup> {
  return hall.get<SurveySetup>('/api/survey/setup');
}

async function core(hall: SurveyHall): Promise<SurveyContent> {
  const [first] = (await setupOf(hall)).versions;
  if (!first) throw new Error('no version');
  return contentOf(first.version);
}

const withoutCleanliness = (content: SurveyContent): SurveyContent => ({
  ...content,
  questions: content.questions.filter(({ id }) => id !== 'cleanliness'),
});

describe('versions', () => {
  it('begin with the shipped form, which can be answered in thirty seconds', async () => {
    const hall = await SurveyHall.open();
    const { versions } = await setupOf(hall);
    expect(
      versions.map(({ version, answers, problems }) => [version.id, version.version, answers, problems]),
    ).toEqual([['core', 1, 0, []]]);
    expect(versions[0]?.seconds).toBeLessThanOrEqual(30);
    const form = await hall.get<SurveyForm>('/api/survey');
    expect(form.version?.questions).toHaveLength(13);
  });

  it('without answers are changed in place', async () => {
    const hall = await SurveyHall.open();
    const content = withoutCleanliness(await core(hall));
    await hall.act('/api/survey/versions/change', { survey: 'core', version: 1, content });
    const { versions } = await setupOf(hall);
    expect(versions).toHaveLength(1);
    expect(versions[0]?.version.questions).toHaveLength(12);
    expect(await hall.notTaken(sending({ answers: [scored('cleanliness', 3)] }))).toMatchObject({
      code: 'survey-unknown-question',
    });
  });

  it('with a single answer, even a waiting one, are never changed', async () => {
    const hall = await SurveyHall.open();
    await hall.give();
    const body = { survey: 'core', version: 1, content: withoutCleanliness(await core(hall)) };
    expect(await hall.refused('/api/survey/versions/change', body)).toMatchObject({
      code: 'survey-version-has-answers',
    });
    for (let n = 0; n < 4; n += 1) await hall.give();
    expect(await hall.refused('/api/survey/versions/change', body)).toMatchObject({
      code: 'survey-version-has-answers',
    });
  });

  it('are followed from a day on; the old one takes no answers then, except those that waited since', async () => {
    const hall = await SurveyHall.open();
    await hall.give();
    const content = withoutCleanliness(await core(hall));
    await hall.act('/api/survey/versions/follow', { survey: 'core', content, from: '2026-06-15' });
    expect((await hall.get<SurveyForm>('/api/survey')).version?.version).toBe(1);
    expect(await hall.notTaken(sending({ version: 2 }))).toMatchObject({ code: 'survey-version-old' });
    hall.clock.set('2026-06-15T09:00:00+09:00');
    expect((await hall.get<SurveyForm>('/api/survey')).version?.version).toBe(2);
    expect(await hall.notTaken(sending({ version: 1 }))).toMatchObject({ code: 'survey-version-old' });
    await hall.give({ version: 2 });
    await hall.give({ version: 1, answeredIn: '2026-06', answers: [scored('cleanliness', 3)] });
    hall.clock.set('2026-07-01T09:00:00+09:00');
    expect(await hall.notTaken(sending({ version: 1, answeredIn: '2026-07' }))).toMatchObject({
      code: 'survey-version-old',
    });
    await hall.give({ version: 1, answeredIn: '2026-06' });
    const { versions } = await setupOf(hall);
    expect(versions.map(({ version, answers }) => [version.valid_from, version.valid_to, answers])).toEqual([
      ['2020-04-01', '2026-06-14', 3],
      ['2026-06-15', null, 1],
    ]);
  });

  it.each([
    ['a day in the past', { from: '2026-05-31' }, 'survey-version-dates'],
    ['no question', { content: { questions: [] } }, 'bad-input'],
    ['a scale that is not there', { content: { scales: [] } }, 'survey-form-invalid'],
  ])('%s is refused', async (_what, change, code) => {
    const hall = await SurveyHall.open();
    const content = await core(hall);
    const body = {
      survey: 'core',
      from: '2026-06-02',
      ...change,
      content: { ...content, ...('content' in change ? change.content : {}) },
    };
    expect(await hall.refused('/api/survey/versions/follow', body)).toMatchObject({ code });
  });

  it('never give an old id a new meaning', async () => {
    const hall = await SurveyHall.open();
    const content = await core(hall);
    const turned = {
      ...content,
      scales: content.scales.map((scale) => ({
        ...scale,
        points: scale.points.map((point, at) => ({
          ...point,
          score: scale.points.length - point.score + (at ? 1 : 1),
        })),
      })),
    };
    const body = { survey: 'core', content: turned, from: '2026-06-02' };
    expect(await hall.refused('/api/survey/versions/follow', body)).toMatchObject({
      code: 'survey-scale-changed',
    });
  });

  it('are in the journal with their content, answers are not', async () => {
    const hall = await SurveyHall.open();
    const content = withoutCleanliness(await core(hall));
    await hall.act('/api/survey/versions/follow', { survey: 'core', content, from: '2026-06-15' });
    for (let n = 0; n < 5; n += 1) await hall.give();
    const kinds = hall.rows<{ kind: string; n: number }>(
      `SELECT kind, count(*) AS n FROM journal WHERE kind LIKE 'survey.%' GROUP BY kind`,
    );
    expect(kinds).toEqual([{ kind: 'survey.version_set', n: 3 }]);
  });
});

describe('settings', () => {
  it('are saved, and free text older than the retention goes at once', async () => {
    const hall = await SurveyHall.open();
    for (let n = 0; n < 5; n += 1) {
      await hall.give({
        answers: [scored('overall', 3), { kind: 'text', question: 'comment', text: `椅子が硬い${n}` }],
      });
    }
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(5);
    hall.clock.set('2026-08-01T09:00:00+09:00');
    await hall.act('/api/survey/settings', { settings: { retentionDays: 32, atCounter: 'off' } });
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(5);
    await hall.act('/api/survey/settings', { settings: { retentionDays: 31, atCounter: 'off' } });
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(0);
    expect(hall.responses()).toHaveLength(5);
    expect([...hall.files().values()].some((bytes) => bytes.includes('椅子が硬い'))).toBe(false);
    expect(hall.problems).toEqual([]);
  });

  it('keep free text for 400 days unless the city says otherwise', async () => {
    const hall = await SurveyHall.open();
    for (let n = 0; n < 5; n += 1)
      await hall.give({ answers: [{ kind: 'text', question: 'comment', text: 'x' }] });
    hall.clock.set('2027-08-04T09:00:00+09:00');
    await hall.restart();
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(5);
    hall.clock.set('2027-08-05T09:00:00+09:00');
    await hall.restart();
    expect(hall.rows('SELECT 1 FROM survey_comment')).toHaveLength(0);
  });
});
