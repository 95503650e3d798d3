import { describe, expect, it } from 'vitest';
import { changeVersion, followVersion } from '../../../domain/survey/follow-version.ts';
import type { SurveyContent, SurveyVersion } from '../../../domain/survey/version.ts';
import { coreSurvey } from './core-survey.ts';

const core = coreSurvey();
const contentOf = ({ title, intro, thanks, questions, scales }: SurveyVersion): SurveyContent => ({
  title,
  intro,
  thanks,
  questions,
  scales,
});
const content = contentOf(core);
const shorter: SurveyContent = { ...content, questions: content.questions.slice(0, 9) };
const [satisfaction, ...otherScales] = core.scales;
if (!satisfaction) throw new Error('the core form has changed');
const fourLevels: SurveyContent = {
  ...content,
  scales: [
    { ...satisfaction, points: satisfaction.points.filter(({ code }) => code !== 'neutral') },
    ...otherScales,
  ],
};

describe('a version with answers', () => {
  it('is never changed', () => {
    expect(changeVersion(core, shorter, 1)).toEqual({
      ok: false,
      code: 'survey-version-has-answers',
      at: 'core',
    });
  });

  it('is followed: closed the day before, its content untouched', () => {
    const before = structuredClone(core);
    const result = followVersion(core, shorter, '2026-04-01');
    expect(result).toEqual({
      ok: true,
      closed: { ...before, valid_to: '2026-03-31' },
      next: { ...shorter, id: 'core', version: 2, valid_from: '2026-04-01', valid_to: null },
    });
    expect(core).toEqual(before);
  });

  it('keeps an earlier end that it already has', () => {
    const ended = { ...core, valid_to: '2025-12-31' };
    const result = followVersion(ended, shorter, '2026-04-01');
    expect(result.ok && result.closed.valid_to).toBe('2025-12-31');
  });

  it.each([core.valid_from, '2019-12-31'])('cannot be followed from %s', (from) => {
    expect(followVersion(core, shorter, from)).toEqual({
      ok: false,
      code: 'survey-version-dates',
      at: 'core',
    });
  });
});

describe('ids keep their meaning', () => {
  const renamed: SurveyContent = {
    ...fourLevels,
    scales: fourLevels.scales.map((scale) =>
      scale.id === 'satisfaction5' ? { ...scale, id: 'satisfaction4' } : scale,
    ),
    questions: content.questions.map((question) =>
      question.kind === 'scale' && question.scale === 'satisfaction5'
        ? { ...question, scale: 'satisfaction4' }
        : question,
    ),
  };
  const asText: SurveyContent = {
    ...content,
    questions: content.questions.map((question) =>
      question.id === 'language'
        ? { id: question.id, names: question.names, optional: true, kind: 'text', max_length: 20 }
        : question,
    ),
  };

  it('refuses other points under the same scale id', () => {
    expect(followVersion(core, fourLevels, '2026-04-01')).toEqual({
      ok: false,
      code: 'survey-scale-changed',
      at: 'satisfaction5',
    });
  });

  it('refuses another kind under the same question id', () => {
    expect(followVersion(core, asText, '2026-04-01')).toEqual({
      ok: false,
      code: 'survey-question-changed',
      at: 'language',
    });
  });

  it('lets questions move to a new scale, and points be reworded and turned round', () => {
    expect(followVersion(core, renamed, '2026-04-01').ok).toBe(true);
    const reworded: SurveyContent = {
      ...content,
      scales: [{ ...satisfaction, points: [...satisfaction.points].reverse() }, ...otherScales],
    };
    expect(followVersion(core, reworded, '2026-04-01').ok).toBe(true);
  });

  it('looks at the versions before as well', () => {
    const second = followVersion(core, renamed, '2026-04-01');
    if (!second.ok) throw new Error(second.code);
    expect(followVersion(second.next, fourLevels, '2027-04-01').ok).toBe(true);
    expect(followVersion(second.next, fourLevels, '2027-04-01', [core])).toMatchObject({
      code: 'survey-scale-changed',
    });
    expect(changeVersion(second.next, fourLevels, 0, [core])).toMatchObject({ code: 'survey-scale-changed' });
  });

  it('changes a version without answers in place', () => {
    expect(changeVersion(core, shorter, 0)).toEqual({ ok: true, version: { ...core, ...shorter } });
    expect(changeVersion(core, fourLevels, 0).ok).toBe(true);
  });
});
