import { z } from 'zod';
import { calendarDateSchema } from '../catalogue/calendar-date-schema.ts';
import { codeSchema } from '../catalogue/code.ts';
import { namesSchema } from '../catalogue/language.ts';
import { questionSchema } from './question.ts';
import { scaleSchema } from './scale.ts';

/** What a city may edit in a version. */
export const surveyContentSchema = z
  .strictObject({
    title: namesSchema,
    /** Shown before the first question. */
    intro: namesSchema,
    thanks: namesSchema,
    /** In the order in which they are asked, one a page. */
    questions: z.array(questionSchema).min(1).max(30).readonly(),
    scales: z.array(scaleSchema).max(20).readonly(),
  })
  .readonly();
export type SurveyContent = z.infer<typeof surveyContentSchema>;

/**
 * One dated version of a survey; `valid_to` is its last valid day, null while none is set.
 * A version that has answers is never changed, only followed (`followVersion`).
 */
export const surveyVersionSchema = z
  .strictObject({
    ...surveyContentSchema.unwrap().shape,
    id: codeSchema,
    version: z.int().min(1),
    valid_from: calendarDateSchema,
    valid_to: calendarDateSchema.nullable(),
  })
  .readonly();
export type SurveyVersion = z.infer<typeof surveyVersionSchema>;

/** The version of one survey that is valid on `date` (`YYYY-MM-DD`): the newest, should two overlap; or null. */
export function versionOn(versions: readonly SurveyVersion[], date: string): SurveyVersion | null {
  return versions
    .filter(
      (version) => version.valid_from <= date && (version.valid_to === null || date <= version.valid_to),
    )
    .reduce<SurveyVersion | null>(
      (newest, version) => (newest === null || version.version > newest.version ? version : newest),
      null,
    );
}
