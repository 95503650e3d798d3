import { describe, expect, it } from 'vitest';
import { getRow } from '../../../db/database.ts';
import { type ImportResult, importHistory } from '../../../db/import-history.ts';
import { readCounters, readServices } from '../../../db/state/hall.ts';
import { Story } from '../figures/story.ts';
import { csv, emptyStore, everything, GOOD, refusal, T } from './trial-file.ts';

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
