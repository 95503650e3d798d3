import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SurveyResponse } from '../../domain/survey/response.ts';
import type { SurveySetup } from '../../domain/views/survey.ts';
import type { TestHall } from './hall.ts';

const WAITING_FILE = 'madoguchi.survey-waiting.json';

/** The responses that the hall has on disk and has not yet put into a batch. */
export function waitingAnswers({ dataDir }: TestHall): readonly SurveyResponse[] {
  const file = path.join(dataDir, WAITING_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly SurveyResponse[]) : [];
}

/** How many responses of a month the hall has in all, in batches or waiting for one. */
export function countAnswers(hall: TestHall): number {
  const row = hall.store.db.prepare('SELECT count(*) AS n FROM survey_response').get() as { n: number };
  return row.n + waitingAnswers(hall).length;
}

/** How the survey is set up, as its screens read it. */
export async function surveyOf(hall: TestHall): Promise<SurveySetup> {
  return (await (await fetch(`${hall.url}/api/survey/setup`)).json()) as SurveySetup;
}
