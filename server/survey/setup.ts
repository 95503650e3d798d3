import { readSurveySettings, readSurveyTags, readSurveyVersions } from '../../db/state/survey.ts';
import type { Store } from '../../db/store.ts';
import { countByVersion } from '../../db/survey/months.ts';
import { checkSurvey, estimatedSeconds } from '../../domain/survey/check-version.ts';
import type { SurveySetup } from '../../domain/views/survey.ts';
import type { SurveyKeeper } from './keeper.ts';

/** Everything that a manager sets, with what speaks for or against changing it. */
export function readSurveySetup({ db }: Store, keeper: SurveyKeeper): SurveySetup {
  const kept = countByVersion(db);
  return {
    today: keeper.today,
    versions: readSurveyVersions(db).map((version) => {
      const count = kept.find(
        ({ survey, version: number }) => survey === version.id && number === version.version,
      );
      return {
        version,
        answers: (count?.n ?? 0) + keeper.waitingFor(version.id, version.version),
        seconds: estimatedSeconds(version),
        problems: checkSurvey(version),
      };
    }),
    settings: readSurveySettings(db),
    tags: readSurveyTags(db),
  };
}
