import type { CommentTag } from '../../domain/survey/comment-tags.ts';
import { DEFAULT_SURVEY_SETTINGS, type SurveySettings } from '../../domain/survey/settings.ts';
import type { SurveyContent, SurveyVersion } from '../../domain/survey/version.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

interface VersionRow {
  survey: string;
  version: number;
  valid_from: string;
  valid_to: string | null;
  content: string;
}

/** Every version that ever was, ascending. */
export function readSurveyVersions(db: ReadableDB): readonly SurveyVersion[] {
  const rows = allRows<VersionRow>(db, 'SELECT * FROM survey_version ORDER BY survey, version');
  return rows.map(({ survey, version, valid_from, valid_to, content }) => ({
    ...(JSON.parse(content) as SurveyContent),
    id: survey,
    version,
    valid_from,
    valid_to,
  }));
}

/** Adds the version, or replaces the one of its survey and number. */
export function saveSurveyVersion(db: WritableDB, of: SurveyVersion): void {
  const { id, version, valid_from, valid_to, ...content } = of;
  run(
    db,
    `INSERT INTO survey_version (survey, version, valid_from, valid_to, content) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (survey, version) DO UPDATE SET valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       content = excluded.content`,
    id,
    version,
    valid_from,
    valid_to,
    JSON.stringify(content),
  );
}

function readSetting<T>(db: ReadableDB, name: 'settings' | 'tags', otherwise: T): T {
  const row = getRow<{ value: string }>(db, 'SELECT value FROM survey_setting WHERE name = ?', name);
  return row ? (JSON.parse(row.value) as T) : otherwise;
}

function saveSetting(db: WritableDB, name: 'settings' | 'tags', value: unknown): void {
  const sql =
    'INSERT INTO survey_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
  run(db, sql, name, JSON.stringify(value));
}

/** What is set for the survey; the settings it is shipped with where nothing was. */
export function readSurveySettings(db: ReadableDB): SurveySettings {
  return readSetting(db, 'settings', DEFAULT_SURVEY_SETTINGS);
}

/** Replaces what is set for the survey. */
export function saveSurveySettings(db: WritableDB, settings: SurveySettings): void {
  saveSetting(db, 'settings', settings);
}

/** The tags by which comments are grouped, in the order in which screens show them. */
export function readSurveyTags(db: ReadableDB): readonly CommentTag[] {
  return readSetting<readonly CommentTag[]>(db, 'tags', []);
}

/** Replaces the tags that comments may have. */
export function saveSurveyTags(db: WritableDB, tags: readonly CommentTag[]): void {
  saveSetting(db, 'tags', tags);
}
