import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type SurveyVersion, surveyVersionSchema } from '../domain/survey/version.ts';

/** The form that comes with the program. @param folder `assets/survey` */
export function readShippedSurvey(folder: string): SurveyVersion {
  return surveyVersionSchema.parse(JSON.parse(readFileSync(path.join(folder, 'core.json'), 'utf8')));
}
