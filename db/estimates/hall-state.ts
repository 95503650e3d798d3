import { lineName, linesTaken } from '../../domain/estimate/lines.ts';
import { RECENT_CALLS_MS } from '../../domain/estimate/replay.ts';
import type {
  CounterActivity,
  CounterState,
  HallState,
  RecentCall,
  WaitingTicket,
} from '../../domain/estimate/types.ts';
import { calendarDay } from '../../domain/hall/calendar.ts';
import type { Counter, CounterStatus, Hall } from '../../domain/hall/hall.ts';
import { isInUse } from '../../domain/hall/in-use.ts';
import type { Line } from '../../domain/ticket/codes.ts';
import { isAtCounter, isInLine, type Ticket } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import { instantOf, localMinute } from '../../domain/time/zone.ts';
import { isNationalHoliday } from '../calendar.ts';
import type { ReadableDB } from '../database.ts';
import { readCounterStatuses, readCounters } from '../state/hall.ts';
import { readLiveVisits } from '../state/visits.ts';
import { plannedCounters } from './planned-counters.ts';
import { readRecentCalls } from './recent-calls.ts';

/** As many digits as a row number can have: texts then stand in the order of the numbers. */
const ID_DIGITS = 16;

/** A ticket's name in the estimator, which breaks ties of place by it. */
export function estimateName(ticket: number): string {
  return String(ticket).padStart(ID_DIGITS, '0');
}

/** Since when the ticket has been in its state (UTC ms). */
function stateSince({ slices, arrivedAt }: Ticket): number {
  return slices.at(-1)?.from ?? arrivedAt;
}

function waitingOf(visits: readonly Visit[]): readonly WaitingTicket[] {
  const inLine = visits.flatMap(({ tickets }) => tickets.filter(isInLine));
  return inLine.map((ticket) => ({
    ticket: estimateName(ticket.id),
    service: lineName(ticket.service, ticket.line),
    cls: ticket.cls,
    placeAt: ticket.front ? 0 : ticket.placeAt,
    waitingSince: stateSince(ticket),
    onlyCounter: ticket.onlyCounter,
  }));
}

interface Taken {
  readonly service: string;
  readonly line: Line;
  readonly since: number;
}

/** Who stands at which counter, and since when: from the call, unless a hold was between. */
function takenIn(visits: readonly Visit[]): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const ticket of visits.flatMap(({ tickets }) => tickets.filter(isAtCounter))) {
    const { counter, service, line, slices } = ticket;
    const before = slices.at(-2);
    const since = before?.state === 'called' ? before.from : stateSince(ticket);
    if (counter !== null) taken.set(counter, { service, line, since });
  }
  return taken;
}

/** When the counters that are still closed will come: the day's opening, if that is ahead; null where it is past. */
function nextOpening(hall: Hall, now: number, day: string): number | null {
  const { hours } = calendarDay(hall, day, isNationalHoliday);
  const opening = hours && instantOf(day, hours.open, hall.zone);
  return opening !== null && now < opening ? opening : null;
}

function activityOf(
  status: CounterStatus | undefined,
  taken: Taken | undefined,
  opensAt: number | null,
): CounterActivity | null {
  if (taken) return { kind: 'serving', service: lineName(taken.service, taken.line), since: taken.since };
  if (status?.state === 'open') return { kind: 'free' };
  if (status?.state === 'paused') return { kind: 'paused', since: status.since };
  return opensAt === null ? null : { kind: 'opens', at: opensAt };
}

function countersOf(
  counters: readonly Counter[],
  statuses: readonly CounterStatus[],
  taken: ReadonlyMap<string, Taken>,
  opensAt: number | null,
): readonly CounterState[] {
  return counters.flatMap((counter) => {
    const status = statuses.find((one) => one.counter === counter.id);
    const activity = activityOf(status, taken.get(counter.id), opensAt);
    if (!activity) return [];
    const services = counter.services.flatMap(({ service, preference, line }) =>
      linesTaken(service, line).map((name) => ({ service: name, preference })),
    );
    return [{ counter: counter.id, services, activity }];
  });
}

/** What a reader may know already, or else reads. */
interface HallSource {
  liveVisits(): readonly Visit[];
  readonly counters: readonly Counter[];
  recentCalls(since: number): readonly RecentCall[];
}

/** As the tables have it. */
function sourceIn(db: ReadableDB): HallSource {
  return {
    liveVisits: () => readLiveVisits(db),
    counters: readCounters(db),
    recentCalls: (since) => readRecentCalls(db, since),
  };
}

/**
 * The hall as the estimator sees it at `now` (UTC ms): everybody in a line, the counters that take people today
 * (before the opening all of them; later without the closed ones, but as many as are planned), the calls of the last two hours.
 */
export function readHallState(
  db: ReadableDB,
  hall: Hall,
  now: number,
  day: string,
  source: HallSource = sourceIn(db),
): HallState {
  const visits = source.liveVisits();
  const counters = countersOf(
    source.counters.filter((counter) => isInUse(counter, day)),
    readCounterStatuses(db),
    takenIn(visits),
    nextOpening(hall, now, day),
  );
  return {
    now,
    minuteOfDay: localMinute(now, hall.zone),
    waiting: waitingOf(visits),
    counters: [...counters, ...plannedCounters(db, hall, now, day, counters)],
    recentCalls: source.recentCalls(now - RECENT_CALLS_MS),
    priorityBurst: hall.priorityBurst,
  };
}
