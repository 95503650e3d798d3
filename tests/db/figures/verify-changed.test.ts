import { describe, expect, it } from 'vitest';
import { bundle } from './full-day.ts';
import { DAY } from './story-hall.ts';
import { editCell, editManifest, editText, refusal, removeLine, sign } from './tamper.ts';

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
