import { describe, expect, test } from 'vitest';
import { type CatalogueRow, type Cells, catalogueColumns } from '../../../domain/catalogue/columns.ts';
import { type FromRows, fromRows, type KnownCodes, maxRows } from '../../../domain/catalogue/from-rows.ts';
import { toCells, toRows } from '../../../domain/catalogue/to-rows.ts';
import { catalogue, hallServices, service } from './shipped-catalogue.ts';

const known: KnownCodes = { ...catalogue, hallServices };

const numbered = (cells: readonly Cells[]): readonly CatalogueRow[] =>
  cells.map((row, index) => ({ line: index + 2, cells: row }));

const read = (cells: readonly Cells[]): FromRows => fromRows(catalogueColumns, numbered(cells), known);

describe('round trip', () => {
  test('all shipped procedures come back exactly', () => {
    expect(read(toRows(catalogue.services))).toEqual({ ok: true, services: catalogue.services });
  });

  test('every row has every column and nothing else', () => {
    for (const row of toRows(catalogue.services)) expect(Object.keys(row)).toEqual(catalogueColumns);
  });

  test('a language that has no text stays missing', () => {
    expect(service('dog').texts.pt).toBeUndefined();
    const result = read([toCells(service('dog'))]);
    expect(result.ok && result.services[0]?.texts.pt).toBeUndefined();
  });

  test('cells as a spreadsheet leaves them: spaces around, lines ended by CR LF', () => {
    const cells = toCells(service('rikon'));
    const touched = Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [column, ` ${cell.replaceAll('\n', '\r\n')} `]),
    );
    expect(read([touched])).toEqual({ ok: true, services: [service('rikon')] });
  });

  test('a text without a status counts as unconfirmed', () => {
    const result = read([{ ...toCells(service('dog')), 'pt.name': 'Registro do cão' }]);
    expect(result.ok && result.services[0]?.texts.pt).toEqual({
      status: 'unconfirmed',
      name: 'Registro do cão',
      summary: null,
      deadline_note: null,
      fee_note: null,
    });
  });
});

describe('one broken cell is told with line, column and value, and nothing is loaded', () => {
  test.each([
    ['id', '', 'required'],
    ['id', '転入届', 'broken_value'],
    ['name', '', 'required'],
    ['ruby', '{転入|てんにゅう', 'broken_value'],
    ['hall_service', '', 'required'],
    ['hall_service', 'kaikei', 'unknown_code'],
    ['floor', '三階', 'broken_value'],
    ['outside_place', 'the_moon', 'unknown_code'],
    ['forms', 'no_such_form', 'unknown_code'],
    ['forms', 'resident_change;;proxy', 'broken_value'],
    ['evidence', 'identity;no_such_paper', 'unknown_code'],
    ['evidence', 'identity@no_such_condition', 'unknown_code'],
    ['related', 'tenkyo;no_such_procedure', 'unknown_code'],
    ['fee_yen', 'three hundred', 'broken_value'],
    ['fee_yen', '-1', 'broken_value'],
    ['fee_per', 'hour', 'broken_value'],
    ['fee_status', 'maybe', 'broken_value'],
    ['deadlines', '14日以内', 'broken_value'],
    ['deadlines', 'within fourteen day moved_in exclusive: 14日以内', 'broken_value'],
    ['deadlines', 'within 14 day no_such_day exclusive: 14日以内', 'unknown_code'],
    ['agent_rule', 'anybody', 'broken_value'],
    ['channels', 'telepathy', 'broken_value'],
    ['minutes', '', 'required'],
    ['minutes', '0', 'broken_value'],
    ['valid_from', '2026-02-30', 'broken_date'],
    ['valid_from', '令和8年4月1日', 'broken_date'],
    ['valid_from', '2026/04/01', 'broken_date'],
    ['valid_to', '2020-01-01', 'broken_value'],
    ['confirmed_on', 'yesterday', 'broken_date'],
    ['ja.name', '', 'required'],
    ['ja-easy.name', '転入届', 'broken_value'],
    ['en.status', 'checked', 'broken_value'],
  ])('%s = %o is %s', (column, value, code) => {
    const rows = [toCells(service('juminhyo')), { ...toCells(service('tennyu')), [column]: value }];
    const result = read(rows);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    const cell = problems.find((problem) => problem.column === column);
    expect(cell).toMatchObject({ line: 3, code });
    expect(value).toContain(cell?.value);
    expect(problems.every((problem) => problem.line === 3)).toBe(true);
  });

  test('a row is told of all its faults, an unknown code beside a broken date too', () => {
    const result = read([
      { ...toCells(service('tennyu')), valid_from: '2026-02-30', forms: 'nix', related: 'nix' },
    ]);
    expect(result.ok ? [] : result.problems.map(({ column, code }) => [column, code])).toEqual([
      ['valid_from', 'broken_date'],
      ['forms', 'unknown_code'],
      ['related', 'unknown_code'],
    ]);
  });

  test('a confirmed fee without a source', () => {
    const result = read([{ ...toCells(service('koseki_zenbu')), fee_source: '' }]);
    expect(result.ok ? [] : result.problems).toMatchObject([
      { line: 2, column: 'fee_status', code: 'broken_value' },
    ]);
  });
});

describe('the file as a whole', () => {
  test('an id that stands twice is told at its second line', () => {
    const result = read([toCells(service('tennyu')), toCells(service('tenkyo')), toCells(service('tennyu'))]);
    expect(result).toEqual({
      ok: false,
      problems: [{ line: 4, column: 'id', code: 'duplicate_id', value: 'tennyu' }],
    });
  });

  test('columns that are missing or unknown are told before any row is read', () => {
    const header = [...catalogueColumns.filter((column) => column !== 'kana'), 'kana2'];
    expect(fromRows(header, numbered([{}]), known)).toEqual({
      ok: false,
      problems: [
        { line: 1, column: 'kana', code: 'missing_column', value: 'kana' },
        { line: 1, column: 'kana2', code: 'unknown_column', value: 'kana2' },
      ],
    });
  });

  test('a related procedure may be a row of the same file, even a broken one', () => {
    const a = { ...toCells(service('tennyu')), id: 'new_a', related: 'new_b' };
    const b = { ...toCells(service('tennyu')), id: 'new_b', related: 'new_a', minutes: 'long' };
    const result = read([a, b]);
    expect(result.ok ? [] : result.problems).toMatchObject([{ line: 3, column: 'minutes' }]);
  });

  test('all problems of all lines, in the order of lines', () => {
    const bad = { ...toCells(service('tennyu')), minutes: 'x', valid_from: 'x' };
    const result = read([bad, { ...toCells(service('tenkyo')), forms: 'nothing' }, bad]);
    const lines = result.ok ? [] : result.problems.map((problem) => problem.line);
    expect(lines).toEqual([2, 2, 3, 4, 4, 4]);
  });

  test('50,000 rows are refused, and not one is loaded', () => {
    const cells = toCells(service('dog'));
    const rows = Array.from({ length: 50_000 }, (_, n) => ({
      line: n + 2,
      cells: { ...cells, id: `dog_${n}` },
    }));
    expect(fromRows(catalogueColumns, rows, known)).toEqual({
      ok: false,
      problems: [{ line: maxRows + 2, column: 'id', code: 'too_many_rows', value: '50000' }],
    });
  });

  test('no row at all is no procedure', () => {
    expect(read([])).toEqual({ ok: true, services: [] });
  });
});
