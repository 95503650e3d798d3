import { describe, expect, it } from 'vitest';
import { exported } from './exported.ts';
import { Story } from './story.ts';

const MINUTE = 60_000;

describe('arrivals and outcomes', () => {
  it('counts tickets by final state; those cancelled by mistake nowhere; live ones as arrived', async () => {
    const story = new Story().at('09:00');
    story.visitor('a', '1', MINUTE);
    story.cancel(story.ticket('a'), 'left');
    story.cancel(story.ticket('a'), 'redirected');
    story.cancel(story.ticket('a'), 'mistake');
    story.ticket('b');
    const passedOn = story.ticket('a');
    story.call('1', passedOn).start('1', passedOn).transfer('1', passedOn, 'b');
    const figures = await exported(story);
    const counts = { served: '1', no_show: '0', left: '1', transferred: '1', cancelled: '1', inexact_n: '0' };
    expect(figures.daily('ALL')).toMatchObject({ arrived: '6', ...counts });
    expect(figures.daily('a')).toMatchObject({ arrived: '4', ...counts });
    expect(figures.daily('b')).toMatchObject({ arrived: '2', served: '0', left: '0', transferred: '0' });
  });

  it('a transferred-in ticket arrives when the transfer happens', async () => {
    const story = new Story().at('09:50');
    const first = story.ticket('a');
    story.at('09:55').call('1', first).start('1', first);
    story.at('10:05');
    const second = story.transfer('1', first, 'b');
    story.at('10:10').call('2', second).start('2', second).at('10:12').finish('2', second);
    const figures = await exported(story);
    expect(figures.hourly(9, 'a')).toMatchObject({ arrived: '1', transferred: '1', service_sum_s: '600.0' });
    expect(figures.hourly(10, 'b')).toMatchObject({ arrived: '1', served: '1', wait_sum_s: '300.0' });
    expect(figures.visits()).toMatchObject({ visits: '1', tickets: '2', counters_visited_sum: '2' });
  });

  it('belongs to the hour and the date of the arrival in the hall’s zone, to the millisecond', async () => {
    const story = new Story().at('09:59:59.999');
    const early = story.ticket();
    story.at('10:00:00.000');
    const late = story.ticket();
    story.at('11:30').call('1', early).start('1', early).finish('1', early);
    story.at('11:31').call('1', late).start('1', late).finish('1', late);
    const figures = await exported(story);
    expect(figures.hourly(9)).toMatchObject({ arrived: '1', served: '1', wait_n: '1' });
    expect(figures.hourly(10)).toMatchObject({ arrived: '1', served: '1', wait_n: '1' });
    expect(figures.rows('tickets_hourly.csv').map((row) => row.hour)).not.toContain('11');
  });

  it('writes an empty cell, never 0, where there is nothing to measure', async () => {
    const story = new Story().at('09:00');
    story.ticket('b');
    const figures = await exported(story);
    const day = figures.daily('b');
    const empty = ['wait_sum_s', 'wait_mean_s', 'wait_p50_s', 'wait_p90_s', 'wait_max_s', 'within_target'];
    for (const column of [...empty, 'service_mean_s', 'left_after_mean_s', 'handover_wait_sum_s']) {
      expect(day[column], column).toBe('');
    }
    expect(day).toMatchObject({ wait_n: '0', target_n: '0', service_n: '0' });
    expect(figures.visits()).toMatchObject({ stay_n: '0', stay_sum_s: '', stay_mean_s: '' });
    expect(figures.rows('histograms.csv')).toEqual([]);
  });
});

describe('leaving and staying', () => {
  it('time until leaving leaves out the time at other counters', async () => {
    const story = new Story().at('09:00');
    const [a = 0, b = 0] = story.issue(['a', 'b'], 'parallel').tickets;
    story.at('09:05').call('1', a).start('1', a).at('09:15').finish('1', a);
    story.at('09:30').cancel(b, 'left');
    const figures = await exported(story);
    expect(figures.daily('b')).toMatchObject({ left: '1', left_after_n: '1', left_after_sum_s: '1200.0' });
  });

  it('stay is of the visit: last end − first arrival, in ALL only; mistakes do not lengthen it', async () => {
    const story = new Story().at('09:00');
    const [a = 0, b = 0] = story.issue(['a', 'b']).tickets;
    story.at('09:05').call('1', a).start('1', a).at('09:10').finish('1', a);
    story.at('09:20').call('2', b).start('2', b).at('09:31').finish('2', b);
    const wrong = story.at('09:40').ticket();
    story.at('09:50').cancel(wrong, 'mistake');
    const figures = await exported(story);
    expect(figures.visits()).toMatchObject({ visits: '1', tickets: '2', stay_n: '1', stay_sum_s: '1860.0' });
    expect(figures.histogram('stay')).toEqual({ 1800: '1' });
    expect(
      figures.rows('histograms.csv').filter((row) => row.measure === 'stay' && row.service !== 'ALL'),
    ).toEqual([]);
  });

  it('a visit that is still in the hall has no stay yet', async () => {
    const story = new Story().at('09:00');
    const [a = 0] = story.issue(['a', 'b']).tickets;
    story.call('1', a).start('1', a).at('09:10').finish('1', a);
    expect((await exported(story)).visits()).toMatchObject({
      visits: '1',
      stay_n: '0',
      counters_visited_sum: '1',
    });
  });

  it('counts guidance without a ticket, also on a day without any', async () => {
    const story = new Story().at('09:00').guide().guideByMistake().guide();
    const figures = await exported(story);
    expect(figures.visits()).toMatchObject({ visits: '0', tickets: '0', guidance_only: '2' });
    expect(figures.rows('tickets_daily.csv')).toEqual([]);
  });
});

describe('a changed plan', () => {
  it('what is left out of it counts nowhere; what comes into it arrives when the plan is changed', async () => {
    const story = new Story().at('09:00');
    const { visit, tickets } = story.issue('a');
    story.at('09:30').plan(visit, ['b']);
    const figures = await exported(story);
    expect(tickets).toHaveLength(1);
    expect(figures.rows('tickets_hourly.csv').map((row) => [row.hour, row.service, row.arrived])).toEqual([
      ['9', 'ALL', '1'],
      ['9', 'b', '1'],
    ]);
    expect(figures.visits()).toMatchObject({ visits: '1', tickets: '1' });
  });
});

describe('undo', () => {
  it('figures are as if the act never happened', async () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    const other = story.ticket('b');
    story.at('09:05').call('1', other).at('09:05:20').undo('1');
    story.at('09:06').call('1', ticket).start('1', ticket).at('09:10').finish('1', ticket);
    story.at('09:10:30').undo('1').at('09:12').finish('1', ticket);
    story.at('09:15').call('1', other).start('1', other).at('09:16').finish('1', other);
    const figures = await exported(story);
    expect(figures.daily('a')).toMatchObject({ served: '1', wait_sum_s: '360.0', service_sum_s: '360.0' });
    expect(figures.daily('b')).toMatchObject({ wait_n: '1', wait_sum_s: '900.0' });
    expect(figures.counter('1')).toMatchObject({ serving_s: '420.0', served: '2' });
  });

  it('who waits while the zone is set otherwise has arrived by the clock of the new one', async () => {
    const story = new Story().at('14:00');
    const ended = story.visitor('a', '1', MINUTE);
    const waiting = story.ticket('a');
    story.setZone('Asia/Kolkata').call('1', waiting).start('1', waiting).pass(MINUTE).finish('1', waiting);
    expect(ended).toBeGreaterThan(0);
    const figures = await exported(story);
    expect(figures.hourly(14, 'a')).toMatchObject({ arrived: '1', served: '1' });
    expect(figures.hourly(10, 'a')).toMatchObject({ arrived: '1', served: '1' });
  });

  it('an undone issue leaves nothing', async () => {
    const story = new Story().at('09:00').open('1');
    story.visitor('a', '1', MINUTE);
    story.issue('b', 'in_order', '1');
    story.pass(10_000).undo('1');
    const figures = await exported(story);
    expect(figures.daily('ALL')).toMatchObject({ arrived: '1' });
    expect(figures.rows('tickets_daily.csv').map((row) => row.service)).toEqual(['ALL', 'a']);
    expect(figures.visits()).toMatchObject({ visits: '1', tickets: '1' });
  });

  it('an undone transfer brings back the one ticket', async () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).at('09:05').transfer('1', ticket, 'b');
    story.at('09:05:30').undo('1').at('09:08').finish('1', ticket);
    const figures = await exported(story);
    expect(figures.daily('ALL')).toMatchObject({
      arrived: '1',
      transferred: '0',
      served: '1',
      service_sum_s: '480.0',
    });
  });
});
