import { randomUUID } from 'node:crypto';
import { loadShippedSurvey } from '../../../db/acts/load-survey.ts';
import { rewriteMonth } from '../../../db/survey/months.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import { takeApart } from '../../../domain/survey/keeping.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import { coreSurvey } from '../../domain/survey/core-survey.ts';
import type { Story } from './story.ts';

const LEVELS = ['very_dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very_satisfied'] as const;
export const JULY = { from: '2026-07-01', to: '2026-07-31' };

interface Given {
  readonly month: string;
  readonly service: string | null;
  /** Answers on five levels by question, 1 to 5. */
  readonly levels: Readonly<Record<string, number>>;
}

/** Puts responses into the tables as batches do, beside those that are there. */
export function keep(story: Story, given: readonly Given[], version = 1): void {
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

export const times = (n: number, one: Given): readonly Given[] => Array.from({ length: n }, () => one);
export const overall = (service: string | null, level: number, month = '2026-07'): Given => ({
  month,
  service,
  levels: { overall: level },
});
