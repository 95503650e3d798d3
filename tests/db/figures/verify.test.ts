import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { exportBundle } from '../../../db/bundle/export.ts';
import { exportRequest } from './exported.ts';
import { DAY, Story } from './story.ts';
import { editCell, editManifest, editText, refusal, removeLine, sign } from './tamper.ts';

const MINUTE = 60_000;

/** A bundle of a day with something in every table. */
async function bundle(): Promise<{ story: Story; folder: string }> {
  const story = new Story().at('09:00').guide().guideByMistake().open('1').open('2');
  story.visitor('a', '1', 4 * MINUTE, 3 * MINUTE);
  story.visitor('b', '2', 2 * MINUTE, 5 * MINUTE);
  story.visitor('a', '2', 11 * MINUTE, 3 * MINUTE);
  const prepared = story.ticket('b');
  story
    .call('1', prepared)
    .start('1', prepared)
    .pass(MINUTE)
    .prepare('1', prepared)
    .pass(MINUTE)
    .ready(prepared);
  story.pass(MINUTE).call('2', prepared).start('2', prepared).pass(MINUTE).finish('2', prepared);
  const left = story.ticket('a');
  story.pass(MINUTE).cancel(left, 'left');
  story.at('12:00').shut('1').shut('2');
  const { folder } = await exportBundle(exportRequest(story.dataDir));
  return { story, folder };
}

describe('a sound bundle', () => {
  it('is sound as a folder and as an archive, in itself and against its journal', async () => {
    const { story, folder } = await bundle();
    for (const place of [folder, `${folder}.zip`]) {
      expect(refusal(place)).toEqual({ code: null });
      expect(refusal(place, story.dataDir)).toEqual({ code: null });
    }
  });

  it('stays sound whatever happens in the hall afterwards', async () => {
    const { story, folder } = await bundle();
    story.setTarget('a', 99).visitor('a', '1', MINUTE);
    expect(refusal(folder, story.dataDir)).toEqual({ code: null });
  });
});

describe('a bundle that was changed', () => {
  it.each([
    {
      what: 'one cell',
      file: 'tickets_daily.csv',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,ALL,/, 'arrived', '6'),
    },
    {
      what: 'a row less',
      file: 'counters_daily.csv',
      change: (folder: string) => removeLine(folder, 'counters_daily.csv', /,2,/),
    },
    {
      what: 'a space at the end',
      file: 'codes.csv',
      change: (folder: string) => editText(folder, 'codes.csv', (text) => `${text} `),
    },
    {
      what: 'two hashes exchanged',
      file: 'services.csv',
      change: (folder: string) =>
        editManifest(folder, ({ files: [one, other] }) => {
          if (one && other) [one.sha256, other.sha256] = [other.sha256, one.sha256];
        }),
    },
  ])('its hash tells: $what', async ({ file, change }) => {
    const { folder } = await bundle();
    change(folder);
    expect(refusal(folder)).toEqual({ code: 'bundle-hash-differs', file });
  });

  it.each([
    {
      what: 'ALL is not the services',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,ALL,/, 'arrived', '6'),
      found: { file: 'tickets_daily.csv', row: `${DAY} ALL`, column: 'arrived', found: '6', expected: '5' },
    },
    {
      what: 'a service is missing',
      change: (folder: string) => removeLine(folder, 'tickets_daily.csv', /,b,/),
      found: { file: 'tickets_daily.csv', row: `${DAY} ALL`, column: 'arrived', found: '5', expected: '3' },
    },
    {
      what: 'a day is not its hours',
      change(folder: string) {
        editCell(folder, 'tickets_hourly.csv', /,ALL,/, 'left', '0');
        editCell(folder, 'tickets_hourly.csv', /,a,/, 'left', '0');
      },
      found: { file: 'tickets_daily.csv', row: `${DAY} ALL`, column: 'left', found: '1', expected: '0' },
    },
    {
      what: 'a share is not what its counts say',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,a,/, 'within_target', '0.6000'),
      found: {
        file: 'tickets_daily.csv',
        row: `${DAY} a`,
        column: 'within_target',
        found: '0.6000',
        expected: '0.5',
      },
    },
    {
      what: 'a mean of nothing',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,a,/, 'handover_wait_mean_s', '1.0'),
      found: {
        file: 'tickets_daily.csv',
        row: `${DAY} a`,
        column: 'handover_wait_n',
        found: '0',
        expected: '> 0',
      },
    },
    {
      what: 'buckets do not add up',
      change: (folder: string) => editCell(folder, 'histograms.csv', /,b,wait,120,/, 'count', '2'),
      found: { file: 'tickets_daily.csv', row: `${DAY} b`, column: 'wait_n', found: '2', expected: '3' },
    },
    {
      what: 'stays do not add up',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'stay_n', '4'),
      found: { file: 'visits_daily.csv', row: DAY, column: 'stay_n', found: '4', expected: '5' },
    },
    {
      what: 'tickets of visits are not the tickets',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'tickets', '4'),
      found: { file: 'visits_daily.csv', row: DAY, column: 'tickets', found: '4', expected: '5' },
    },
    {
      what: 'more served at counters than at all',
      change: (folder: string) => editCell(folder, 'counters_daily.csv', /,2,/, 'served', '9'),
      found: { file: 'counters_daily.csv', row: `${DAY} 2`, column: 'served', found: '9', expected: '≤ 4' },
    },
    {
      what: 'a counter without a name',
      change: (folder: string) => removeLine(folder, 'counters.csv', /,2,/),
      found: {
        file: 'counters_daily.csv',
        row: `${DAY} 2`,
        column: 'counter',
        found: '2',
        expected: 'counters.csv',
      },
    },
  ])('its totals tell, though signed anew: $what', async ({ change, found }) => {
    const { folder } = await bundle();
    change(folder);
    sign(folder);
    expect(refusal(folder)).toEqual({ code: 'bundle-total-differs', ...found });
  });

  it.each([
    {
      what: 'a duration',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,a,/, 'wait_mean_s', '449.9'),
      found: {
        file: 'tickets_daily.csv',
        row: `${DAY} a`,
        column: 'wait_mean_s',
        found: '449.9',
        expected: '450.0',
      },
    },
    {
      what: 'the time a counter served',
      change: (folder: string) => editCell(folder, 'counters_daily.csv', /,1,/, 'serving_s', '1.0'),
      found: {
        file: 'counters_daily.csv',
        row: `${DAY} 1`,
        column: 'serving_s',
        found: '1.0',
        expected: '240.0',
      },
    },
    {
      what: 'a row less',
      change: (folder: string) => removeLine(folder, 'counters_daily.csv', /,2,/),
      found: { file: 'counters_daily.csv', row: `${DAY} 2`, column: '*', found: '-', expected: '+' },
    },
    {
      what: 'a row more',
      change: (folder: string) =>
        editText(folder, 'counters.csv', (text) => `${text}story,3,三,Three,2020-04-01,,\r\n`),
      found: { file: 'counters.csv', row: '3', column: '*', found: '+', expected: '-' },
    },
    {
      what: 'a name',
      change: (folder: string) => editCell(folder, 'services.csv', /,a,/, 'name_ja', '別の業務'),
      found: { file: 'services.csv', row: 'a', column: 'name_ja', found: '別の業務', expected: '業務a' },
    },
    {
      what: 'people without a ticket',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'guidance_only', '7'),
      found: { file: 'visits_daily.csv', row: DAY, column: 'guidance_only', found: '7', expected: '1' },
    },
  ])('only the journal tells: $what', async ({ change, found }) => {
    const { story, folder } = await bundle();
    change(folder);
    sign(folder);
    expect(refusal(folder)).toEqual({ code: null });
    expect(refusal(folder, story.dataDir)).toEqual({ code: 'bundle-differs', ...found });
  });

  it('the journal also tells the hall’s name', async () => {
    const { story, folder } = await bundle();
    editManifest(folder, (manifest) => {
      manifest.hall.name.en = 'Another City Hall';
    });
    expect(refusal(folder, story.dataDir)).toMatchObject({ code: 'bundle-differs', file: 'manifest.json' });
  });
});

describe('what is not a bundle', () => {
  it.each([
    {
      what: 'a cell of another type',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,a,/, 'arrived', 'three'),
      detail: `tickets_daily.csv: [${DAY} a] arrived “three”`,
    },
    {
      what: 'seconds with two decimals',
      change: (folder: string) => editCell(folder, 'tickets_daily.csv', /,a,/, 'wait_sum_s', '1.25'),
      detail: `tickets_daily.csv: [${DAY} a] wait_sum_s “1.25”`,
    },
    {
      what: 'an empty count',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'visits', ''),
      detail: `visits_daily.csv: [${DAY}] visits “”`,
    },
    {
      what: 'the same row twice',
      change: (folder: string) =>
        editText(folder, 'counters.csv', (text) => text + (/story,1,.*\r\n/.exec(text)?.[0] ?? '')),
      detail: 'counters.csv: [1] 2×',
    },
    {
      what: 'a date outside the period',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'date', '2026-06-02'),
      detail: 'visits_daily.csv: [2026-06-02] date',
    },
    {
      what: 'a row of another hall',
      change: (folder: string) => editCell(folder, 'visits_daily.csv', /^story,/, 'hall', 'other'),
      detail: `visits_daily.csv: [${DAY}] hall “other”`,
    },
    {
      what: 'no byte order mark',
      change: (folder: string) => editText(folder, 'codes.csv', (text) => text.slice(1)),
      detail: 'codes.csv: utf8',
    },
    {
      what: 'columns that the format does not have',
      change: (folder: string) =>
        editManifest(folder, ({ files }) => {
          for (const { columns } of files)
            for (const column of columns) column.description.en = 'something else';
        }),
      detail: 'services.csv: columns',
    },
  ])('$what', async ({ change, detail }) => {
    const { folder } = await bundle();
    change(folder);
    sign(folder);
    expect(refusal(folder)).toEqual({ code: 'bundle-invalid', detail });
  });

  it.each([
    ['another version', { format: 'madoguchi-aggregate/2' }, 'manifest.json: format'],
    [
      'a period that ends before it begins',
      { period: { from: '2026-06-02', to: DAY } },
      'manifest.json: period',
    ],
    ['another fiscal year', { fiscal_year: 2025 }, 'manifest.json: fiscal_year'],
    ['something nobody defined', { extra: 1 }, 'manifest.json: '],
  ])('a manifest with %s', async (_, part, detail) => {
    const { folder } = await bundle();
    editManifest(folder, (manifest) => Object.assign(manifest, part));
    expect(refusal(folder)).toEqual({ code: 'bundle-invalid', detail });
  });

  it('files missing, too many, or none', async () => {
    const { folder } = await bundle();
    writeFileSync(path.join(folder, 'notes.txt'), 'hello');
    expect(refusal(folder)).toEqual({ code: 'bundle-file-unexpected', file: 'notes.txt' });
    rmSync(path.join(folder, 'notes.txt'));
    rmSync(path.join(folder, 'histograms.csv'));
    expect(refusal(folder)).toEqual({ code: 'bundle-file-missing', file: 'histograms.csv' });
    editText(folder, 'manifest.json', () => 'not JSON');
    expect(refusal(folder)).toEqual({ code: 'bundle-invalid', detail: 'manifest.json' });
    rmSync(path.join(folder, 'manifest.json'));
    expect(refusal(folder)).toEqual({ code: 'bundle-file-missing', file: 'manifest.json' });
    expect(refusal(`${folder}-nowhere`)).toEqual({ code: 'bundle-missing', file: `${folder}-nowhere` });
  });

  it('an archive that is cut off, or no archive', async () => {
    const { folder } = await bundle();
    const archive = `${folder}.zip`;
    truncateSync(archive, 2000);
    expect(refusal(archive)).toEqual({ code: 'bundle-invalid', detail: 'bundle.zip' });
    writeFileSync(archive, readFileSync(path.join(folder, 'codes.csv')));
    expect(refusal(archive)).toEqual({ code: 'bundle-invalid', detail: 'bundle.zip' });
  });
});

describe('a store that is not the bundle’s', () => {
  it('of another hall', async () => {
    const { folder } = await bundle();
    const other = new Story({ id: 'other' });
    expect(refusal(folder, other.dataDir)).toEqual({ code: 'bundle-of-other-hall', hall: 'story' });
  });

  it('of the same hall with another journal', async () => {
    const { folder } = await bundle();
    const other = new Story().at('09:00').guide();
    expect(refusal(folder, other.dataDir)).toMatchObject({ code: 'bundle-of-other-journal' });
  });

  it('whose journal was changed', async () => {
    const { story, folder } = await bundle();
    story.close();
    const db = new Database(story.store.file);
    db.exec('DROP TRIGGER journal_keeps_content');
    db.exec(`UPDATE journal SET at = at + 1 WHERE seq = 9`);
    db.close();
    expect(refusal(folder, story.dataDir)).toEqual({ code: 'journal-broken', seq: 9 });
  });

  it('whose journal lost a row', async () => {
    const { story, folder } = await bundle();
    story.close();
    const db = new Database(story.store.file);
    db.exec('DROP TRIGGER journal_keeps_rows');
    db.exec('DELETE FROM journal WHERE seq = 9');
    db.close();
    expect(refusal(folder, story.dataDir)).toEqual({ code: 'journal-broken', seq: 10 });
  });

  it('an export from tables that no longer agree with the journal is found out', async () => {
    const { story } = await bundle();
    story.close();
    const db = new Database(story.store.file);
    db.exec(`UPDATE fact SET wait_ms = wait_ms + 60000 WHERE service = 'b'`);
    db.close();
    const { folder } = await exportBundle(exportRequest(story.dataDir));
    expect(refusal(folder)).toEqual({ code: null });
    expect(refusal(folder, story.dataDir)).toMatchObject({
      code: 'bundle-differs',
      file: 'tickets_daily.csv',
    });
  });

  it('of nothing', async () => {
    const { folder } = await bundle();
    const nowhere = `${folder}-data`;
    expect(refusal(folder, nowhere)).toMatchObject({ code: 'store-missing' });
    cpSync(folder, nowhere, { recursive: true });
    expect(refusal(folder, nowhere)).toMatchObject({ code: 'store-missing' });
  });
});
