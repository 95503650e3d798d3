import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRows, getRow } from '../../../db/database.ts';
import { readPastDay } from '../../../db/estimates/day-facts.ts';
import { learnPastDays, learnSteps } from '../../../db/estimates/learn.ts';
import { currentModel, learned } from '../../../db/estimates/learned.ts';
import { importHistory } from '../../../db/import-history.ts';
import { openForReading } from '../../../db/open.ts';
import { learnDay } from '../../../domain/estimate/learn-day.ts';
import { type LearnedModel, newModel } from '../../../domain/estimate/model.ts';
import { addDays, weekdayOf } from '../../../domain/time/zone.ts';
import { MIGRATIONS_DIR, Story, temporaryFolder } from '../figures/story.ts';
import { DAY } from '../figures/story-hall.ts';
import { playPlainDay } from './plain-day.ts';
import { journaled, kept } from './told.ts';

const ZONE = 'Asia/Tokyo';
const [MONDAY, TUESDAY, WEDNESDAY] = [DAY, addDays(DAY, 1), addDays(DAY, 2)];

function twoDays(): Story {
  const story = new Story();
  playPlainDay(story, 1, 40);
  playPlainDay(story.on(TUESDAY), 2, 40);
  return story;
}

function folded(story: Story, dates: readonly string[]): LearnedModel {
  return dates.reduce((model, date) => learnDay(model, readPastDay(story.store.db, date, ZONE)), newModel());
}

/** A morning of imported history: arrivals every six minutes, two counters. */
async function importDays(story: Story, dates: readonly string[]): Promise<void> {
  const time = (minute: number): string => {
    const [hour, rest] = [9 + Math.floor(minute / 60), minute % 60];
    return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00`;
  };
  const rows = dates.flatMap((date) =>
    Array.from({ length: 30 }, (_, i) => {
      const [arrived, called] = [i * 6, i * 6 + (i % 5)];
      const times = [arrived, called, called, called + 9].map((minute) => `${date}T${time(minute)}`);
      return [`n${i}`, 'a', 'normal', ...times, 'served', String(1 + (i % 2))].join(',');
    }),
  );
  const header = 'ticket,service,priority,arrived_at,called_at,started_at,ended_at,outcome,counter';
  const file = path.join(temporaryFolder(), 'history.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  await importHistory(story.store, file, null);
}

describe('learning', () => {
  it('folds the days that are over, oldest first, into the model and stores it', () => {
    const story = twoDays().on(WEDNESDAY).at('08:00');
    learnPastDays(story.store, WEDNESDAY);
    const expected = folded(story, [MONDAY, TUESDAY]);
    expect(learned(story.store.db)).toMatchObject({ through: TUESDAY, model: expected });
    const other = openForReading(story.dataDir, MIGRATIONS_DIR);
    expect(currentModel(other)).toEqual(expected);
    other.close();
  });

  it('leaves the day that is still going on', () => {
    const story = twoDays();
    learnPastDays(story.store, TUESDAY);
    expect(learned(story.store.db)).toMatchObject({ through: MONDAY, model: folded(story, [MONDAY]) });
  });

  it('day by day comes to the same as all at once', () => {
    const one = twoDays();
    learnPastDays(one.store, TUESDAY);
    learnPastDays(one.store, WEDNESDAY);
    expect(currentModel(one.store.db)).toEqual(folded(one, [MONDAY, TUESDAY]));
  });

  it('learns no day twice', () => {
    const story = twoDays();
    learnPastDays(story.store, WEDNESDAY);
    const before = getRow(story.store.db, 'SELECT * FROM learned_model');
    learnPastDays(story.store, WEDNESDAY);
    expect(getRow(story.store.db, 'SELECT * FROM learned_model')).toEqual(before);
  });

  it('journals nothing', () => {
    const story = twoDays();
    const { seq } = story.store.tail;
    learnPastDays(story.store, WEDNESDAY);
    expect(story.store.tail.seq).toBe(seq);
  });

  it('comes in small portions, and what is broken off has changed nothing', () => {
    const story = twoDays();
    const steps = learnSteps(story.store, WEDNESDAY);
    expect(steps.next().done).toBe(false);
    steps.return();
    expect(learned(story.store.db)).toBeNull();
    expect(currentModel(story.store.db)).toEqual(newModel());
  });

  it('learns from promises with their basis, from leavers as censored, and nothing from inexact ends', () => {
    const story = twoDays();
    story.on(TUESDAY).at('16:00');
    story.ticket();
    story.on(WEDNESDAY).at('09:00').ticket();
    const facts = readPastDay(story.store.db, TUESDAY, ZONE).tickets;
    const dated = allRows<{ n: number }>(
      story.store.db,
      'SELECT count(*) AS n FROM fact WHERE date = ?',
      TUESDAY,
    );
    expect(dated[0]?.n).toBe(41);
    expect(facts).toHaveLength(40);
    const told = journaled(story).filter(({ promise }) => promise.basis);
    const bases = facts.flatMap(({ basis }) => (basis ? [basis] : []));
    expect(bases.length).toBeGreaterThan(20);
    for (const basis of bases) expect(told.map(({ promise }) => promise.basis)).toContainEqual(basis);
    const left = facts.filter((fact) => fact.left);
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ calledAt }) => calledAt === null)).toBe(true);
  });

  it('looks back at most sixty open days', () => {
    const story = new Story();
    const dates: string[] = [];
    for (let date = DAY; dates.length < 63; date = addDays(date, 1)) {
      if (weekdayOf(date) % 6 !== 0) dates.push(date);
    }
    for (const date of dates) story.on(date).at('09:00').visitor('a', '1', 60_000);
    learnPastDays(story.store, addDays(dates.at(-1) ?? DAY, 1));
    expect(currentModel(story.store.db).days).toBe(60);
  });
});

describe('imported history', () => {
  const past = [addDays(DAY, -14), addDays(DAY, -13)];

  it('is promised nothing, and teaches as if the model of the evening before had promised', async () => {
    const story = new Story();
    await importDays(story, past);
    expect(journaled(story)).toEqual([]);
    expect(kept(story).size).toBe(0);
    learnPastDays(story.store, DAY);
    const model = currentModel(story.store.db);
    expect(model.days).toBe(2);
    expect(model.serviceTimes.services.a?.total.n).toBeGreaterThan(50);
    expect(model.calibration.squares.n, 'waits were held against replayed promises').toBeGreaterThan(0);
  });

  it('that comes later than what was learned begins the lesson anew, in the order of the days', async () => {
    const story = new Story();
    playPlainDay(story, 1, 30);
    learnPastDays(story.store, TUESDAY);
    expect(currentModel(story.store.db).days).toBe(1);
    await importDays(story, past);
    learnPastDays(story.store, TUESDAY);
    expect(currentModel(story.store.db).days).toBe(3);
    const other = new Story();
    await importDays(other, past);
    playPlainDay(other, 1, 30);
    learnPastDays(other.store, TUESDAY);
    expect(currentModel(story.store.db).serviceTimes).toEqual(currentModel(other.store.db).serviceTimes);
  });
});

describe('nobody looks ahead', () => {
  it('a day that breaks off has promised the same as the whole day', () => {
    const [whole, part] = [new Story(), new Story()];
    for (const story of [whole, part]) {
      playPlainDay(story, 1, 40);
      story.on(TUESDAY).at('08:00');
      learnPastDays(story.store, TUESDAY);
    }
    playPlainDay(whole, 2, 40);
    playPlainDay(part, 2, 40, 25);
    const told = journaled(part);
    expect(told.length).toBeGreaterThan(50);
    expect(journaled(whole).slice(0, told.length)).toEqual(told);
  });

  it('what a day teaches changes the promises of the next day only', () => {
    const [taught, untaught] = [new Story(), new Story()];
    for (const story of [taught, untaught]) {
      playPlainDay(story, 1, 40);
      story.on(TUESDAY).at('08:00');
    }
    learnPastDays(taught.store, TUESDAY);
    for (const story of [taught, untaught]) playPlainDay(story, 2, 40);
    const [first, second] = [taught, untaught].map((story) => journaled(story).slice(0, 40));
    expect(first).toEqual(second);
    expect(journaled(taught).slice(40)).not.toEqual(journaled(untaught).slice(40));
  });
});
