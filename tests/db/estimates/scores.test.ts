import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../../db/bundle/verify.ts';
import { examine } from '../../../db/doctor/examine.ts';
import { estimateScores } from '../../../db/figures/estimates.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import { drain } from '../../../domain/estimate/replay.ts';
import { addDays } from '../../../domain/time/zone.ts';
import { exported } from '../figures/exported.ts';
import { MIGRATIONS_DIR, Story } from '../figures/story.ts';
import { DAY } from '../figures/story-hall.ts';
import { playPlainDay } from './plain-day.ts';

const SECOND = 1000;
const BASIS = { fluidMs: 1, expectedMs: 1, drift: 0 };

/** Seconds promised: from, to, and by the baseline; or that a counter was free. */
type Said = readonly [p50: number, p90: number, baseline: number] | 'free' | null;

/** A story whose promises are said by hand: no counter is open when anybody comes. */
class ScoredStory extends Story {
  /** Gives a number at 09:00 plus `minute` and promises what is `said`. */
  promised(minute: number, said: Said, of = 'a'): number {
    this.at(`09:${String(minute).padStart(2, '0')}`);
    const ticket = this.ticket(of);
    if (said === null) return ticket;
    const [p50, p90, baseline] = said === 'free' ? [0, 0, 600] : said;
    const free = said === 'free';
    const promise = {
      p50Ms: p50 * SECOND,
      p90Ms: p90 * SECOND,
      baselineMs: baseline * SECOND,
      free,
      basis: free ? null : BASIS,
    };
    write(this.store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'estimate.promised', promises: [{ ticket, promise }] });
    });
    return ticket;
  }

  /** Called so many seconds after now, served for a minute, and the counter closed again. */
  waits(ticket: number, seconds: number): void {
    this.pass(seconds * SECOND)
      .call('1', ticket)
      .start('1', ticket);
    this.pass(60 * SECOND)
      .finish('1', ticket)
      .shut('1');
  }
}

/**
 * By hand, in seconds: wait, p50, p90, baseline → error, covered?, baseline's error.
 *   1  a  200  100  300   50 → +100  yes  150
 *   2  a  100  100  300  400 →    0  yes  300   (the lower end is in the range)
 *   3  a  300  100  300  300 → +200  yes    0   (the upper end too)
 *   4  a   50   80  300  100 →  −30  no    50
 *   5  b  301  100  300  300 → +201  no     1
 *   6  b  left             → censored
 *   7  a  sent elsewhere   → censored
 *   8  a  a counter was free, 9  a  nothing promised, 10  a  by mistake: in none
 */
function storyByHand(): ScoredStory {
  const story = new ScoredStory();
  story.waits(story.promised(0, [100, 300, 50]), 200);
  story.waits(story.promised(5, [100, 300, 400]), 100);
  story.waits(story.promised(10, [100, 300, 300]), 300);
  story.waits(story.promised(17, [80, 300, 100]), 50);
  story.waits(story.promised(20, [100, 300, 300], 'b'), 301);
  story.cancel(story.promised(30, [100, 300, 300], 'b'), 'left');
  story.cancel(story.promised(31, [100, 300, 300]), 'redirected');
  story.waits(story.promised(32, 'free'), 5);
  story.waits(story.promised(35, null), 30);
  story.cancel(story.promised(40, [100, 300, 300]), 'mistake');
  return story;
}

const EXPECTED = {
  a: ['5', '4', '1', '3', '270.0', '330.0', '500.0'],
  b: ['2', '1', '1', '0', '201.0', '201.0', '1.0'],
  ALL: ['7', '5', '2', '3', '471.0', '531.0', '501.0'],
} as const;

const COLUMNS = [
  'promised_n',
  'scored_n',
  'censored_n',
  'covered_n',
  'error_sum_s',
  'abs_error_sum_s',
  'baseline_abs_error_sum_s',
] as const;

async function scoreRows(story: Story, date = DAY): Promise<Record<string, readonly (string | undefined)[]>> {
  const bundle = await exported(story, { from: date, to: date });
  const rows = bundle.rows('estimates_daily.csv');
  return Object.fromEntries(rows.map((row) => [row.service, COLUMNS.map((name) => row[name])]));
}

describe('estimates_daily', () => {
  it('is what was reckoned by hand, in the bundle and by replay of the journal', async () => {
    const story = storyByHand();
    // `exported` verifies each bundle against the journal.
    expect(await scoreRows(story)).toEqual(EXPECTED);
  });

  it.each([
    ['too long: error below 0', 50, [120, 300, 50], '-70.0', '70.0'],
    ['half up, also below 0', 50.05, [50.1, 300, 50], '0.0', '0.1'],
    ['a tenth and a half too long', 50, [50.15, 300, 50], '-0.1', '0.2'],
  ] as const)('%s', async (_, seconds, said, error, absolute) => {
    const story = new ScoredStory();
    story.waits(story.promised(0, said), seconds);
    const { a } = await scoreRows(story);
    expect(a?.slice(4, 6)).toEqual([error, absolute]);
  });

  it('who still waits is promised, and neither scored nor censored; the sums are empty', async () => {
    const story = new ScoredStory();
    story.promised(0, [100, 300, 50]);
    expect((await scoreRows(story)).a).toEqual(['1', '0', '0', '0', '', '', '']);
  });

  it('so is who was closed by the day’s end, called or not: the times are not exact', async () => {
    const story = new ScoredStory();
    const called = story.promised(0, [100, 300, 50]);
    story.promised(1, [100, 300, 50]);
    story
      .pass(60 * SECOND)
      .call('1', called)
      .start('1', called);
    story.on(addDays(DAY, 1)).at('09:00').open('1');
    expect((await scoreRows(story)).a).toEqual(['2', '0', '0', '0', '', '', '']);
  });

  it('a call that was undone is no call', async () => {
    const story = new ScoredStory();
    const ticket = story.promised(0, [100, 300, 50]);
    story.pass(150 * SECOND).call('1', ticket);
    expect((await scoreRows(story)).a?.slice(0, 3)).toEqual(['1', '1', '0']);
    story.pass(SECOND).undo('1');
    expect((await scoreRows(story)).a?.slice(0, 3)).toEqual(['1', '0', '0']);
  });

  it('a day on which nothing was promised has no record', async () => {
    const story = new ScoredStory();
    story.waits(story.promised(0, null), 30);
    story.waits(story.promised(5, 'free'), 30);
    expect(await scoreRows(story)).toEqual({});
  });

  it('the section of the manager reads the same', () => {
    const story = storyByHand();
    const scores = drain(estimateScores(story.store.db, addDays(DAY, -1), addDays(DAY, 1)));
    expect(scores.map(({ date, service }) => [date, service])).toEqual([
      [DAY, 'ALL'],
      [DAY, 'a'],
      [DAY, 'b'],
    ]);
    expect(scores[0]).toMatchObject({
      promisedN: 7,
      scoredN: 5,
      censoredN: 2,
      coveredN: 3,
      errorSumMs: 471_000,
      absErrorSumMs: 531_000,
      baselineAbsErrorSumMs: 501_000,
    });
  });
});

it('of an ordinary day the state is rebuilt, and every figure recomputed, from the journal', async () => {
  const story = new Story();
  playPlainDay(story, 3, 60);
  const rows = await scoreRows(story);
  expect(Number(rows.ALL?.[1])).toBeGreaterThan(30);
  const findings = [...examine({ dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: true })];
  expect(findings.filter(({ sound, check }) => !sound && check !== 'disk')).toEqual([]);
});

it('a bundle whose promises were changed is found out', async () => {
  const story = storyByHand();
  const bundle = await exported(story, {});
  story.store.db.exec('UPDATE promise SET p50_ms = 0');
  const changed = await exported(story, {}).catch((error: Error) => error);
  expect(String(changed)).toContain('bundle-differs');
  expect(verifyBundle({ bundle: bundle.folder, data: null }).recomputed).toBe(false);
});
