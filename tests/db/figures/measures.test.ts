import { describe, expect, it } from 'vitest';
import { getRow } from '../../../db/database.ts';
import { exported } from './exported.ts';
import { DAY, Story } from './story.ts';

const MINUTE = 60_000;
const NEXT_DAY = '2026-06-02';

/** The kept measures of a ticket, ms. */
function factOf(story: Story, ticket: number): object {
  return getRow(story.store.db, 'SELECT * FROM fact WHERE ticket = ?', ticket) ?? {};
}

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
