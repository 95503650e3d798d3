import { z } from 'zod';
import { DEFAULT_RETENTION_DAYS } from './retention.ts';

/** When a counter's second screen asks: never, when the clerk says so, or whenever a ticket is finished there. */
export const counterModes = ['off', 'by_clerk', 'automatic'] as const;
export const counterModeSchema = z.enum(counterModes);
export type CounterMode = z.infer<typeof counterModeSchema>;

/** What a city sets once for its survey. */
export const surveySettingsSchema = z
  .strictObject({
    /** Days that free text is kept. */
    retentionDays: z.int().min(30).max(3_650),
    atCounter: counterModeSchema,
  })
  .readonly();
export type SurveySettings = z.infer<typeof surveySettingsSchema>;

export const DEFAULT_SURVEY_SETTINGS: SurveySettings = {
  retentionDays: DEFAULT_RETENTION_DAYS,
  atCounter: 'by_clerk',
};
