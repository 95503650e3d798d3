import { describe, expect, it } from 'vitest';
import { getRow } from '../../../db/database.ts';
import { exported } from './exported.ts';
import { Story } from './story.ts';

const MINUTE = 60_000;

/** The kept measures of a ticket, ms. */
function factOf(story: Story, ticket: number): object {
  return getRow(story.store.db, 'SELECT * FROM fact WHERE ticket = ?', ticket) ?? {};
}

describe('wait', () => {
  it('is the waiting before the first call; while a sibling is at a counter nobody waits', async () => {
    const story = new Story().at('09:00');
    const [a = 0, b = 0] = story.issue(['a', 'b'], 'parallel').tickets;
    story.at('09:05').call('1', a).start('1', a).at('09:20').finish('1', a);
    story.at('09:25').call('2', b).start('2', b).at('09:30').finish('2', b);
    const figures = await exported(story);
    expect(figures.daily('a')).toMatchObject({ wait_n: '1', wait_sum_s: '300.0' });
    expect(figures.daily('b')).toMatchObject({ wait_n: '1', wait_sum_s: '600.0' });
    expect(figures.daily('ALL')).toMatchObject({ wait_n: '2', wait_sum_s: '900.0', wait_mean_s: '450.0' });
  });

  it('a planned next ticket begins elsewhere: its wait starts when it may be called', async () => {
    const story = new Story().at('09:00');
    const [a = 0, b = 0] = story.issue(['a', 'b']).tickets;
    story.at('09:10').call('1', a).start('1', a).at('09:20').finish('1', a);
    story.at('09:23').call('1', b).start('1', b).finish('1', b);
    expect((await exported(story)).daily('b')).toMatchObject({ arrived: '1', wait_sum_s: '180.0' });
  });

  it('ends with the first call, whatever happens afterwards', async () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.at('09:04').call('1', ticket).recall('1', ticket).absent('1', ticket);
    story.at('09:30').comeBack(ticket).at('09:50').call('2', ticket).start('2', ticket).finish('2', ticket);
    expect((await exported(story)).daily()).toMatchObject({ wait_n: '1', wait_sum_s: '240.0' });
  });

  it('is known as soon as a ticket is called, and not of those that never were', async () => {
    const story = new Story().at('09:00');
    const called = story.ticket();
    const leaver = story.ticket();
    story.at('09:02').call('1', called).cancel(leaver, 'left');
    expect((await exported(story)).daily()).toMatchObject({ arrived: '2', wait_n: '1', wait_sum_s: '120.0' });
  });
});

describe('way', () => {
  it('is from the call just before the first start to that start; a recall begins no new call', () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.at('09:01').call('1', ticket).at('09:01:40').recall('1', ticket);
    story.at('09:02:10').start('1', ticket).at('09:05').finish('1', ticket);
    expect(factOf(story, ticket)).toMatchObject({ way_ms: 70_000 });
  });

  it('forgets the calls that the visitor did not come to', () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.at('09:01').call('1', ticket).absent('1', ticket).at('09:10').comeBack(ticket);
    story.at('09:15').call('1', ticket).at('09:15:20').start('1', ticket).at('09:16').finish('1', ticket);
    expect(factOf(story, ticket)).toMatchObject({ way_ms: 20_000, wait_ms: 60_000 });
  });
});

describe('service, preparation and hand-over', () => {
  it('service adds what was served before and after a hold', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('10:05').hold('1', ticket);
    story.at('10:10').resume('1', ticket).at('10:12').finish('1', ticket);
    expect((await exported(story)).daily()).toMatchObject({ service_n: '1', service_sum_s: '420.0' });
  });

  it('splits at the first ready: reception, preparation, wait for the hand-over, hand-over', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('10:05').prepare('1', ticket).at('10:20').ready(ticket);
    story.at('10:30').call('2', ticket).at('10:31').start('2', ticket).at('10:33').finish('2', ticket);
    const figures = await exported(story);
    expect(figures.daily()).toMatchObject({
      service_n: '1',
      service_sum_s: '300.0',
      handover_wait_n: '1',
      handover_wait_sum_s: '600.0',
      handover_wait_mean_s: '600.0',
    });
    expect(figures.histogram('preparation')).toEqual({ 900: '1' });
    expect(factOf(story, ticket)).toMatchObject({ preparation_ms: 15 * MINUTE, handover_ms: 2 * MINUTE });
    expect(figures.counter('2')).toMatchObject({ served: '1', serving_s: '120.0' });
    expect(figures.counter('1')).toMatchObject({ served: '0', serving_s: '300.0' });
  });

  it('a question in between adds to the preparation, not to the wait for the first hand-over call', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story
      .call('1', ticket)
      .start('1', ticket)
      .at('10:01')
      .prepare('1', ticket)
      .at('10:04')
      .ready(ticket, 'query');
    story
      .at('10:06')
      .call('1', ticket)
      .start('1', ticket)
      .at('10:07')
      .prepare('1', ticket)
      .at('10:12')
      .ready(ticket);
    story.at('10:20').call('1', ticket).start('1', ticket).at('10:22').finish('1', ticket);
    const figures = await exported(story);
    expect(figures.daily()).toMatchObject({ service_sum_s: '60.0', handover_wait_sum_s: '120.0' });
    expect(factOf(story, ticket)).toMatchObject({ preparation_ms: 8 * MINUTE, handover_ms: 3 * MINUTE });
  });

  it('adds the ready before the call where the visitor did not come to the first hand-over call', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('10:01').prepare('1', ticket).at('10:02').ready(ticket);
    story.at('10:05').call('1', ticket).absent('1', ticket).at('10:10').comeBack(ticket);
    story.at('10:40').call('1', ticket).start('1', ticket).at('10:41').finish('1', ticket);
    expect((await exported(story)).daily()).toMatchObject({
      handover_wait_n: '1',
      handover_wait_sum_s: '180.0',
    });
  });

  it('counts no service of tickets that were neither served nor passed on', async () => {
    const story = new Story().at('10:00');
    const ticket = story.ticket();
    story
      .call('1', ticket)
      .start('1', ticket)
      .at('10:05')
      .hold('1', ticket)
      .at('10:06')
      .cancel(ticket, 'left');
    const figures = await exported(story);
    expect(figures.daily()).toMatchObject({ service_n: '0', left: '1', left_after_sum_s: '360.0' });
    expect(figures.counter('1')).toMatchObject({ serving_s: '300.0', served: '0' });
  });
});
