import { describe, expect, it } from 'vitest';
import { checkSurvey } from '../../../domain/survey/check-version.ts';
import type { Question } from '../../../domain/survey/question.ts';
import { type SurveyVersion, surveyVersionSchema, versionOn } from '../../../domain/survey/version.ts';
import { coreSurvey } from './core-survey.ts';

const core = coreSurvey();
const [item, ...others] = core.questions;
const [satisfaction, wayfinding] = core.scales;
if (item?.kind !== 'scale' || !satisfaction || !wayfinding) throw new Error('the core form has changed');
const age = core.questions.find(({ id }) => id === 'age_band');
if (age?.kind !== 'range') throw new Error('the core form has changed');

const withQuestions = (questions: readonly Question[]) => ({ ...core, questions });
const withoutAge = core.questions.filter(({ id }) => id !== 'age_band');

describe('a city’s own form', () => {
  it.each([
    [
      'two questions with one id',
      withQuestions([item, item, ...others.slice(1)]),
      'duplicate_id',
      'explanation',
    ],
    [
      'a scale that is not there',
      withQuestions([{ ...item, scale: 'nowhere' }, ...others]),
      'dangling_scale',
      'explanation',
    ],
    [
      'a scale that no question uses',
      { ...core, scales: [...core.scales, { ...wayfinding, id: 'spare' }] },
      'unused_scale',
      'spare',
    ],
    [
      'satisfaction on three points',
      { ...core, scales: [{ ...satisfaction, points: satisfaction.points.slice(0, 3) }, wayfinding] },
      'points_do_not_fit_measure',
      'satisfaction5',
    ],
    [
      'NPS on five points',
      { ...core, scales: [{ ...satisfaction, measure: 'nps' as const }, wayfinding] },
      'points_do_not_fit_measure',
      'satisfaction5',
    ],
    [
      'bands with a gap',
      withQuestions([...withoutAge, { ...age, bands: age.bands.filter((_, index) => index !== 3) }]),
      'bands_not_contiguous',
      'age_band',
    ],
    [
      'two overall questions',
      withQuestions([{ ...item, role: 'overall' }, ...others]),
      'two_overall_questions',
      'overall',
    ],
    [
      'more than 30 seconds',
      withQuestions([...core.questions, { ...item, id: 'one_more' }, { ...item, id: 'and_another' }]),
      'too_long',
      '',
    ],
  ])('is told of %s', (_, form, code, at) => {
    expect(checkSurvey(form)).toEqual([{ code, at }]);
  });

  it.each([
    ['a question that must be answered', { questions: [{ ...item, optional: false }] }],
    ['no question', { questions: [] }],
    ['a question without Japanese', { questions: [{ ...item, names: { en: item.names.en } }] }],
    [
      'kanji without furigana',
      { title: { ...core.title, 'ja-easy': { text: '窓口', status: 'confirmed' } } },
    ],
    ['a day that does not exist', { valid_from: '2026-02-30' }],
    ['a field nobody knows', { extra: 1 }],
  ])('is refused with %s', (_, change) => {
    expect(surveyVersionSchema.safeParse({ ...core, ...change }).success).toBe(false);
  });
});

describe('the version of a day', () => {
  const dated = (version: number, valid_from: string, valid_to: string | null): SurveyVersion => ({
    ...core,
    version,
    valid_from,
    valid_to,
  });
  const versions = [dated(1, '2025-04-01', '2026-03-31'), dated(2, '2026-04-01', null)];

  it.each([
    ['2025-03-31', null],
    ['2025-04-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 2],
    ['2030-01-01', 2],
  ])('%s is version %s', (date, version) => {
    expect(versionOn(versions, date)?.version ?? null).toBe(version);
  });
});
