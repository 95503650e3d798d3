import { createHash } from 'node:crypto';
import type { ChoiceTally, KeptComment, KeptParts, KeptResponse } from '../../domain/survey/keeping.ts';
import { addTallies } from '../../domain/survey/keeping.ts';
import type { MonthPeriod } from '../../domain/survey/period.ts';
import { allRows, eachRow, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

interface ResponseRow {
  month: string;
  id: string;
  survey: string;
  version: number;
  service: string | null;
  channel: KeptResponse['channel'];
  identical_run: number;
  answers: string;
}

/** The responses of a month, in the order of their random ids. */
export function* readResponses(db: ReadableDB, month: string): IterableIterator<KeptResponse> {
  const sql = 'SELECT * FROM survey_response WHERE month = ? ORDER BY id';
  for (const { identical_run, answers, ...row } of eachRow<ResponseRow>(db, sql, month)) {
    yield {
      ...row,
      identicalRun: identical_run === 1,
      answers: JSON.parse(answers) as KeptResponse['answers'],
    };
  }
}

/** How many chose which option in a month. */
export function readChoices(db: ReadableDB, month: string): readonly ChoiceTally[] {
  const sql = 'SELECT * FROM survey_choice WHERE month = ? ORDER BY service, question, code';
  return allRows<ChoiceTally & { service: string }>(db, sql, month).map((tally) => ({
    ...tally,
    service: tally.service === '' ? null : tally.service,
  }));
}

interface CommentRow extends Omit<KeptComment, 'personalData'> {
  personal_data: number;
}

/** The free texts from one month to another, both included, newest month first. */
export function readComments(db: ReadableDB, from: string, to: string): readonly KeptComment[] {
  const sql = 'SELECT * FROM survey_comment WHERE month BETWEEN ? AND ? ORDER BY month DESC, id';
  return allRows<CommentRow>(db, sql, from, to).map(({ personal_data, ...row }) => ({
    ...row,
    personalData: personal_data === 1,
  }));
}

/** The first and last month in which there are responses, or null. */
export function monthsWithResponses(db: ReadableDB): MonthPeriod | null {
  return monthsOf(db, 'SELECT min(month) AS "from", max(month) AS "to" FROM survey_response');
}

/** The first and last month in which there are free texts, or null. */
export function monthsWithComments(db: ReadableDB): MonthPeriod | null {
  return monthsOf(db, 'SELECT min(month) AS "from", max(month) AS "to" FROM survey_comment');
}

function monthsOf(db: ReadableDB, sql: string): MonthPeriod | null {
  const row = getRow<{ from: string | null; to: string | null }>(db, sql);
  return row?.from && row.to ? { from: row.from, to: row.to } : null;
}

/** Whether a response is kept, in whichever month. The months are few: an index by id would bear an order of its own. */
export function isKept(db: ReadableDB, id: string): boolean {
  const sql = `
    WITH RECURSIVE months (month) AS (
      SELECT min(month) FROM survey_response
      UNION ALL
      SELECT (SELECT min(month) FROM survey_response WHERE month > months.month) FROM months WHERE month IS NOT NULL
    )
    SELECT 1 AS kept FROM months m JOIN survey_response r ON r.month = m.month AND r.id = ?`;
  return getRow(db, sql, id) !== undefined;
}

/**
 * SHA-256 over the ids of the responses of some months, in their order: it names what figures stand on, and says
 * neither how many they are nor which. Null where there are none.
 */
export function answersHead(db: ReadableDB, months: readonly string[]): string | null {
  const ids = months.flatMap((month) => [...readResponses(db, month)].map(({ id }) => id));
  return ids.length === 0 ? null : createHash('sha256').update(ids.join()).digest('hex');
}

/** Kept responses by version. */
export function countByVersion(
  db: ReadableDB,
): readonly { readonly survey: string; readonly version: number; readonly n: number }[] {
  return allRows(db, 'SELECT survey, version, count(*) AS n FROM survey_response GROUP BY survey, version');
}

function saveResponse(db: WritableDB, response: KeptResponse): void {
  run(
    db,
    `INSERT INTO survey_response (month, id, survey, version, service, channel, identical_run, answers)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    response.month,
    response.id,
    response.survey,
    response.version,
    response.service,
    response.channel,
    response.identicalRun ? 1 : 0,
    JSON.stringify(response.answers),
  );
}

function saveComment(db: WritableDB, comment: KeptComment): void {
  run(
    db,
    `INSERT INTO survey_comment (month, id, service, question, language, personal_data, text)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    comment.month,
    comment.id,
    comment.service,
    comment.question,
    comment.language,
    comment.personalData ? 1 : 0,
    comment.text,
  );
}

function saveChoice(db: WritableDB, { month, service, question, code, count }: ChoiceTally): void {
  const sql = 'INSERT INTO survey_choice (month, service, question, code, count) VALUES (?, ?, ?, ?, ?)';
  run(db, sql, month, service ?? '', question, code, count);
}

const byKey = <T>(keyOf: (value: T) => string) => {
  return (a: T, b: T): number => (keyOf(a) < keyOf(b) ? -1 : 1);
};

/**
 * Writes a month anew with `parts` added to it: every row is removed and all are written again in the order of their
 * random keys. A table that rows are only added to would keep, in the bytes of its pages, which of them came first.
 */
export function rewriteMonth(db: WritableDB, month: string, parts: readonly KeptParts[]): void {
  const responses = [...readResponses(db, month), ...parts.map(({ response }) => response)];
  const comments = [...readComments(db, month, month), ...parts.flatMap((part) => part.comments)];
  const choices = addTallies([...readChoices(db, month), ...parts.flatMap((part) => part.choices)]);
  run(db, 'DELETE FROM survey_response WHERE month = ?', month);
  run(db, 'DELETE FROM survey_choice WHERE month = ?', month);
  run(db, 'DELETE FROM survey_comment WHERE month = ?', month);
  for (const response of responses.sort(byKey(({ id }) => id))) saveResponse(db, response);
  for (const comment of comments.sort(byKey(({ id }) => id))) saveComment(db, comment);
  const keyOf = ({ service, question, code }: ChoiceTally) => `${service ?? ''} ${question} ${code}`;
  for (const choice of [...choices].sort(byKey(keyOf))) saveChoice(db, choice);
}

/** Deletes the free texts of a month and of all before it; returns how many. */
export function deleteCommentsThrough(db: WritableDB, month: string): number {
  return run(db, 'DELETE FROM survey_comment WHERE month <= ?', month);
}

/** Deletes one free text; returns its month, or null where there is none. */
export function deleteComment(db: WritableDB, id: string): string | null {
  const found = getRow<{ month: string }>(db, 'SELECT month FROM survey_comment WHERE id = ?', id);
  if (!found) return null;
  run(db, 'DELETE FROM survey_comment WHERE month = ? AND id = ?', found.month, id);
  return found.month;
}
