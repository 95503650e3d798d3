import { checkSurvey, type SurveyProblem } from '../../../domain/survey/check-version.ts';
import { type SurveyContent, surveyContentSchema } from '../../../domain/survey/version.ts';

/** What speaks against saving a form. */
export interface ContentFaults {
  /** Paths in the content whose text or number is at fault: `questions.3.names.ja.text`. */
  readonly paths: readonly string[];
  readonly problems: readonly SurveyProblem[];
}

/** By the rules that the hall checks it by, too. */
export function faultsOf(content: SurveyContent): ContentFaults {
  const checked = surveyContentSchema.safeParse(content);
  return {
    paths: checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.')),
    problems: checkSurvey(content),
  };
}

/** The languages in which the names at `path` are at fault. */
export function languageFaults(paths: readonly string[], path: string): readonly string[] {
  return paths
    .filter((each) => each.startsWith(`${path}.`))
    .map((each) => each.slice(path.length + 1).split('.')[0] ?? '');
}

export function isFaultyAt(paths: readonly string[], path: string): boolean {
  return paths.some((each) => each === path || each.startsWith(`${path}.`));
}
