import { lineName, linesTaken } from '../../domain/estimate/lines.ts';
import { RECENT_CALLS_MS } from '../../domain/estimate/replay.ts';
import type { CounterActivity, CounterState, HallState, WaitingTicket } from '../../domain/estimate/types.ts';
import { calendarDay } from '../../domain/hall/calendar.ts';
import type { CounterLine } from '../../domain/hall/codes.ts';
import type { CounterStatus, Hall } from '../../domain/hall/hall.ts';
import type { Line, PriorityClass } from '../../domain/ticket/codes.ts';
import { instantOf, localMinute } from '../../domain/time/zone.ts';
import { isNationalHoliday } from '../calendar.ts';
import { allRows, type ReadableDB } from '../database.ts';
import { plannedCounters } from './planned-counters.ts';
import { readRecentCalls } from './promises.ts';

/** As many digits as a row number can have: texts then stand in the order of the numbers. */
const ID_DIGITS = 16;

/** A ticket's name in the estimator, which breaks ties of place by it. */
export function estimateName(ticket: number): string {
  return String(ticket).padStart(ID_DIGITS, '0');
}

interface LineRow {
  id: number;
  service: string;
  line: Line;
  cls: PriorityClass;
  front: number;
  place_at: number;
  only_counter: string | null;
  since: number;
}

const LINES = `
  SELECT t.id, t.service, t.line, t.cls, t.front, t.place_at, t.only_counter, s.from_at AS since
  FROM ticket t JOIN slice s ON s.ticket = t.id AND s.to_at IS NULL
  WHERE t.ended_at IS NULL AND t.state IN ('waiting', 'ready')`;

function toWaiting(row: LineRow): WaitingTicket {
  return {
    ticket: estimateName(row.id),
    service: lineName(row.service, row.line),
    cls: row.cls,
    placeAt: row.front === 1 ? 0 : row.place_at,
    waitingSince: row.since,
    onlyCounter: row.only_counter,
  };
}

interface TakenRow {
  counter: string;
  service: string;
  line: Line;
  since: number;
}

/** Who stands at which counter, and since when: from the call, unless a hold was between. */
const TAKEN = `
  SELECT t.counter, t.service, t.line, coalesce(
      (SELECT c.from_at FROM slice c WHERE c.ticket = t.id AND c.idx = s.idx - 1 AND c.state = 'called'),
      s.from_at) AS since
  FROM ticket t JOIN slice s ON s.ticket = t.id AND s.to_at IS NULL
  WHERE t.ended_at IS NULL AND t.state IN ('called', 'serving') AND t.counter IS NOT NULL`;

interface CounterRow {
  id: string;
  service: string | null;
  preference: number | null;
  line: CounterLine | null;
  state: CounterStatus['state'] | null;
  since: number | null;
}

const COUNTERS = `
  SELECT c.id, x.service, x.preference, x.line, s.state, s.since
  FROM counter c
  LEFT JOIN counter_service x ON x.counter = c.id
  LEFT JOIN counter_status s ON s.counter = c.id
  WHERE c.active = 1 AND c.valid_from <= :day AND (c.valid_to IS NULL OR :day <= c.valid_to)
  ORDER BY c.sort, c.id`;

/** When the counters that are still closed will come: the day's opening, if that is ahead; null where it is past. */
function nextOpening(hall: Hall, now: number, day: string): number | null {
  const { hours } = calendarDay(hall, day, isNationalHoliday);
  const opening = hours && instantOf(day, hours.open, hall.zone);
  return opening !== null && now < opening ? opening : null;
}

function activityOf(
  row: CounterRow,
  taken: TakenRow | undefined,
  opensAt: number | null,
): CounterActivity | null {
  if (taken) return { kind: 'serving', service: lineName(taken.service, taken.line), since: taken.since };
  if (row.state === 'open') return { kind: 'free' };
  if (row.state === 'paused') return { kind: 'paused', since: row.since ?? 0 };
  return opensAt === null ? null : { kind: 'opens', at: opensAt };
}

function countersOf(
  rows: readonly CounterRow[],
  taken: readonly TakenRow[],
  opensAt: number | null,
): readonly CounterState[] {
  const counters = new Map<string, CounterState>();
  for (const row of rows) {
    const at = taken.find(({ counter }) => counter === row.id);
    const activity = counters.get(row.id)?.activity ?? activityOf(row, at, opensAt);
    if (!activity) continue;
    const known = counters.get(row.id)?.services ?? [];
    const { service, preference, line } = row;
    const taking = service !== null && preference !== null && line !== null;
    const own = taking ? linesTaken(service, line).map((name) => ({ service: name, preference })) : [];
    counters.set(row.id, { counter: row.id, services: [...known, ...own], activity });
  }
  return [...counters.values()];
}

/**
 * The hall as the estimator sees it at `now` (UTC ms): everybody in a line, the counters that take people today
 * (before the opening all of them; later without the closed ones, but as many as are planned), the calls of the last two hours.
 */
export function readHallState(db: ReadableDB, hall: Hall, now: number, day: string): HallState {
  const counters = countersOf(
    allRows<CounterRow>(db, COUNTERS, { day }),
    allRows<TakenRow>(db, TAKEN),
    nextOpening(hall, now, day),
  );
  return {
    now,
    minuteOfDay: localMinute(now, hall.zone),
    waiting: allRows<LineRow>(db, LINES).map(toWaiting),
    counters: [...counters, ...plannedCounters(db, hall, now, day, counters)],
    recentCalls: readRecentCalls(db, now - RECENT_CALLS_MS),
    priorityBurst: hall.priorityBurst,
  };
}
