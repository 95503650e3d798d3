import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getRow } from '../../db/database.ts';
import { type ImportResult, importHistory } from '../../db/import-history.ts';
import { openStore } from '../../db/open.ts';
import { readCounters, readServices } from '../../db/state/hall.ts';
import type { Store } from '../../db/store.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { HistoryRefused } from '../../domain/history/refusal.ts';
import { Exported, exported } from './figures/exported.ts';
import { MIGRATIONS_DIR, Story, temporaryFolder } from './figures/story.ts';

const HEADER = 'ticket,service,priority,arrived_at,called_at,started_at,ended_at,outcome,counter';
const T = '2025-06-02T';
const GOOD = `001,a,normal,${T}09:00:00,${T}09:05:00,${T}09:06:00,${T}09:10:00,served,1`;

function emptyStore(): Store {
  const clock = { now: (): number => Date.parse('2026-06-01T08:00:00+09:00') };
  const store = openStore({ dataDir: temporaryFolder(), migrationsDir: MIGRATIONS_DIR, clock });
  onTestFinished(() => store.close());
  return store;
}

function file(content: string | Uint8Array, name = 'history.csv'): string {
  const place = path.join(temporaryFolder(), name);
  writeFileSync(place, content);
  return place;
}

function csv(...rows: readonly string[]): string {
  return file(`${[HEADER, ...rows].join('\n')}\n`);
}

async function refusal(store: Store, place: string): Promise<object> {
  try {
    await importHistory(store, place, null);
  } catch (error) {
    if (error instanceof HistoryRefused)
      return { code: error.code, count: error.params.count, faults: error.faults };
    if (error instanceof DomainError) return { code: error.code, ...error.params };
    throw error;
  }
  return { code: null };
}

function everything(store: Store): object {
  const counts = ['journal', 'hall', 'service', 'counter', 'visit', 'ticket', 'imported', 'fact'].map(
    (table) => [table, getRow<{ n: number }>(store.db, `SELECT count(*) AS n FROM ${table}`)?.n] as const,
  );
  return Object.fromEntries(counts);
}

describe('a history file', () => {
  it('sets up an empty hall, makes unknown services and counters inactive and loads every row', async () => {
    const store = emptyStore();
    const left = `002,b,priority,${T}09:00:00,,,${T}09:40:00,left,`;
    const result = await importHistory(store, csv(GOOD, left), 600_000);
    expect(result).toEqual<ImportResult>({
      rows: 2,
      imported: 2,
      skipped: 0,
      newServices: ['a', 'b'],
      newCounters: ['1'],
      encoding: 'utf-8',
    });
    expect(store.hall).toMatchObject({
      names: { ja: '庁舎', en: 'City hall' },
      zone: 'Asia/Tokyo',
      practice: false,
    });
    expect(readServices(store.db)).toMatchObject([
      { id: 'a', series: 'A', targetMs: 600_000, active: false, validFrom: '2025-06-02' },
      { id: 'b', series: 'B', targetMs: 600_000, active: false },
    ]);
    expect(readCounters(store.db)).toMatchObject([{ id: '1', active: false, services: [] }]);
    expect(everything(store)).toMatchObject({ visit: 2, ticket: 2, imported: 2, fact: 2, journal: 6 });
    expect(getRow(store.db, 'SELECT series, label, channel, live FROM visit')).toEqual({
      series: null,
      label: null,
      channel: 'imported',
      live: 0,
    });
  });

  it('twice changes nothing', async () => {
    const store = emptyStore();
    const place = csv(GOOD, GOOD.replace('001', '002'));
    await importHistory(store, place, null);
    const before = { ...everything(store), tail: store.tail.seq };
    expect(await importHistory(store, place, 60_000)).toMatchObject({
      imported: 0,
      skipped: 2,
      newServices: [],
    });
    expect({ ...everything(store), tail: store.tail.seq }).toEqual(before);
  });

  it('the same row twice in one file is one ticket', async () => {
    const store = emptyStore();
    expect(await importHistory(store, csv(GOOD, GOOD), null)).toMatchObject({ imported: 1, skipped: 1 });
  });

  it('the same key with other content is refused with its line, and nothing of the file is loaded', async () => {
    const store = emptyStore();
    await importHistory(store, csv(GOOD), null);
    const before = everything(store);
    const other = csv(GOOD.replace('001', '777'), GOOD.replace('09:10:00', '09:11:00'));
    expect(await refusal(store, other)).toEqual({ code: 'history-row-differs', line: 3 });
    expect(everything(store)).toEqual(before);
  });

  it('takes the same number of another day or service for another ticket', async () => {
    const store = emptyStore();
    const nextDay = GOOD.replaceAll('2025-06-02', '2025-06-03');
    expect(await importHistory(store, csv(GOOD, nextDay, GOOD.replace(',a,', ',b,')), null)).toMatchObject({
      imported: 3,
    });
  });

  it('finds services and counters of the hall by id or by name', async () => {
    const story = new Story();
    const rows = csv(GOOD, GOOD.replace(',a,', ',業務b,').replace(/1$/, 'Counter 2'));
    expect(await importHistory(story.store, rows, null)).toMatchObject({ newServices: [], newCounters: [] });
    expect(getRow(story.store.db, `SELECT counter, target_ms FROM ticket WHERE service = 'b'`)).toEqual({
      counter: '2',
      target_ms: null,
    });
    expect(getRow(story.store.db, `SELECT target_ms FROM ticket WHERE service = 'a'`)).toEqual({
      target_ms: 600_000,
    });
  });

  it('a name that cannot be an id gets one, always the same', async () => {
    const ids = await Promise.all(
      [emptyStore(), emptyStore()].map((store) =>
        importHistory(store, csv(GOOD.replace(',a,', ',市民課,')), null),
      ),
    );
    expect(ids[0]?.newServices).toEqual(ids[1]?.newServices);
    expect(ids[0]?.newServices[0]).toMatch(/^h-[0-9a-f]{10}$/);
  });

  it('called without start stays called until its end', async () => {
    const store = emptyStore();
    await importHistory(store, csv(`9,a,normal,${T}09:00:00,${T}09:05:00,,${T}09:09:00,no_show,1`), null);
    const sql = `SELECT group_concat(state || ':' || ((to_at - from_at) / 1000)) AS slices FROM slice`;
    expect(getRow(store.db, sql)).toEqual({ slices: 'waiting:300,called:240' });
  });

  it('takes a time with an offset, and counts it on the hall’s date and hour', async () => {
    const store = emptyStore();
    const utc = '1,a,normal,2025-06-01T15:30:00Z,,,2025-06-01T15:40:00+00:00,left,';
    await importHistory(store, csv(utc), null);
    expect(getRow(store.db, 'SELECT date, hour FROM ticket')).toEqual({ date: '2025-06-02', hour: 0 });
  });
});

describe('encodings', () => {
  const japanese = `${HEADER}\r\n${GOOD.replace(',a,', ',市民課,')}\r\n`;

  it.each([
    { what: 'UTF-8', bytes: Buffer.from(japanese), encoding: 'utf-8' },
    { what: 'UTF-8 with its mark', bytes: Buffer.from(`\uFEFF${japanese}`), encoding: 'utf-8' },
    { what: 'CP932', bytes: iconv.encode(japanese, 'cp932'), encoding: 'shift_jis' },
    {
      what: 'CP932 with characters of Windows alone and half-width kana',
      bytes: iconv.encode(japanese.replace('市民課', '①髙ﾃｽﾄ'), 'cp932'),
      encoding: 'shift_jis',
    },
    {
      what: 'CP932 with a line that two-byte UTF-8 would also read',
      bytes: iconv.encode(`${japanese}${GOOD.replace('001', '002').replace(',a,', ',ﾃｽ,')}\n`, 'cp932'),
      encoding: 'shift_jis',
    },
  ])('reads $what', async ({ bytes, encoding }) => {
    const store = emptyStore();
    expect(await importHistory(store, file(bytes), null)).toMatchObject({ encoding });
    expect(readServices(store.db)[0]?.names.ja).toMatch(/^(市民課|①髙ﾃｽﾄ)$/);
  });

  it.each([
    { what: 'UTF-8, then CP932', parts: ['utf8', 'cp932'], line: 3 },
    { what: 'CP932, then UTF-8', parts: ['cp932', 'utf8'], line: 3 },
  ])('refuses a file in two encodings: $what', async ({ parts, line }) => {
    const rows = [GOOD.replace(',a,', ',市民課,'), GOOD.replace('001', '002').replace(',a,', ',福祉課,')];
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n`),
      ...rows.map((row, at) => iconv.encode(`${row}\n`, parts[at] ?? '')),
    ]);
    const store = emptyStore();
    expect(await refusal(store, file(bytes))).toEqual({ code: 'history-bad-encoding', line });
    expect(everything(store)).toMatchObject({ journal: 0 });
  });

  it.each([
    {
      what: 'bytes of neither',
      bytes: Buffer.concat([Buffer.from(`${HEADER}\n1,`), Buffer.from([0xff, 0xff, 0x0a])]),
    },
    { what: 'UTF-16', bytes: iconv.encode(japanese, 'utf16le', { addBOM: true }) },
  ])('refuses $what', async ({ bytes }) => {
    expect(await refusal(emptyStore(), file(bytes))).toMatchObject({
      code: expect.stringMatching(/^history-bad-/),
    });
  });
});

describe('bad rows', () => {
  const row = (change: readonly [string, string]): string => {
    const changed = GOOD.replace(...change);
    expect(changed).not.toBe(GOOD);
    return changed;
  };

  it.each([
    { what: 'no number', bad: row(['001,', ',']), column: 'ticket', reason: 'missing' },
    { what: 'no service', bad: row([',a,', ',,']), column: 'service', reason: 'missing' },
    { what: 'the reserved service', bad: row([',a,', ',ALL,']), column: 'service', reason: 'reserved' },
    { what: 'an unknown class', bad: row(['normal', 'vip']), column: 'priority', reason: 'choice' },
    { what: 'no class', bad: row(['normal', '']), column: 'priority', reason: 'choice' },
    { what: 'an unknown outcome', bad: row(['served', 'done']), column: 'outcome', reason: 'choice' },
    {
      what: 'a slash date',
      bad: row([`${T}09:00:00`, '2025/06/02 09:00']),
      column: 'arrived_at',
      reason: 'bad_time',
    },
    { what: 'no arrival', bad: row([`${T}09:00:00`, '']), column: 'arrived_at', reason: 'missing' },
    { what: 'no end', bad: row([`${T}09:10:00`, '']), column: 'ended_at', reason: 'missing' },
    {
      what: '30 February',
      bad: row([`${T}09:00:00`, '2025-02-30T09:00:00']),
      column: 'arrived_at',
      reason: 'no_such_time',
    },
    {
      what: 'the 25th hour',
      bad: row([`${T}09:00:00`, `${T}24:00:00`]),
      column: 'arrived_at',
      reason: 'bad_time',
    },
    {
      what: 'the 61st second',
      bad: row([`${T}09:00:00`, `${T}09:00:60`]),
      column: 'arrived_at',
      reason: 'bad_time',
    },
    {
      what: 'called before arrival',
      bad: row([`${T}09:05:00`, `${T}08:59:59`]),
      column: 'called_at',
      reason: 'order',
    },
    {
      what: 'started before called',
      bad: row([`${T}09:06:00`, `${T}09:04:59`]),
      column: 'started_at',
      reason: 'order',
    },
    {
      what: 'ended before started',
      bad: row([`${T}09:10:00`, `${T}09:05:59`]),
      column: 'ended_at',
      reason: 'order',
    },
    { what: 'started without call', bad: row([`${T}09:05:00`, '']), column: 'called_at', reason: 'missing' },
    { what: 'served without start', bad: row([`${T}09:06:00`, '']), column: 'started_at', reason: 'missing' },
    {
      what: 'longer than a day',
      bad: row([`${T}09:10:00`, '2025-06-03T09:00:01']),
      column: 'ended_at',
      reason: 'too_long',
    },
    {
      what: 'the future',
      bad: GOOD.replaceAll('2025-06-02', '2026-06-02'),
      column: 'ended_at',
      reason: 'in_future',
    },
    { what: 'a column too few', bad: GOOD.replace(/,1$/, ''), column: '', reason: 'columns' },
    { what: 'a column too many', bad: `${GOOD},x`, column: '', reason: 'columns' },
    {
      what: 'a line feed in a name',
      bad: row([',a,', ',"a\nb",']),
      column: 'service',
      reason: 'text',
      lines: 1,
    },
    { what: 'a name too long', bad: row([',a,', `,${'a'.repeat(81)},`]), column: 'service', reason: 'text' },
    { what: 'a quotation mark too many', bad: row([',a,', ',a"b,']), column: '', reason: 'quotes' },
    { what: 'a quotation mark never closed', bad: row([',a,', ',"a,']), column: '', reason: 'quotes' },
  ])('$what', async ({ bad, column, reason, lines = 0 }) => {
    const store = emptyStore();
    expect(await refusal(store, csv(GOOD, bad))).toEqual({
      code: 'history-bad-row',
      count: 1,
      faults: [{ line: 3 + lines, column, reason }],
    });
    expect(everything(store)).toMatchObject({ journal: 0, hall: 0, ticket: 0 });
  });

  it('lists the first twenty and counts all', async () => {
    const bad = Array.from({ length: 50 }, (_, index) => (index % 2 ? GOOD : row(['normal', 'x'])));
    const answer = (await refusal(emptyStore(), csv(...bad))) as {
      count: number;
      faults: { line: number }[];
    };
    expect(answer.count).toBe(25);
    expect(answer.faults.map(({ line }) => line)).toEqual(
      Array.from({ length: 20 }, (_, index) => 2 + 2 * index),
    );
  });

  it('a time that the zone’s clocks left out is no time', async () => {
    const story = new Story({ zone: 'Europe/Berlin' });
    const gap = csv('1,a,normal,2025-03-30T02:30:00,,,2025-03-30T03:30:00,left,');
    expect(await refusal(story.store, gap)).toMatchObject({
      faults: [{ line: 2, column: 'arrived_at', reason: 'no_such_time' }],
    });
  });
});

describe('bad files', () => {
  it.each([
    { what: 'an empty file', place: () => file(''), code: 'history-bad-header' },
    { what: 'no header', place: () => file(`${GOOD}\n`), code: 'history-bad-header' },
    { what: 'another header', place: () => file(`${HEADER},note\n`), code: 'history-bad-header' },
    { what: 'a folder', place: () => temporaryFolder(), code: 'history-not-a-file' },
    { what: 'a device', place: () => '/dev/null', code: 'history-not-a-file' },
    { what: 'no file', place: () => path.join(temporaryFolder(), 'nowhere.csv'), code: 'file-unreadable' },
    {
      what: 'a path through a file',
      place: () => path.join(file(GOOD), 'inside.csv'),
      code: 'file-unreadable',
    },
    {
      what: '1 GB',
      place() {
        const large = file(HEADER);
        truncateSync(large, 1_000_000_000);
        return large;
      },
      code: 'history-too-large',
    },
    {
      what: '60 MB of zeros',
      place() {
        const zeros = file(`${HEADER}\n`);
        truncateSync(zeros, 60_000_000);
        return zeros;
      },
      code: 'history-bad-row',
    },
  ])('$what', async ({ place, code }) => {
    const store = emptyStore();
    expect(await refusal(store, place())).toMatchObject({ code });
    expect(everything(store)).toMatchObject({ journal: 0, hall: 0 });
  });

  it('a header alone loads nothing', async () => {
    expect(await importHistory(emptyStore(), csv(), null)).toMatchObject({ rows: 0, imported: 0 });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read',
    async () => {
      const secret = csv(GOOD);
      chmodSync(secret, 0o000);
      expect(await refusal(emptyStore(), secret)).toMatchObject({ code: 'file-unreadable' });
    },
  );

  it('a folder named like a file', async () => {
    const folder = path.join(temporaryFolder(), 'history.csv');
    mkdirSync(folder);
    expect(await refusal(emptyStore(), folder)).toEqual({ code: 'history-not-a-file', file: folder });
  });
});

describe('the figures of imported history', () => {
  it('serving that overlaps at a counter counts once; a counter of history has no open time', async () => {
    const story = new Story();
    const rows = csv(
      `1,a,normal,${T}09:00:00,${T}09:00:00,${T}09:00:00,${T}09:20:00,served,1`,
      `2,a,normal,${T}09:05:00,${T}09:10:00,${T}09:10:00,${T}09:30:00,served,1`,
      `3,a,normal,${T}09:06:00,${T}09:12:00,${T}09:12:00,${T}09:15:00,served,1`,
      `4,a,normal,${T}09:40:00,${T}09:40:00,${T}09:40:00,${T}09:50:00,served,1`,
    );
    await importHistory(story.store, rows, null);
    const figures = await exported(story, { from: '2025-06-02', to: '2025-06-02' });
    expect(figures).toBeInstanceOf(Exported);
    expect(figures.counter('1', '2025-06-02')).toMatchObject({
      open_s: '',
      serving_s: '2400.0',
      served: '4',
      utilisation: '',
    });
  });

  it('serving over midnight belongs to both clock dates, the ticket to the date of its arrival', async () => {
    const story = new Story();
    const night =
      '1,a,normal,2025-06-02T23:40:00,2025-06-02T23:50:00,2025-06-02T23:50:00,2025-06-03T00:10:00,served,1';
    await importHistory(story.store, csv(night), null);
    const figures = await exported(story, { from: '2025-06-01', to: '2025-06-04' });
    expect(figures.counter('1', '2025-06-02')).toMatchObject({ serving_s: '600.0', served: '1' });
    expect(figures.counter('1', '2025-06-03')).toMatchObject({ serving_s: '600.0', served: '0' });
    expect(figures.daily('a', '2025-06-02')).toMatchObject({ arrived: '1', service_sum_s: '1200.0' });
    expect(figures.rows('tickets_daily.csv').map((one) => one.date)).toEqual(['2025-06-02', '2025-06-02']);
    expect(figures.visits('2025-06-02')).toMatchObject({ stay_sum_s: '1800.0' });
  });

  it('a date that begins in the night before reaches into the period, and out of it', async () => {
    const story = new Story();
    const night =
      '1,a,normal,2025-06-02T23:40:00,2025-06-02T23:50:00,2025-06-02T23:50:00,2025-06-03T00:10:00,served,1';
    await importHistory(story.store, csv(night), null);
    const after = await exported(story, { from: '2025-06-03', to: '2025-06-03' });
    expect(after.counter('1', '2025-06-03')).toMatchObject({ serving_s: '600.0', served: '0' });
    expect(after.rows('tickets_daily.csv')).toEqual([]);
  });
});
