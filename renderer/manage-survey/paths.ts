/** Where the parts of the survey's management are; the browser's own paths, as in the rest of the section. */
export const SURVEY_PATHS = {
  results: '/manage/survey',
  comments: '/manage/survey/comments',
  versions: '/manage/survey/versions',
  paper: '/manage/survey/paper',
  settings: '/manage/survey/settings',
} as const;

export type SurveyPart = keyof typeof SURVEY_PATHS;

export const SURVEY_PARTS = Object.keys(SURVEY_PATHS) as readonly SurveyPart[];

/** The part that a path belongs to; an editor belongs to the versions. */
export function partOf(path: string): SurveyPart {
  const found = SURVEY_PARTS.filter((part) => part !== 'results').find((part) =>
    path.startsWith(SURVEY_PATHS[part]),
  );
  return found ?? 'results';
}
