import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../domain/bundle/column.ts';
import { formatCell, formatRow, isValidCell } from '../../../domain/bundle/format.ts';
import { fiscalYear, fiscalYearOf } from '../../../domain/bundle/manifest.ts';
import { codebookRows, codeRows, TABLES } from '../../../domain/bundle/tables.ts';
import { PROGRAM_VERSION } from '../../../domain/program-version.ts';

const TICKET_FIGURES =
  'arrived,served,no_show,left,transferred,cancelled,inexact_n,wait_n,wait_sum_s,wait_mean_s,wait_p50_s,' +
  'wait_p90_s,wait_max_s,target_n,within_target_n,within_target,left_after_target_n,service_n,service_sum_s,' +
  'service_mean_s,service_p50_s,service_p90_s,left_after_n,left_after_sum_s,left_after_mean_s,handover_wait_n,' +
  'handover_wait_sum_s,handover_wait_mean_s';

/** The format as other programs were promised it. */
const HEADERS: Readonly<Record<string, string>> = {
  'tickets_daily.csv': `hall,date,service,${TICKET_FIGURES}`,
  'tickets_hourly.csv': `hall,date,hour,service,${TICKET_FIGURES}`,
  'visits_daily.csv':
    'hall,date,visits,tickets,counters_visited_sum,stay_n,stay_sum_s,stay_mean_s,guidance_only',
  'histograms.csv': 'hall,date,service,measure,bucket_from_s,bucket_to_s,count',
  'counters_daily.csv': 'hall,date,counter,open_s,serving_s,served,utilisation',
  'codebook.csv': 'hall,file,column,type,unit,meaning_ja,meaning_en',
};

function table(file: string): Table {
  const found = TABLES.find((one) => one.file === file);
  if (!found) throw new Error(file);
  return found;
}

describe('tables', () => {
  it.each(Object.entries(HEADERS))('%s has the promised columns in the promised order', (file, header) => {
    expect(
      table(file)
        .columns.map((column) => column.name)
        .join(),
    ).toBe(header);
  });

  it('begin with the hall, have keys, and name each column once', () => {
    for (const { file, columns } of TABLES) {
      expect(columns[0]?.name, file).toBe('hall');
      expect(columns.filter((column) => column.key).length, file).toBeGreaterThan(1);
      expect(new Set(columns.map((column) => column.name)).size, file).toBe(columns.length);
    }
  });

  it('the codebook explains every column in both languages, with characters that CP932 has', () => {
    const rows = [...codebookRows('h'), ...codeRows('h', [])];
    expect(codebookRows('h')).toHaveLength(TABLES.reduce((n, { columns }) => n + columns.length, 0));
    for (const row of rows) {
      const text = Object.values(row).join();
      expect(iconv.decode(iconv.encode(text, 'cp932'), 'cp932')).toBe(text);
      expect(Object.entries(row).filter(([name, value]) => name !== 'unit' && !value)).toEqual([]);
    }
  });

  it('every type in the codebook is itself a code with a meaning', () => {
    const types = new Set(codebookRows('h').map((row) => row.type));
    const explained = new Set(codeRows('h', []).flatMap((row) => (row.column === 'type' ? row.code : [])));
    expect(explained).toEqual(types);
  });
});

describe('cells', () => {
  const columns = new Map(table('tickets_daily.csv').columns.map((column) => [column.name, column]));
  const names = new Map(table('services.csv').columns.map((column) => [column.name, column]));
  const column = (name: string) => {
    const found = columns.get(name) ?? names.get(name);
    if (!found) throw new Error(name);
    return found;
  };

  it.each([
    ['wait_sum_s', 0, '0.0'],
    ['wait_sum_s', 7, '0.7'],
    ['wait_sum_s', 12_345_678, '1234567.8'],
    ['within_target', 0, '0.0000'],
    ['within_target', 42, '0.0042'],
    ['within_target', 10_000, '1.0000'],
    ['arrived', 1_000_000, '1000000'],
    ['wait_sum_s', null, ''],
    ['name_ja', '市民課', '市民課'],
    ['name_ja', '=1', "'=1"],
    ['name_ja', '+81', "'+81"],
    ['name_ja', '-', "'-"],
    ['name_ja', '@x', "'@x"],
    ['name_ja', '\tx', "'\tx"],
    ['name_ja', 'a=1', 'a=1'],
    ['id', '-a', "'-a"],
  ])('%s of %j is written %j', (name, value, written) => {
    expect(formatCell(column(name), value)).toBe(written);
    expect(isValidCell(column(name), written)).toBe(true);
  });

  it.each([
    ['arrived', ''],
    ['arrived', '-1'],
    ['arrived', '1.0'],
    ['arrived', '01'],
    ['arrived', '1,000'],
    ['wait_sum_s', '1'],
    ['wait_sum_s', '1.23'],
    ['wait_sum_s', '-0.1'],
    ['within_target', '0.5'],
    ['date', '2026-02-30'],
    ['date', '2026/02/01'],
    ['service', 'a b'],
    ['service', ''],
  ])('%s does not take %j', (name, cell) => {
    expect(isValidCell(column(name), cell)).toBe(false);
  });

  it('a record without one of its columns is a mistake of the program', () => {
    expect(() => formatRow(table('services.csv'), { hall: 'h' })).toThrow('no value for id');
  });
});

describe('manifest', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s lies in the fiscal year %i', (date, year) => {
    expect(fiscalYear(date)).toBe(year);
  });

  it('a period that touches two fiscal years has none', () => {
    expect(fiscalYearOf('2026-04-01', '2027-03-31')).toBe(2026);
    expect(fiscalYearOf('2026-03-31', '2026-04-01')).toBeNull();
  });

  it('names the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(PROGRAM_VERSION).toBe(version);
  });
});
