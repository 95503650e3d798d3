import { share } from '../measures/rounding.ts';
import { ALL, type Table } from './column.ts';
import { COUNTERS_DAILY, HISTOGRAMS, VISITS_DAILY } from './day-tables.ts';
import { ESTIMATES_DAILY } from './estimate-tables.ts';
import { COUNTERS, SERVICES } from './name-tables.ts';
import { STAY } from './tables.ts';
import { TICKETS_DAILY, TICKETS_HOURLY } from './ticket-tables.ts';

/** A record as it stands in a file: the text of each cell by column. */
export type TextRow = Readonly<Record<string, string>>;
export type TextTables = ReadonlyMap<string, readonly TextRow[]>;

/** A figure that does not agree with what it should be the total of. */
export interface TotalFault {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** How a record is named in messages: its key cells, the hall left out. */
export function rowName(table: Table, row: TextRow): string {
  const keys = table.columns.filter((column) => column.key && column.name !== 'hall');
  return keys.map((column) => row[column.name]).join(' ');
}

const rowsOf = (tables: TextTables, table: Table): readonly TextRow[] => tables.get(table.file) ?? [];
const number = (row: TextRow | undefined, column: string): number => Number(row?.[column] ?? '0');
const keyOf = (row: TextRow, columns: readonly string[]): string =>
  columns.map((column) => row[column]).join('|');

/** Whole numbers added by key. */
class Sums {
  readonly #sums = new Map<string, number>();

  add(key: string, value: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + value);
  }

  at(key: string): number {
    return this.#sums.get(key) ?? 0;
  }
}

const countColumns = (table: Table): readonly string[] =>
  table.columns.filter((column) => column.unit === 'ticket').map(({ name }) => name);
const COUNT_COLUMNS = countColumns(TICKETS_DAILY);

function fault(table: Table, row: TextRow, column: string, expected: number | string): TotalFault {
  return {
    file: table.file,
    row: rowName(table, row),
    column,
    found: row[column] ?? '',
    expected: String(expected),
  };
}

/** ALL is the sum of the services, in each count. */
function* servicesAddUp(
  tables: TextTables,
  table: Table,
  within: readonly string[],
  columns = COUNT_COLUMNS,
): Iterable<TotalFault> {
  const sums = new Sums();
  const rows = rowsOf(tables, table);
  for (const row of rows.filter(({ service }) => service !== ALL)) {
    for (const column of columns) sums.add(`${keyOf(row, within)}|${column}`, number(row, column));
  }
  for (const row of rows.filter(({ service }) => service === ALL)) {
    for (const column of columns) {
      const expected = sums.at(`${keyOf(row, within)}|${column}`);
      if (number(row, column) !== expected) yield fault(table, row, column, expected);
    }
  }
}

/** A day is the sum of its hours, in each count of each service. */
function* hoursAddUp(tables: TextTables): Iterable<TotalFault> {
  const sums = new Sums();
  for (const row of rowsOf(tables, TICKETS_HOURLY)) {
    for (const column of COUNT_COLUMNS)
      sums.add(`${keyOf(row, ['date', 'service'])}|${column}`, number(row, column));
  }
  for (const row of rowsOf(tables, TICKETS_DAILY)) {
    for (const column of COUNT_COLUMNS) {
      const expected = sums.at(`${keyOf(row, ['date', 'service'])}|${column}`);
      if (number(row, column) !== expected) yield fault(TICKETS_DAILY, row, column, expected);
    }
  }
}

/** Outcomes are not more than arrivals, shares are what their counts make them. */
function* ticketsAgree(tables: TextTables, table: Table): Iterable<TotalFault> {
  for (const row of rowsOf(tables, table)) {
    const outcomes = ['served', 'no_show', 'left', 'transferred', 'cancelled'];
    const ended = outcomes.reduce((sum, column) => sum + number(row, column), 0);
    if (ended > number(row, 'arrived')) yield fault(table, row, 'arrived', ended);
    const within = share(number(row, 'within_target_n'), number(row, 'target_n'));
    const found = row.within_target === '' ? null : Math.round(number(row, 'within_target') * 10_000);
    if (found !== within) yield fault(table, row, 'within_target', within === null ? '' : within / 10_000);
  }
}

const STATISTICS = ['wait', 'service', 'left_after', 'handover_wait', 'stay'] as const;

/** A statistic is empty where there is nothing it is of, and only there. */
function* emptyWhereNothing(tables: TextTables, table: Table): Iterable<TotalFault> {
  const checked = STATISTICS.flatMap((name) =>
    table.columns
      .filter(
        (column) =>
          column.type === 'seconds' && new RegExp(`^${name}_(sum|mean|p50|p90|max)_s$`).test(column.name),
      )
      .map((column) => ({ n: `${name}_n`, column: column.name })),
  );
  for (const row of rowsOf(tables, table)) {
    for (const { n, column } of checked) {
      if ((row[column] === '') !== (row[n] === '0'))
        yield fault(table, row, n, row[column] === '' ? 0 : '> 0');
    }
  }
}

const N_OF: Readonly<Record<string, string>> = {
  wait: 'wait_n',
  service: 'service_n',
  handover_wait: 'handover_wait_n',
};

/** The buckets of a histogram add up to the n of its measure, ALL to the services. */
function* bucketsAddUp(tables: TextTables): Iterable<TotalFault> {
  const sums = new Sums();
  const services = new Sums();
  const buckets = rowsOf(tables, HISTOGRAMS);
  for (const row of buckets) {
    sums.add(keyOf(row, ['date', 'service', 'measure']), number(row, 'count'));
    if (row.service !== ALL)
      services.add(keyOf(row, ['date', 'measure', 'bucket_from_s']), number(row, 'count'));
  }
  for (const row of rowsOf(tables, TICKETS_DAILY)) {
    for (const [measure, column] of Object.entries(N_OF)) {
      const expected = sums.at(`${keyOf(row, ['date', 'service'])}|${measure}`);
      if (number(row, column) !== expected) yield fault(TICKETS_DAILY, row, column, expected);
    }
  }
  for (const row of rowsOf(tables, VISITS_DAILY)) {
    const expected = sums.at(`${row.date}|${ALL}|${STAY}`);
    if (number(row, 'stay_n') !== expected) yield fault(VISITS_DAILY, row, 'stay_n', expected);
  }
  for (const row of buckets.filter(({ service, measure }) => service === ALL && measure !== STAY)) {
    const expected = services.at(keyOf(row, ['date', 'measure', 'bucket_from_s']));
    if (number(row, 'count') !== expected) yield fault(HISTOGRAMS, row, 'count', expected);
  }
}

/** The same tickets stand in the tables of visits and of counters. */
function* tablesAgree(tables: TextTables): Iterable<TotalFault> {
  const hall = new Map(
    rowsOf(tables, TICKETS_DAILY).flatMap((row) =>
      row.service === ALL ? [[row.date ?? '', row] as const] : [],
    ),
  );
  for (const row of rowsOf(tables, VISITS_DAILY)) {
    const expected = number(hall.get(row.date ?? ''), 'arrived');
    if (number(row, 'tickets') !== expected) yield fault(VISITS_DAILY, row, 'tickets', expected);
  }
  const served = new Sums();
  for (const row of rowsOf(tables, COUNTERS_DAILY)) {
    served.add(row.date ?? '', number(row, 'served'));
    const most = number(hall.get(row.date ?? ''), 'served');
    if (served.at(row.date ?? '') > most) yield fault(COUNTERS_DAILY, row, 'served', `≤ ${most}`);
  }
}

const ERROR_SUMS = ESTIMATES_DAILY.columns.filter(({ unit }) => unit === 's').map(({ name }) => name);

/** Promises are to tickets that came; what is scored or censored was promised, what was covered is scored. */
function* promisesAgree(tables: TextTables): Iterable<TotalFault> {
  const arrived = new Map(
    rowsOf(tables, TICKETS_DAILY).map((row) => [keyOf(row, ['date', 'service']), number(row, 'arrived')]),
  );
  for (const row of rowsOf(tables, ESTIMATES_DAILY)) {
    const most = arrived.get(keyOf(row, ['date', 'service'])) ?? 0;
    const [promised, scored] = [number(row, 'promised_n'), number(row, 'scored_n')];
    if (promised > most) yield fault(ESTIMATES_DAILY, row, 'promised_n', `≤ ${most}`);
    if (scored + number(row, 'censored_n') > promised)
      yield fault(ESTIMATES_DAILY, row, 'censored_n', `≤ ${promised - scored}`);
    if (number(row, 'covered_n') > scored) yield fault(ESTIMATES_DAILY, row, 'covered_n', `≤ ${scored}`);
    for (const column of ERROR_SUMS) {
      if ((row[column] === '') !== (scored === 0))
        yield fault(ESTIMATES_DAILY, row, column, scored === 0 ? '' : '…');
    }
  }
}

/** Every service and counter in a table has its names. */
function* idsAreNamed(tables: TextTables): Iterable<TotalFault> {
  const named = (table: Table): ReadonlySet<string> =>
    new Set(rowsOf(tables, table).map((row) => row.id ?? ''));
  const services = named(SERVICES);
  const counters = named(COUNTERS);
  for (const table of [TICKETS_DAILY, TICKETS_HOURLY, HISTOGRAMS, ESTIMATES_DAILY]) {
    const stranger = rowsOf(tables, table).find(
      ({ service }) => service !== ALL && !services.has(service ?? ''),
    );
    if (stranger) yield fault(table, stranger, 'service', SERVICES.file);
  }
  const stranger = rowsOf(tables, COUNTERS_DAILY).find(({ counter }) => !counters.has(counter ?? ''));
  if (stranger) yield fault(COUNTERS_DAILY, stranger, 'counter', COUNTERS.file);
}

/**
 * Everything about a bundle's totals that can be told from its files alone, in the order of importance.
 * @param tables the records by file; their cells are of the columns' types
 */
export function* totalFaults(tables: TextTables): Iterable<TotalFault> {
  yield* servicesAddUp(tables, TICKETS_DAILY, ['date']);
  yield* servicesAddUp(tables, TICKETS_HOURLY, ['date', 'hour']);
  yield* hoursAddUp(tables);
  yield* ticketsAgree(tables, TICKETS_DAILY);
  yield* ticketsAgree(tables, TICKETS_HOURLY);
  for (const table of [TICKETS_DAILY, TICKETS_HOURLY, VISITS_DAILY]) yield* emptyWhereNothing(tables, table);
  yield* bucketsAddUp(tables);
  yield* tablesAgree(tables);
  yield* servicesAddUp(tables, ESTIMATES_DAILY, ['date'], countColumns(ESTIMATES_DAILY));
  yield* promisesAgree(tables);
  yield* idsAreNamed(tables);
}
