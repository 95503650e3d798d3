import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { exportBundle } from '../../../db/bundle/export.ts';
import { exportRequest } from './exported.ts';
import { bundle } from './full-day.ts';
import { Story } from './story.ts';
import { DAY } from './story-hall.ts';
import { editCell, editManifest, editText, refusal, sign } from './tamper.ts';

const MINUTE = 60_000;

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
