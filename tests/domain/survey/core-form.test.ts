import { describe, expect, it } from 'vitest';
import { parseFurigana } from '../../../domain/catalogue/furigana.ts';
import { languages, type Names, nameIn } from '../../../domain/catalogue/language.ts';
import { checkSurvey, estimatedSeconds, SURVEY_SECONDS } from '../../../domain/survey/check-version.ts';
import type { SurveyVersion } from '../../../domain/survey/version.ts';
import { coreSurvey } from './core-survey.ts';

const core = coreSurvey();

function textsOf(form: SurveyVersion): readonly Names[] {
  const inQuestions = form.questions.flatMap((question) => {
    if (question.kind === 'single') return [question.names, ...question.options.map(({ names }) => names)];
    if (question.kind === 'range') return [question.names, ...question.bands.map(({ names }) => names)];
    return [question.names];
  });
  const inScales = form.scales.flatMap(({ points }) => points.map(({ names }) => names));
  return [form.title, form.intro, form.thanks, ...inQuestions, ...inScales];
}

describe('the shipped form', () => {
  it('has nothing wrong with it and takes at most 30 seconds', () => {
    expect(checkSurvey(core)).toEqual([]);
    expect(estimatedSeconds(core)).toBeLessThanOrEqual(SURVEY_SECONDS);
  });

  it.each(languages)('promises no time in its opening words (%s)', (language) => {
    expect(nameIn(core.intro, language).text).not.toMatch(/\d/);
  });

  it('asks the seven items on five levels, and the rest', () => {
    const items = core.questions.filter((question) => question.kind === 'scale' && question.role === 'item');
    expect(items.map(({ id }) => id)).toEqual([
      'explanation',
      'reception',
      'procedure_ease',
      'time_taken',
      'privacy',
      'signage',
      'cleanliness',
    ]);
    expect(new Set(items.map((question) => (question.kind === 'scale' ? question.scale : '')))).toEqual(
      new Set(['satisfaction5']),
    );
    expect(core.questions.slice(7).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'overall scale',
      'wayfinding scale',
      'perceived_wait range',
      'age_band range',
      'language single',
      'comment text',
    ]);
    expect(core.scales.map(({ id, points }) => `${id} ${points.length}`)).toEqual([
      'satisfaction5 5',
      'wayfinding3 3',
    ]);
  });

  it('shows every scale point with a face and a word', () => {
    const points = core.scales.flatMap((scale) => scale.points);
    expect(points.every(({ face, names }) => face !== null && names.ja.text !== '')).toBe(true);
    expect(core.scales[0]?.points.map(({ score }) => score)).toEqual([5, 4, 3, 2, 1]);
  });

  it('has every text in every language, and only Japanese passes for checked', () => {
    for (const names of textsOf(core)) {
      for (const language of languages) {
        const shown = nameIn(names, language);
        expect(shown.language).toBe(language);
        expect(shown.status).toBe(language === 'ja' ? 'confirmed' : 'unconfirmed');
      }
    }
  });

  it('has furigana over every kanji of やさしい日本語', () => {
    for (const names of textsOf(core)) expect(parseFurigana(names['ja-easy']?.text ?? '{').ok).toBe(true);
  });

  it('asks nobody for a name or a number', () => {
    const text = core.questions.find(({ kind }) => kind === 'text');
    expect(text?.names.ja.text).toContain('お名前や電話番号は書かないで');
  });
});
