import { inferredCounters, type SeenServices, seeServices } from '../../domain/estimate/counter-source.ts';
import { learnDay } from '../../domain/estimate/learn-day.ts';
import { learnHistorySteps } from '../../domain/estimate/learn-history.ts';
import { type LearnedModel, newModel } from '../../domain/estimate/model.ts';
import { drain } from '../../domain/estimate/replay.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import type { LocalDate } from '../../domain/time/zone.ts';
import { getRow, type ReadableDB } from '../database.ts';
import type { Store } from '../store.ts';
import { THE_PROGRAM } from '../tx.ts';
import { write } from '../write.ts';
import { openDates, readPastDay } from './day-facts.ts';
import { type Learned, learned, remember, saveLearned } from './learned.ts';

/** A day of two weeks ago counts half: what is older than three months of open days weighs a twentieth. */
const MOST_DAYS = 60;
const BEFORE_ALL_DATES = '0000-01-01';

/** What a lesson starts from: what was learned, or nothing where nothing was or more history was imported since. */
function startOf(db: ReadableDB): Learned {
  const imported = getRow<{ n: number }>(db, 'SELECT count(*) AS n FROM imported')?.n ?? 0;
  const stored = learned(db);
  return stored?.imported === imported ? stored : { model: newModel(), through: BEFORE_ALL_DATES, imported };
}

/** Which services a counter has served is known of imported days only from the days themselves. */
function* learnDate(
  model: LearnedModel,
  hall: Hall,
  db: ReadableDB,
  date: string,
  seen: SeenServices,
): Generator<void, { readonly model: LearnedModel; readonly seen: SeenServices }> {
  const day = readPastDay(db, date, hall.zone);
  yield;
  if (!day.isHistory) return { model: learnDay(model, day), seen };
  const rules = { priorityBurst: hall.priorityBurst, counters: inferredCounters(seen) };
  const taught = yield* learnHistorySteps(model, day, rules);
  return { model: taught, seen: seeServices(seen, day.tickets) };
}

/**
 * Learns the open days that are over and not learned yet, oldest first, at most the last 60, and stores the model.
 * It yields every few milliseconds, so that acts can come between. Nothing is done where nothing is new.
 * @param today the first date that is not over
 * @throws DomainError clock-went-back, store-busy, store-full, store-read-only: then nothing was learned
 */
export function* learnSteps(store: Store, today: LocalDate): Generator<void, void> {
  const { db, hall } = store;
  if (!hall) return;
  const start = startOf(db);
  const dates = openDates(db, start.through, today, MOST_DAYS);
  let { model } = start;
  let seen: SeenServices = new Map();
  for (const date of dates) {
    yield;
    ({ model, seen } = yield* learnDate(model, hall, db, date, seen));
  }
  const through = dates.at(-1);
  if (through === undefined) return;
  const value = { model, through, imported: start.imported };
  write(store, THE_PROGRAM, (tx) => saveLearned(tx.db, value));
  remember(db, value);
}

/** The same at once: for programs in which nobody waits, such as the simulation. @throws as `learnSteps` */
export function learnPastDays(store: Store, today: LocalDate): void {
  drain(learnSteps(store, today));
}
