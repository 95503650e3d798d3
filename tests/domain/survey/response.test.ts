import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../../domain/survey/check-response.ts';
import {
  type Answer,
  type SurveySubmission,
  surveyResponseSchema,
  surveySubmissionSchema,
} from '../../../domain/survey/response.ts';
import { coreSurvey } from './core-survey.ts';

const core = coreSurvey();
const id = '3f2b8c1e-6a4d-4e7b-9c55-0d1e2f3a4b5c';
const overall: Answer = { kind: 'scale', question: 'overall', code: 'satisfied' };
const submission = (answers: readonly Answer[]): SurveySubmission => ({
  id,
  survey: 'core',
  version: 1,
  language: 'ja-easy',
  answers,
});

describe('a response', () => {
  it('may leave out anything but not everything', () => {
    expect(checkResponse(core, submission([overall]))).toEqual({ ok: true, answers: [overall] });
    expect(checkResponse(core, submission([]))).toMatchObject({ code: 'survey-empty' });
    expect(
      checkResponse(core, submission([{ kind: 'text', question: 'comment', text: ' \n　' }])),
    ).toMatchObject({
      code: 'survey-empty',
    });
  });

  it('is kept in the form’s order, with trimmed text', () => {
    const answers: Answer[] = [
      { kind: 'text', question: 'comment', text: '  親切でした \n' },
      { kind: 'single', question: 'language', code: 'vi' },
      { kind: 'range', question: 'age_band', code: 'from_30' },
      overall,
    ];
    const result = checkResponse(core, submission(answers));
    expect(result.ok && result.answers).toEqual([
      overall,
      { kind: 'range', question: 'age_band', code: 'from_30' },
      { kind: 'single', question: 'language', code: 'vi' },
      { kind: 'text', question: 'comment', text: '親切でした' },
    ]);
  });

  it.each<[string, SurveySubmission, string, string]>([
    ['an older version', { ...submission([overall]), version: 2 }, 'survey-version-old', 'core'],
    ['another survey', { ...submission([overall]), survey: 'other' }, 'survey-version-old', 'other'],
    [
      'an unknown question',
      submission([{ ...overall, question: 'salary' }]),
      'survey-unknown-question',
      'salary',
    ],
    ['two answers to one question', submission([overall, overall]), 'survey-answered-twice', 'overall'],
    [
      'an answer of another kind',
      submission([{ kind: 'text', question: 'overall', text: 'good' }]),
      'survey-wrong-kind',
      'overall',
    ],
    ['an unknown level', submission([{ ...overall, code: 'ecstatic' }]), 'survey-unknown-option', 'overall'],
    [
      'a level of another scale',
      submission([{ ...overall, code: 'at_once' }]),
      'survey-unknown-option',
      'overall',
    ],
    [
      'an unknown option',
      submission([{ kind: 'single', question: 'language', code: 'xx' }]),
      'survey-unknown-option',
      'language',
    ],
    [
      'an unknown band',
      submission([{ kind: 'range', question: 'age_band', code: 'from_33' }]),
      'survey-unknown-option',
      'age_band',
    ],
    [
      'a text longer than its question allows',
      submission([{ kind: 'text', question: 'comment', text: 'あ'.repeat(401) }]),
      'survey-text-too-long',
      'comment',
    ],
  ])('is refused with %s', (_, sent, code, at) => {
    expect(checkResponse(core, sent)).toEqual({ ok: false, code, at });
  });
});

describe('what the door lets in', () => {
  const accepts = (change: object) =>
    surveySubmissionSchema.safeParse({ ...submission([overall]), ...change }).success;

  it('takes a plain submission', () => {
    expect(accepts({})).toBe(true);
  });

  it.each<[string, object]>([
    ['an id that carries the time (v7)', { id: '0192f0c1-7c3e-7b1a-8c55-0d1e2f3a4b5c' }],
    ['no id', { id: undefined }],
    ['a ticket', { ticket: 'A012' }],
    ['a time', { at: 1_700_000_000_000 }],
    ['1 MB of free text', { answers: [{ kind: 'text', question: 'comment', text: 'x'.repeat(1 << 20) }] }],
    ['a number for a level', { answers: [{ kind: 'scale', question: 'overall', code: 4 }] }],
    ['thirty-one answers', { answers: Array.from({ length: 31 }, () => overall) }],
    ['an unknown language', { language: 'tlh' }],
    ['version 0', { version: 0 }],
  ])('refuses %s', (_, change) => {
    expect(accepts(change)).toBe(false);
  });

  it('keeps no time finer than the month', () => {
    const kept = {
      ...submission([overall]),
      month: '2026-04',
      service: 'tennyu',
      channel: 'tablet',
      flags: [],
    };
    expect(surveyResponseSchema.safeParse(kept).success).toBe(true);
    expect(surveyResponseSchema.safeParse({ ...kept, service: null }).success).toBe(true);
    expect(surveyResponseSchema.safeParse({ ...kept, month: '2026-04-01' }).success).toBe(false);
    expect(surveyResponseSchema.safeParse({ ...kept, month: '2026-13' }).success).toBe(false);
    expect(surveyResponseSchema.safeParse({ ...kept, counter: '3' }).success).toBe(false);
  });
});
