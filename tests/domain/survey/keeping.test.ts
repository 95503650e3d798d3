import { describe, expect, it } from 'vitest';
import { addTallies, type ChoiceTally, takeApart } from '../../../domain/survey/keeping.ts';
import type { SurveyResponse } from '../../../domain/survey/response.ts';

const response: SurveyResponse = {
  id: '7b7f3c44-6a0e-4a53-9b7d-3a2f5a0c1d2e',
  survey: 'core',
  version: 3,
  language: 'vi',
  month: '2026-06',
  service: 'zei',
  channel: 'counter',
  flags: ['identical_run', 'personal_data'],
  answers: [
    { kind: 'scale', question: 'overall', code: 'satisfied' },
    { kind: 'scale', question: 'reception', code: 'neutral' },
    { kind: 'range', question: 'age_band', code: 'from_80' },
    { kind: 'single', question: 'language', code: 'vi' },
    { kind: 'text', question: 'comment', text: 'Cảm ơn' },
  ],
};
const NEW_ID = '11111111-1111-4111-8111-111111111111';

describe('taking a response apart', () => {
  const parts = takeApart(response, () => NEW_ID);

  it('leaves only the answers on scales together', () => {
    expect(parts.response).toEqual({
      id: response.id,
      survey: 'core',
      version: 3,
      month: '2026-06',
      service: 'zei',
      channel: 'counter',
      identicalRun: true,
      answers: { overall: 'satisfied', reception: 'neutral' },
    });
    expect(JSON.stringify(parts.response)).not.toMatch(/"vi"|from_80|Cảm/);
  });

  it('makes counts of options and bands, which nothing joins to the response', () => {
    expect(parts.choices).toEqual([
      { month: '2026-06', service: 'zei', question: 'age_band', code: 'from_80', count: 1 },
      { month: '2026-06', service: 'zei', question: 'language', code: 'vi', count: 1 },
    ]);
  });

  it('lets a text stand alone under an id of its own', () => {
    expect(parts.comments).toEqual([
      {
        id: NEW_ID,
        month: '2026-06',
        service: 'zei',
        question: 'comment',
        language: 'vi',
        text: 'Cảm ơn',
        personalData: true,
      },
    ]);
    expect(JSON.stringify(parts.comments)).not.toContain(response.id);
  });

  it('adds equal options up and no others', () => {
    const tally = (change: Partial<ChoiceTally>): ChoiceTally => ({
      month: '2026-06',
      service: null,
      question: 'age_band',
      code: 'from_30',
      count: 1,
      ...change,
    });
    expect(
      addTallies([
        tally({}),
        tally({ count: 4 }),
        tally({ service: 'zei' }),
        tally({ month: '2026-05' }),
        tally({ code: 'x' }),
      ]),
    ).toEqual([
      tally({ count: 5 }),
      tally({ service: 'zei' }),
      tally({ month: '2026-05' }),
      tally({ code: 'x' }),
    ]);
  });
});
