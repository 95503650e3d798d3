import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { dump } from '../dump.ts';
import { CatalogueHall } from './catalogue-hall.ts';

const APPLY = '/api/catalogue/import/apply';

/** Lines of the file as a spreadsheet counts them: a cell may have several. */
const lineOf = (csv: string, start: string): number =>
  csv.split(/\r?\n/).findIndex((line) => line.startsWith(start)) + 1;

async function ready(hall: CatalogueHall, file: string | Uint8Array, missing: 'keep' | 'remove' = 'keep') {
  const preview = await hall.preview(file, missing);
  if (preview.outcome !== 'ready') throw new Error(JSON.stringify(preview));
  return preview;
}

async function refused(hall: CatalogueHall, file: string | Uint8Array, missing: 'keep' | 'remove' = 'keep') {
  const before = dump(hall.store.db);
  const preview = await hall.preview(file, missing);
  if (preview.outcome !== 'refused') throw new Error('the file was not refused');
  expect(dump(hall.store.db)).toEqual(before);
  return preview;
}

/** As a Japanese spreadsheet saves it: it knows the wave dash only in its full-width form. */
function asSavedInCp932(csv: string): Uint8Array {
  return iconv.encode(csv.replace('\ufeff', '').replaceAll('〜', '～'), 'cp932');
}

describe('out and in again', () => {
  test('a file with a byte order mark, CRLF and every column; unchanged it changes nothing', async () => {
    const hall = await CatalogueHall.open();
    const response = await hall.raw('GET', '/api/catalogue/procedures.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers.get('content-disposition')).toContain('procedures.csv');
    const { changes } = await ready(hall, bytes, 'remove');
    expect(changes).toEqual({
      added: [],
      changed: [],
      removed: [],
      missing: [],
      unchanged: 50,
      lostLetters: { rows: 0, count: 0, cells: [] },
    });
  });

  test('every cell with a line break, comma or quote is quoted: a strict reader finds one row a procedure', async () => {
    const hall = await CatalogueHall.open();
    await hall.change('dog', { note: 'one, "two"' });
    const csv = await hall.csv();
    const rows: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });
    const anyBreak: string[][] = parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
    expect(rows).toHaveLength(51);
    expect(rows.flat().some((cell) => cell.includes('\n'))).toBe(true);
    expect(anyBreak).toEqual(rows);
    expect(csv).toContain('"one, ""two"""');
    // What is left outside quotes has no line break but the one that ends a row.
    const unquoted = csv.replaceAll(/"(?:[^"]|"")*"/g, '');
    expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unquoted.split('\r\n')).toHaveLength(52);
  });

  test('saved again by another program, all cells quoted and CRLF within them, it changes nothing', async () => {
    const hall = await CatalogueHall.open();
    const rows: string[][] = parse(await hall.csv(), { bom: true, record_delimiter: '\r\n' });
    expect(rows.flat().some((cell) => cell.includes('\n'))).toBe(true);
    const saved = rows.map((row) => row.map((cell) => cell.replaceAll('\n', '\r\n')));
    const file = stringify(saved, { bom: true, quoted: true, record_delimiter: '\r\n' });
    const { changes } = await ready(hall, file);
    expect(changes).toMatchObject({ added: [], changed: [], unchanged: 50 });
  });

  test('what a spreadsheet would run as a formula is text, and comes back as it was', async () => {
    const hall = await CatalogueHall.open();
    const notes = ['=1+1', '+81', '-1', '@x', "'=quoted", 'plain'];
    const ids = ['tennyu', 'tenkyo', 'tenshutsu', 'konin', 'rikon', 'dog'];
    for (const [at, id] of ids.entries()) await hall.change(id, { note: notes[at] ?? null });
    const csv = await hall.csv();
    expect(csv).toContain(`'=1+1`);
    expect(csv).not.toMatch(/,=1\+1/);
    expect((await ready(hall, csv)).changes.unchanged).toBe(50);
  });

  test('what CP932 cannot write is told, row by row; a question that is really one is not', async () => {
    const hall = await CatalogueHall.open();
    const { texts } = await hall.service('dog');
    const ja = { ...texts.ja, summary: '犬を飼っていますか?' };
    const text = { deadline_note: null, fee_note: null, status: 'unconfirmed' as const };
    const vi = { ...text, name: 'Đăng ký chó', summary: 'Có chó không?' };
    await hall.change('dog', { texts: { ja, vi } });
    const csv = await hall.csv();
    const { changes } = await ready(hall, csv.replace('Có chó không?', 'Bạn có chó không?'));
    expect(changes.lostLetters).toEqual({ rows: 0, count: 0, cells: [] });

    const saved = (await ready(hall, asSavedInCp932(csv))).changes;
    const lost = saved.lostLetters;
    expect(lost.rows).toBe(saved.changed.length);
    expect(lost.count).toBeGreaterThan(100);
    expect(lost.cells).toHaveLength(100);
    const one = await ready(hall, csv.replace('Đăng ký chó', '??ng k? chó'));
    expect(one.changes.lostLetters.cells).toEqual([
      {
        line: lineOf(csv, 'dog,'),
        id: 'dog',
        name: '犬の登録・住所変更',
        column: 'vi.name',
        value: '??ng k? chó',
      },
    ]);
  });

  test('CP932 is read as well as UTF-8', async () => {
    const hall = await CatalogueHall.open();
    // A spreadsheet that saves CP932 has lost what CP932 cannot write: those languages are left out.
    const only = ['en', 'pt', 'zh', 'vi', 'fil', 'ko'];
    for (const { id, texts } of (await hall.catalogue()).services) {
      const kept = Object.fromEntries(Object.entries(texts).filter(([language]) => !only.includes(language)));
      await hall.change(id, { texts: kept as typeof texts });
    }
    const csv = (await hall.csv()).replace('dog,犬の登録・住所変更', 'dog,犬の登録と住所変更');
    const { changes } = await ready(hall, asSavedInCp932(csv));
    expect(changes.changed.map(({ id, fields }) => [id, fields])).toEqual([
      ['dog', [{ column: 'name', before: '犬の登録・住所変更', after: '犬の登録と住所変更' }]],
    ]);
  });
});

describe('looking at what would change', () => {
  test('added, changed by field, missing; nothing is changed yet', async () => {
    const hall = await CatalogueHall.open();
    const csv = await hall.csv();
    const dog = csv.slice(csv.indexOf('\r\ndog,') + 2, csv.indexOf('\r\n', csv.indexOf('\r\ndog,') + 2));
    const file = `${csv.replace(`${dog}\r\n`, '').replace('rinji,自動車', 'rinji,車')}${dog.replace('dog', 'cat')}\r\n`;
    const before = dump(hall.store.db);
    const { changes } = await ready(hall, file);
    expect(changes.added).toEqual([{ id: 'cat', name: '犬の登録・住所変更' }]);
    expect(changes.changed.map(({ id, fields }) => [id, fields.map(({ column }) => column)])).toEqual([
      ['rinji', ['name']],
    ]);
    expect(changes.missing).toEqual([{ id: 'dog', name: '犬の登録・住所変更' }]);
    expect(changes.removed).toEqual([]);
    expect(dump(hall.store.db)).toEqual(before);
  });

  test('applied it is one act: all of it, journaled entry by entry, found by the search', async () => {
    const hall = await CatalogueHall.open();
    const csv = await hall.csv();
    const file = csv.replace('rinji,自動車', 'rinji,くるま').replace('konin,婚姻届', 'konin,けっこん届');
    const { hash } = await ready(hall, file);
    const before = hall.store.tail.seq;
    await hall.act(APPLY, { hash });
    expect(hall.journaled(before).map((event) => [event.kind, 'id' in event && event.id])).toEqual([
      ['catalogue.entry_set', 'konin'],
      ['catalogue.entry_set', 'rinji'],
    ]);
    expect((await hall.service('konin')).name).toBe('けっこん届');
    expect((await hall.search('けっこん届')).results[0]?.id).toBe('konin');
    expect((await ready(hall, file)).changes.unchanged).toBe(50);
  });

  test('not applied to a catalogue that changed meanwhile, not twice, not without having been looked at', async () => {
    const hall = await CatalogueHall.open();
    const file = (await hall.csv()).replace('rinji,自動車', 'rinji,車');
    const stale = await ready(hall, file);
    await hall.change('dog', { minutes: 7 });
    expect((await hall.refused(APPLY, { hash: stale.hash })).code).toBe('catalogue-import-stale');
    expect((await hall.refused(APPLY, { hash: '0'.repeat(64) })).code).toBe('catalogue-import-stale');
    expect((await hall.refused(APPLY, { hash: 'nix' })).code).toBe('bad-input');
    const fresh = await ready(hall, file);
    await hall.act(APPLY, { hash: fresh.hash });
    expect((await hall.refused(APPLY, { hash: fresh.hash })).code).toBe('catalogue-import-stale');
  });

  test('a missing procedure is removed only where that is asked for and nothing refers to it', async () => {
    const hall = await CatalogueHall.open();
    await hall.change('dog', { id: 'alone', name: '孤立した手続き' } as never);
    const csv = await hall.csv();
    const without = (id: string) => {
      const start = csv.indexOf(`\r\n${id},`) + 2;
      const end = csv.slice(start).search(/\r\n[a-z0-9_]+,/);
      return csv.slice(0, start) + (end === -1 ? '' : csv.slice(start + end + 2));
    };
    expect((await ready(hall, without('alone'), 'keep')).changes.removed).toEqual([]);
    const { hash, changes } = await ready(hall, without('alone'), 'remove');
    expect(changes.removed).toEqual([{ id: 'alone', name: '孤立した手続き' }]);
    await hall.act(APPLY, { hash });
    expect((await hall.catalogue()).services.map(({ id }) => id)).not.toContain('alone');

    const { problems } = await refused(
      hall,
      without('alone').replace(/\r\nrinji,[\s\S]*?(?=\r\n[a-z0-9_]+,)/, ''),
      'remove',
    );
    expect(problems.map(({ code }) => code)).toContain('in_use');
  });

  test('nor where visits were told of it', async () => {
    const hall = await CatalogueHall.open();
    await hall.change('dog', { id: 'alone' } as never);
    await hall.issue('ido', { intake: { procedures: [{ procedure: 'alone', quantity: 1 }] } });
    const csv = await hall.csv();
    const { problems } = await refused(hall, csv.slice(0, csv.indexOf('\r\nalone,') + 2), 'remove');
    expect(problems).toEqual([{ line: null, column: 'id', code: 'recorded', value: 'alone' }]);
  });
});

describe('a file that is wrong is told line by line, and nothing is loaded', () => {
  test('unknown codes, duplicate ids, broken dates and values', async () => {
    const hall = await CatalogueHall.open();
    const csv = await hall.csv();
    const file = csv
      .replace('\r\nkonin,婚姻届', '\r\nrikon,婚姻届')
      .replace(/(\r\ntenkyo,.*?)resident_change/, '$1nix')
      .replace(/(\r\nshibo,[\s\S]*?)2024-\d\d-\d\d/, '$12024-02-31')
      .replace(/(\r\nshussei,.*?)\r?\n?within 14 day/, '$1within 14 moon');
    const { problems, count } = await refused(hall, file);
    const told = problems.map(({ line, column, code, value }) => [line, column, code, value]);
    expect(told).toContainEqual([lineOf(file, 'tenkyo,'), 'forms', 'unknown_code', 'nix']);
    expect(told).toContainEqual([lineOf(file, 'shibo,'), 'valid_from', 'broken_date', '2024-02-31']);
    expect(problems.find(({ code }) => code === 'duplicate_id')?.value).toBe('rikon');
    expect(count).toBe(problems.length);
  });

  test('who confirmed without when', async () => {
    const hall = await CatalogueHall.open();
    await hall.change('dog', { confirmed_by: '保健所', confirmed_on: '2026-06-01' });
    const file = (await hall.csv()).replace('保健所,2026-06-01', '保健所,');
    const { problems } = await refused(hall, file);
    expect(problems).toEqual([
      { line: lineOf(file, 'dog,'), column: 'confirmed_on', code: 'invalid_range', value: '' },
    ]);
  });

  test.each([
    ['an empty file', '', 'empty_file'],
    ['another file', 'date,people\r\n2026-06-01,3\r\n', 'missing_column'],
    ['a column twice', 'id,id,name\r\n', 'duplicate_column'],
    ['a quote that does not close', 'id,name\r\ndog,"犬\r\n', 'broken_csv'],
  ])('%s', async (_, file, code) => {
    const hall = await CatalogueHall.open();
    expect((await refused(hall, file)).problems.map((problem) => problem.code)).toContain(code);
  });

  test('more cells than columns', async () => {
    const hall = await CatalogueHall.open();
    const file = (await hall.csv()).trimEnd();
    const { problems } = await refused(hall, `${file},surplus\r\n`);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'extra_cells', value: 'surplus' }));
  });

  test('50,000 rows: the limit is told first, of the rest the first hundred and how many', async () => {
    const hall = await CatalogueHall.open();
    const [header = ''] = (await hall.csv()).split('\r\n');
    const { problems, count } = await refused(
      hall,
      `${header}\r\n${`dog${',x'.repeat(66)}\r\n`.repeat(50_000)}`,
    );
    expect(problems).toHaveLength(100);
    expect(count).toBeGreaterThan(10_000);
    expect(problems[0]).toMatchObject({ code: 'too_many_rows', line: 10_002 });
  });

  test.each([
    ['a spreadsheet’s own format', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0xff])],
    ['UTF-16', Buffer.from('\ufeffid,name', 'utf16le')],
    ['half a character', new Uint8Array([0x69, 0x64, 0x81])],
  ])('%s is no text', async (_, bytes) => {
    const hall = await CatalogueHall.open();
    const response = await hall.send(bytes);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'catalogue-file-unreadable' });
  });
});
