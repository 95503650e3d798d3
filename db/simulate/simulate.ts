import { DomainError } from '../../domain/errors/domain-error.ts';
import { calendarDay, closingOn } from '../../domain/hall/calendar.ts';
import type { Counter, Hall, Service } from '../../domain/hall/hall.ts';
import { playDay } from '../../domain/simulate/play-day.ts';
import { paceFor } from '../../domain/simulate/profile.ts';
import { planDay } from '../../domain/simulate/visitor.ts';
import { addDays, instantOf, type LocalDate } from '../../domain/time/zone.ts';
import { isNationalHoliday } from '../calendar.ts';
import { learnPastDays } from '../estimates/learn.ts';
import { openStore } from '../open.ts';
import type { Store } from '../store.ts';
import { THE_PROGRAM } from '../tx.ts';
import { write } from '../write.ts';
import { SimulatedClock, StoreDesk } from './store-desk.ts';

interface SimulationRequest {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** Days on which the hall is open. */
  readonly days: number;
  readonly seed: string;
  /** On an ordinary day. */
  readonly visitsPerDay: number;
  readonly hall: Hall;
  readonly services: readonly Service[];
  readonly counters: readonly Counter[];
}

interface SimulationResult {
  readonly days: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly visits: number;
}

/** The fiscal year in which a simulation of up to a year lies; a longer one starts earlier and ends with it. */
const LAST_FISCAL_YEAR = 2024;
const OPEN_DAYS_A_YEAR = 260;

/** The same days for the same request, whenever it is made, and all of them past. */
function openDays(hall: Hall, days: number): readonly LocalDate[] {
  const years = Math.ceil(days / OPEN_DAYS_A_YEAR);
  const open: LocalDate[] = [];
  for (let date = `${LAST_FISCAL_YEAR + 1 - years}-04-01`; open.length < days; date = addDays(date, 1)) {
    if (calendarDay(hall, date, isNationalHoliday).hours) open.push(date);
  }
  return open;
}

function setUp(store: Store, { hall, services, counters }: SimulationRequest): void {
  write(store, THE_PROGRAM, (tx) => {
    tx.append({ kind: 'hall.set', hall: { ...hall, practice: false, synthetic: true } });
    for (const service of services) tx.append({ kind: 'service.set', service });
    for (const counter of counters) tx.append({ kind: 'counter.set', counter });
  });
}

async function playDays(
  store: Store,
  clock: SimulatedClock,
  dates: readonly LocalDate[],
  request: SimulationRequest,
): Promise<number> {
  const { hall, seed, visitsPerDay, counters } = request;
  const services = request.services.map((service) => service.id);
  const desk = new StoreDesk(store, clock);
  let visits = 0;
  for (const date of dates) {
    learnPastDays(store, date);
    const opening = instantOf(
      date,
      calendarDay(hall, date, isNationalHoliday).hours?.open ?? '08:30',
      hall.zone,
    );
    const plan = planDay(seed, date, opening, services, visitsPerDay);
    const hours = { opening, closing: closingOn(hall, date, isNationalHoliday) };
    const day = await playDay(desk, plan, counters, hours, paceFor(visitsPerDay));
    visits += day.visits;
  }
  return visits;
}

/**
 * Fills an empty store with a synthetic hall, marked as such, through the real acts, rules and journal. The same
 * request makes the same journal, hashes included.
 * @throws DomainError store-not-empty, hall-is-running
 */
export async function simulate(request: SimulationRequest): Promise<SimulationResult> {
  const { dataDir, migrationsDir, hall } = request;
  const dates = openDays(hall, request.days);
  const from = dates[0] ?? '';
  const clock = new SimulatedClock(instantOf(from, '06:00', hall.zone));
  const store = openStore({ dataDir, migrationsDir, clock, program: 'madoguchi simulate' });
  try {
    if (store.tail.seq > 0) throw new DomainError('store-not-empty');
    // A simulation that a power cut spoils is made again: no act of it waits for the disk.
    store.db.pragma('synchronous = OFF');
    setUp(store, request);
    const visits = await playDays(store, clock, dates, request);
    store.db.pragma('synchronous = FULL');
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    return { days: dates.length, from, to: dates[dates.length - 1] ?? from, visits };
  } finally {
    store.close();
  }
}
