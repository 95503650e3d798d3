import { describe, expect, it } from 'vitest';
import { exported } from './exported.ts';
import { Story } from './story.ts';

const MINUTE = 60_000;

describe('statistics', () => {
  it('the mean is the sum of ticket values ÷ n, never a mean of means', async () => {
    const story = new Story().at('09:00');
    story.visitor('a', '1', 10 * MINUTE);
    for (let n = 0; n < 3; n += 1) story.visitor('b', '1', 2 * MINUTE);
    const figures = await exported(story);
    expect(figures.daily('a').wait_mean_s).toBe('600.0');
    expect(figures.daily('b').wait_mean_s).toBe('120.0');
    expect(figures.daily('ALL').wait_mean_s).toBe('240.0');
  });

  it.each([
    { n: 1, p50: '60.0', p90: '60.0' },
    { n: 2, p50: '60.0', p90: '120.0' },
    { n: 10, p50: '300.0', p90: '540.0' },
    { n: 11, p50: '360.0', p90: '600.0' },
  ])('percentiles of $n waits of 1, 2, 3 … minutes are the values at ⌈p·n⌉', async ({ n, p50, p90 }) => {
    const story = new Story().at('08:30');
    for (let wait = n; wait >= 1; wait -= 1) story.visitor('a', '1', wait * MINUTE, wait * MINUTE);
    const day = (await exported(story)).daily('a');
    expect(day).toMatchObject({
      wait_n: String(n),
      wait_p50_s: p50,
      wait_p90_s: p90,
      wait_max_s: `${n * 60}.0`,
    });
    expect(day).toMatchObject({ service_p50_s: p50, service_p90_s: p90 });
  });

  it.each([
    { waits: [49], sum: '0.0', mean: '0.0' },
    { waits: [50], sum: '0.1', mean: '0.1' },
    { waits: [149], sum: '0.1', mean: '0.1' },
    { waits: [150], sum: '0.2', mean: '0.2' },
    { waits: [49, 50], sum: '0.1', mean: '0.0' },
    { waits: [50, 50], sum: '0.1', mean: '0.1' },
    { waits: [100, 100, 50], sum: '0.3', mean: '0.1' },
    { waits: [0], sum: '0.0', mean: '0.0' },
  ])('rounds $waits ms half up, only when written', async ({ waits, sum, mean }) => {
    const story = new Story().at('09:00');
    for (const wait of waits) story.visitor('a', '1', wait);
    expect((await exported(story)).daily('a')).toMatchObject({ wait_sum_s: sum, wait_mean_s: mean });
  });

  it('a value belongs to the bucket with lower edge ≤ value < upper edge', async () => {
    const story = new Story().at('08:30');
    const waits = [0, 59_999, 60_000, 119_999, 120_000, 179_999, 180_000, 10_799_999];
    for (const wait of waits) story.visitor('b', '1', wait, 0);
    const figures = await exported(story);
    expect(figures.histogram('wait', 'b')).toEqual({ 0: '2', 60: '2', 120: '2', 180: '1', 7200: '1' });
    const edges = figures
      .rows('histograms.csv')
      .filter((row) => row.measure === 'wait' && row.service === 'b');
    expect(edges).toHaveLength(15);
    expect(edges.at(-1)).toMatchObject({ bucket_from_s: '10800', bucket_to_s: '', count: '0' });
  });

  it('the last bucket is open', async () => {
    const story = new Story().at('08:30');
    story.visitor('b', '1', 10_800_000);
    expect((await exported(story)).histogram('wait', 'b')).toEqual({ 10800: '1' });
  });
});

describe('targets', () => {
  it('compares before rounding: as long as the target is within it, a millisecond more is not', async () => {
    const story = new Story().at('09:00');
    story.visitor('a', '1', 10 * MINUTE);
    story.visitor('a', '1', 10 * MINUTE + 1);
    story.visitor('a', '1', 1);
    story.visitor('b', '1', 1);
    const figures = await exported(story);
    expect(figures.daily('a')).toMatchObject({
      target_n: '3',
      within_target_n: '2',
      within_target: '0.6667',
    });
    expect(figures.daily('b')).toMatchObject({ target_n: '0', within_target_n: '0', within_target: '' });
    expect(figures.daily('ALL')).toMatchObject({ wait_n: '4', target_n: '3', within_target: '0.6667' });
  });

  it('takes each ticket’s target as it stood at its arrival', async () => {
    const story = new Story().at('09:00');
    const before = story.ticket('a');
    story.setTarget('a', 30);
    const after = story.ticket('a');
    story.at('09:20').call('1', before).start('1', before).finish('1', before);
    story.call('1', after).start('1', after).finish('1', after);
    const figures = await exported(story);
    expect(figures.daily('a')).toMatchObject({
      target_n: '2',
      within_target_n: '1',
      within_target: '0.5000',
    });
    expect(figures.row('services.csv', { id: 'a' }).target_s).toBe('1800.0');
  });

  it('counts those who left after longer than the target, not those who left just then', async () => {
    const story = new Story().at('09:00');
    const patient = story.ticket('a');
    const impatient = story.ticket('a');
    const without = story.ticket('b');
    story.at('09:10').cancel(impatient, 'left').pass(1).cancel(patient, 'left').cancel(without, 'left');
    expect((await exported(story)).daily('ALL')).toMatchObject({
      left: '3',
      left_after_target_n: '1',
      target_n: '0',
    });
  });
});
