import type { SurveyVersion } from '../../domain/survey/version.ts';
import { readSurveyVersions } from '../state/survey.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';

/** Loads the shipped form into a store that has no survey; a city's own versions are never overwritten. */
export function loadShippedSurvey(store: Store, caller: Caller, shipped: () => SurveyVersion): void {
  if (readSurveyVersions(store.db).length > 0) return;
  const version = shipped();
  write(store, caller, (tx) => tx.append({ kind: 'survey.version_set', version }));
}
