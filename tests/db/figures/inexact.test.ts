import { describe, expect, it } from 'vitest';
import { exported } from './exported.ts';
import { Story } from './story.ts';

const MINUTE = 60_000;
const NEXT_DAY = '2026-06-02';

describe('inexact', () => {
  it('what the day’s end closes counts as an outcome and in no duration', async () => {
    const story = new Story().at('09:00');
    const exact = story.visitor('a', '2', MINUTE);
    expect(exact).toBeGreaterThan(0);
    story.ticket('a');
    const called = story.ticket('a');
    const absent = story.ticket('a');
    const served = story.ticket('a');
    story.at('10:00').call('1', absent).absent('1', absent).call('1', served).start('1', served);
    story.at('10:05').call('2', called).on(NEXT_DAY).at('08:30').guide();
    const figures = await exported(story, { to: NEXT_DAY });
    expect(figures.daily('a')).toMatchObject({
      arrived: '5',
      served: '2',
      no_show: '2',
      cancelled: '1',
      inexact_n: '4',
      wait_n: '1',
      wait_sum_s: '60.0',
      service_n: '1',
      target_n: '1',
    });
    expect(figures.visits()).toMatchObject({
      visits: '5',
      stay_n: '1',
      stay_sum_s: '120.0',
      counters_visited_sum: '2',
    });
    expect(figures.histogram('wait')).toEqual({ 60: '1' });
    expect(figures.counter('1')).toMatchObject({ served: '1', serving_s: '0.0', open_s: '26100.0' });
  });

  it('so does what the clock rule moved', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story.at('10:10').guide().at('09:00').acceptClock();
    story.at('09:05').call('1', ticket).start('1', ticket).at('09:10').finish('1', ticket);
    const figures = await exported(story);
    expect(figures.daily()).toMatchObject({
      arrived: '1',
      served: '1',
      inexact_n: '1',
      wait_n: '0',
      service_n: '0',
    });
    expect(figures.hourly(8)).toMatchObject({ arrived: '1' });
    expect(figures.visits()).toMatchObject({ stay_n: '0' });
  });

  it('so does a number that was entered later from paper, on the day and hour of its arrival', async () => {
    const story = new Story()
      .at('11:30')
      .paper('a', 901, 2 * 3_600_000)
      .paper('a', 902, 60 * MINUTE, 'left');
    const figures = await exported(story);
    expect(figures.daily('a')).toMatchObject({
      arrived: '2',
      served: '1',
      left: '1',
      inexact_n: '2',
      wait_n: '0',
      service_n: '0',
      left_after_n: '0',
      target_n: '0',
      left_after_target_n: '0',
    });
    expect(figures.hourly(9)).toMatchObject({ arrived: '1', served: '1' });
    expect(figures.visits()).toMatchObject({ visits: '2', stay_n: '0' });
    expect(figures.counter('1')).toMatchObject({ served: '1', serving_s: '' });
  });

  it('so does a forgotten call that somebody else ended', async () => {
    const story = new Story().at('09:00');
    const forgotten = story.ticket();
    story.at('09:05').call('1', forgotten).start('1', forgotten).at('10:00').release(forgotten, 'served');
    const day = (await exported(story)).daily();
    expect(day).toMatchObject({ served: '1', inexact_n: '1', wait_n: '0', service_n: '0' });
  });
});
