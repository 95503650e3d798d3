import { describe, expect, it } from 'vitest';
import { exported } from './exported.ts';
import { Story } from './story.ts';
import { DAY } from './story-hall.ts';

const NEXT_DAY = '2026-06-02';

describe('counters', () => {
  it('open time leaves out pauses; utilisation is serving ÷ open', async () => {
    const story = new Story().at('09:00').open('1').at('10:00').pause('1').at('10:30').open('1');
    const ticket = story.at('10:40').ticket();
    story.call('1', ticket).start('1', ticket).at('11:10').finish('1', ticket).at('12:00').shut('1');
    const figures = await exported(story);
    expect(figures.counter('1')).toEqual({
      hall: 'story',
      date: DAY,
      counter: '1',
      open_s: '9000.0',
      serving_s: '1800.0',
      served: '1',
      utilisation: '0.2000',
    });
  });

  it('a counter that was open and served nobody has the utilisation 0', async () => {
    const story = new Story().at('09:00').open('2').at('09:30').shut('2');
    const row = (await exported(story)).counter('2');
    expect(row).toMatchObject({ open_s: '1800.0', serving_s: '0.0', served: '0', utilisation: '0.0000' });
  });

  it('what still lasts counts up to the last act of the journal', async () => {
    const story = new Story().at('09:00').open('1').at('09:10');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('09:30').guide();
    const row = (await exported(story)).counter('1');
    expect(row).toMatchObject({ open_s: '1800.0', serving_s: '1200.0', served: '0', utilisation: '0.6667' });
  });

  it('a ticket is served at its finishing counter; each counter has the time it served', async () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('09:10').hold('1', ticket).at('09:20').open('2');
    story.resume('2', ticket).at('09:25').finish('2', ticket).at('09:30').shut('1').shut('2');
    const figures = await exported(story);
    expect(figures.counter('1')).toMatchObject({ served: '0', serving_s: '600.0', open_s: '1800.0' });
    expect(figures.counter('2')).toMatchObject({ served: '1', serving_s: '300.0', open_s: '600.0' });
    expect(figures.visits()).toMatchObject({ counters_visited_sum: '2' });
  });

  it('a counter left open overnight was open until closing time', async () => {
    const story = new Story().at('16:15').open('1').on(NEXT_DAY).at('09:00').guide();
    const figures = await exported(story, { to: NEXT_DAY });
    expect(figures.counter('1')).toMatchObject({ open_s: '3600.0' });
    expect(figures.rows('counters_daily.csv')).toHaveLength(1);
  });
});
