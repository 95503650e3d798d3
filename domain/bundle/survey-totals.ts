import { share } from '../measures/rounding.ts';
import { NO_SERVICE } from '../survey/tally.ts';
import { ALL, type Table } from './column.ts';
import { HIDDEN_COLUMN } from './hidden.ts';
import { SERVICES } from './name-tables.ts';
import { SURVEY_DISTRIBUTION, SURVEY_MONTHLY } from './survey-tables.ts';
import { rowName, type TextRow, type TextTables, type TotalFault } from './totals.ts';

const rowsOf = (tables: TextTables, table: Table): readonly TextRow[] => tables.get(table.file) ?? [];
const isHidden = (row: TextRow): boolean => row[HIDDEN_COLUMN] === '1';
const questionOf = ({ month, question, scale }: TextRow): string => `${month}|${question}|${scale}`;
const groupOf = (row: TextRow): string => `${questionOf(row)}|${row.service}`;

function groupBy(rows: readonly TextRow[], keyOf: (row: TextRow) => string): ReadonlyMap<string, TextRow[]> {
  const groups = new Map<string, TextRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function fault(table: Table, row: TextRow, column: string, expected: string | number): TotalFault {
  const found = row[column] ?? '';
  return { file: table.file, row: rowName(table, row), column, found, expected: String(expected) };
}

/** Where a record is hidden it says nothing, where it is not it says how many answered. */
function* hiddenIsEmpty(tables: TextTables): Iterable<TotalFault> {
  for (const table of [SURVEY_MONTHLY, SURVEY_DISTRIBUTION]) {
    const count = table === SURVEY_MONTHLY ? 'responses' : 'count';
    const values = table.columns.filter(({ key, name }) => !key && name !== HIDDEN_COLUMN);
    for (const row of rowsOf(tables, table)) {
      const told = values.find(({ name }) => row[name] !== '');
      if (isHidden(row) && told) yield fault(table, row, told.name, '');
      if (!isHidden(row) && row[count] === '') yield fault(table, row, count, '≥ 0');
    }
  }
}

/** What a group's figures must be by its distribution; null where that is hidden. */
interface Expected {
  readonly responses: number;
  readonly mean: number | null;
  readonly top: number;
}

function expectedOf(scores: readonly TextRow[]): Expected | null {
  if (scores.some(isHidden)) return null;
  const counted = scores.map(({ score, count }) => ({ score: Number(score), count: Number(count) }));
  const responses = counted.reduce((sum, { count }) => sum + count, 0);
  const total = counted.reduce((sum, { score, count }) => sum + score * count, 0);
  const [first, second] = counted.map(({ score }) => score).sort((a, b) => b - a);
  const top = counted
    .filter(({ score }) => score === first || score === second)
    .reduce((sum, { count }) => sum + count, 0);
  return { responses, mean: share(total, responses), top };
}

const asTenThousandths = (cell: string | undefined): number => Math.round(Number(cell) * 10_000);

function* rowAgrees(row: TextRow, { responses, mean, top }: Expected): Iterable<TotalFault> {
  const table = SURVEY_MONTHLY;
  if (Number(row.responses) !== responses) yield fault(table, row, 'responses', responses);
  const found = row.mean === '' ? null : asTenThousandths(row.mean);
  if (found !== mean) yield fault(table, row, 'mean', mean === null ? '' : mean / 10_000);
  if (row.satisfied_n === '') return;
  if (Number(row.satisfied_n) !== top) yield fault(table, row, 'satisfied_n', top);
  const satisfied = share(top, responses) ?? 0;
  if (asTenThousandths(row.satisfied) !== satisfied) yield fault(table, row, 'satisfied', satisfied / 10_000);
  const inside = Number(row.ci_low) <= Number(row.satisfied) && Number(row.satisfied) <= Number(row.ci_high);
  if (!inside) yield fault(table, row, 'ci_low', `≤ ${row.satisfied} ≤ ${row.ci_high}`);
}

/** Both tables are of the same answers. */
function* tablesAgree(tables: TextTables): Iterable<TotalFault> {
  const distributions = groupBy(rowsOf(tables, SURVEY_DISTRIBUTION), groupOf);
  for (const row of rowsOf(tables, SURVEY_MONTHLY)) {
    const scores = distributions.get(groupOf(row));
    if (!scores) yield fault(SURVEY_MONTHLY, row, 'responses', SURVEY_DISTRIBUTION.file);
    const expected = expectedOf(scores ?? []);
    if (scores && (expected === null) !== isHidden(row)) {
      yield fault(SURVEY_MONTHLY, row, HIDDEN_COLUMN, expected === null ? 1 : 0);
    } else if (scores && expected) yield* rowAgrees(row, expected);
  }
}

/** ALL is the sum of the groups, where none of them is hidden. */
function* groupsAddUp(tables: TextTables): Iterable<TotalFault> {
  for (const rows of groupBy(rowsOf(tables, SURVEY_MONTHLY), questionOf).values()) {
    if (rows.some(isHidden)) continue;
    const groups = rows.filter(({ service }) => service !== ALL);
    const sum = groups.reduce((total, { responses }) => total + Number(responses), 0);
    const all = rows.find(({ service }) => service === ALL);
    if (all && Number(all.responses) !== sum) yield fault(SURVEY_MONTHLY, all, 'responses', sum);
  }
}

function* servicesAreNamed(tables: TextTables): Iterable<TotalFault> {
  const known = new Set([ALL, NO_SERVICE, ...rowsOf(tables, SERVICES).map(({ id }) => id)]);
  for (const table of [SURVEY_MONTHLY, SURVEY_DISTRIBUTION]) {
    const stranger = rowsOf(tables, table).find(({ service }) => !known.has(service ?? ''));
    if (stranger) yield fault(table, stranger, 'service', SERVICES.file);
  }
}

/** Everything about the survey's tables that can be told from a bundle's files alone. */
export function* surveyFaults(tables: TextTables): Iterable<TotalFault> {
  yield* hiddenIsEmpty(tables);
  yield* tablesAgree(tables);
  yield* groupsAddUp(tables);
  yield* servicesAreNamed(tables);
}
