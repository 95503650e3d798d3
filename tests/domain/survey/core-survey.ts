import { readFileSync } from 'node:fs';
import { type SurveyVersion, surveyVersionSchema } from '../../../domain/survey/version.ts';

const file = new URL('../../../assets/survey/core.json', import.meta.url);

/** The form as it is shipped, read anew and through its schema. */
export function coreSurvey(): SurveyVersion {
  return surveyVersionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
