import { NO_SERVICE } from '../survey/tally.ts';
import type { SurveyVersion } from '../survey/version.ts';
import { ALL, type Row, type Table } from './column.ts';
import { COUNTERS_DAILY, HISTOGRAMS, VISITS_DAILY } from './day-tables.ts';
import { ESTIMATES_DAILY } from './estimate-tables.ts';
import { CODEBOOK, CODES, COUNTERS, SERVICES } from './name-tables.ts';
import { SURVEY_DISTRIBUTION, SURVEY_MONTHLY } from './survey-tables.ts';
import { TICKETS_DAILY, TICKETS_HOURLY } from './ticket-tables.ts';

/** The tables of a bundle in the order in which they are written. */
export const TABLES: readonly Table[] = [
  SERVICES,
  COUNTERS,
  CODES,
  TICKETS_DAILY,
  TICKETS_HOURLY,
  VISITS_DAILY,
  HISTOGRAMS,
  COUNTERS_DAILY,
  ESTIMATES_DAILY,
  SURVEY_MONTHLY,
  SURVEY_DISTRIBUTION,
  CODEBOOK,
];

/** The measures that have histograms; all but `stay` are of tickets. */
export const TICKET_HISTOGRAMS = ['wait', 'service', 'preparation', 'handover_wait'] as const;
export const STAY = 'stay';

/** The codes that tables use beside the ids of services and counters, with their meanings. */
const CODE_MEANINGS: readonly (readonly [column: string, code: string, ja: string, en: string])[] = [
  ['service', ALL, '庁舎全体', 'The whole hall'],
  ['service', NO_SERVICE, '業務に結びつかないアンケートの回答', 'Survey responses tied to no service'],
  ['measure', 'wait', '待ち時間（最初の呼び出しまで）', 'Wait before the first call'],
  ['measure', 'service', '対応時間（書類の準備より前）', 'Service time before the first hand-over'],
  ['measure', 'preparation', '書類の準備時間', 'Preparation of papers'],
  ['measure', 'handover_wait', '交付待ち時間', 'Wait for the hand-over call'],
  ['measure', STAY, '滞在時間（来庁ごと）', 'Stay of a visit'],
  ['type', 'code', '識別子またはコード', 'An id or a code'],
  ['type', 'text', '文字列', 'Text'],
  ['type', 'date', '西暦の日付（YYYY-MM-DD）', 'A date YYYY-MM-DD'],
  ['type', 'month', '西暦の月（YYYY-MM）', 'A month YYYY-MM'],
  ['type', 'integer', '整数', 'A whole number'],
  ['type', 'seconds', '秒（小数第1位まで、四捨五入）', 'Seconds with one decimal, rounded half up'],
  [
    'type',
    'signed_seconds',
    '秒（小数第1位まで、四捨五入。負の値もある）',
    'Seconds with one decimal, rounded half up; may be negative',
  ],
  ['type', 'mean', '平均（小数第4位まで、四捨五入）', 'A mean with four decimals, rounded half up'],
  ['type', 'share', '割合（小数第4位まで、四捨五入）', 'A share of 1 with four decimals, rounded half up'],
];

type CodeMeaning = (typeof CODE_MEANINGS)[number];

/** The survey's questions and scales under the words of the newest version; a scale is told by its levels. */
function surveyMeanings(versions: readonly SurveyVersion[]): readonly CodeMeaning[] {
  const meanings = new Map<string, CodeMeaning>();
  for (const { questions, scales } of [...versions].sort((a, b) => a.version - b.version)) {
    for (const { id, kind, names } of questions) {
      if (kind === 'scale') {
        meanings.set(`question ${id}`, ['question', id, names.ja.text, names.en?.text ?? names.ja.text]);
      }
    }
    for (const { id, points } of scales) {
      const levels = [...points].sort((a, b) => b.score - a.score);
      const words = (language: 'ja' | 'en') =>
        levels.map(({ score, names }) => `${score} ${(names[language] ?? names.ja).text}`).join(' / ');
      meanings.set(`scale ${id}`, ['scale', id, words('ja'), words('en')]);
    }
  }
  return [...meanings.values()].sort(([a, c], [b, d]) => (`${a} ${c}` < `${b} ${d}` ? -1 : 1));
}

/** The records of codes.csv. @param versions of the survey, whose questions and scales are codes of a city's own */
export function codeRows(hall: string, versions: readonly SurveyVersion[]): readonly Row[] {
  return [...CODE_MEANINGS, ...surveyMeanings(versions)].map(([column, code, ja, en]) => ({
    hall,
    column,
    code,
    name_ja: ja,
    name_en: en,
  }));
}

/** The records of codebook.csv: every column of every table. */
export function codebookRows(hall: string): readonly Row[] {
  return TABLES.flatMap((table) =>
    table.columns.map((column) => ({
      hall,
      file: table.file,
      column: column.name,
      type: column.type,
      unit: column.unit === '' ? null : column.unit,
      meaning_ja: column.ja,
      meaning_en: column.en,
    })),
  );
}
