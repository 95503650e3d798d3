import { describe, expect, it } from 'vitest';
import { importHistory } from '../../../db/import-history.ts';
import { Exported, exported } from '../figures/exported.ts';
import { Story } from '../figures/story.ts';
import { csv, T } from './trial-file.ts';

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
