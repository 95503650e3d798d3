import { chmodSync, mkdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importHistory } from '../../../db/import-history.ts';
import { Story, temporaryFolder } from '../figures/story.ts';
import { csv, emptyStore, everything, file, GOOD, HEADER, refusal, T } from './trial-file.ts';

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
