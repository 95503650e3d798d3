import { isNationalHoliday } from '../../db/calendar.ts';
import { readAlerts } from '../../db/estimates/alerts.ts';
import { readHallState } from '../../db/estimates/hall-state.ts';
import { currentModel } from '../../db/estimates/learned.ts';
import { readServices } from '../../db/state/hall.ts';
import type { Store } from '../../db/store.ts';
import { type HallEstimates, hallEstimates } from '../../domain/estimate/hall-estimates.ts';
import type { CounterState, HallState } from '../../domain/estimate/types.ts';
import { closingOn } from '../../domain/hall/calendar.ts';
import { isInUse } from '../../domain/hall/in-use.ts';
import type { AlertsView } from '../../domain/views/alerts.ts';
import type { EstimatesView, WaitsView } from '../../domain/views/estimates.ts';
import type { Moment, Reader } from '../reader.ts';
import { inPortions } from './portions.ts';

/** Waits change while nothing happens; older answers are made anew. */
const GOOD_FOR_MS = 30_000;

interface Made {
  readonly at: Moment;
  readonly view: Promise<EstimatesView>;
}

function isOpenFor({ services, activity }: CounterState, service: string): boolean {
  const isThere = activity.kind === 'free' || activity.kind === 'serving';
  return isThere && services.some((taken) => taken.service === service);
}

function viewOf(at: Moment, closingAt: number, state: HallState, made: HallEstimates): EstimatesView {
  return {
    ...at,
    closingAt,
    services: made.services.map(({ service, newcomer, closing }) => ({
      service,
      newcomer,
      waiting: state.waiting.filter((ticket) => ticket.service === service).length,
      openCounters: state.counters.filter((counter) => isOpenFor(counter, service)).length,
      closing: closing && {
        lastServedAt: rounded(closing.lastServedAt),
        lastServedBy: rounded(closing.lastServedBy),
        extraCounters: closing.extraCounters,
      },
    })),
    tickets: [...made.tickets].map(([name, range]) => ({ ticket: Number(name), ...range })),
  };
}

function rounded(instant: number | null): number | null {
  return instant === null ? null : Math.round(instant);
}

/**
 * Says what waits are expected now. Made at most once a journal row and every 30 s, in small portions, and the same
 * for all who ask.
 */
export class EstimateDesk {
  readonly #store: Store;
  readonly #reader: Reader;
  #made: Made | null = null;

  constructor(store: Store, reader: Reader) {
    this.#store = store;
    this.#reader = reader;
  }

  /** @throws DomainError hall-not-set-up */
  async estimates(): Promise<EstimatesView> {
    const at = this.#reader.moment();
    if (!this.#made || !isGood(this.#made.at, at)) {
      const made: Made = { at, view: this.#make(at) };
      this.#made = made;
      made.view.catch(() => {
        if (this.#made === made) this.#made = null;
      });
    }
    return this.#made.view;
  }

  /** What a newcomer would wait, without anything about those who wait. @throws DomainError hall-not-set-up */
  async waits(): Promise<WaitsView> {
    const { seq, now, day, services } = await this.estimates();
    return { seq, now, day, services: services.map(({ service, newcomer }) => ({ service, newcomer })) };
  }

  /** What the floor manager should know now. @throws DomainError hall-not-set-up */
  async alerts(): Promise<AlertsView> {
    const { services, closingAt } = await this.estimates();
    const at = this.#reader.moment();
    const forecasts = services.flatMap(({ service, closing }) => (closing ? [{ service, ...closing }] : []));
    return { ...at, alerts: [...readAlerts(this.#store.db, this.#reader.hall(), at, forecasts, closingAt)] };
  }

  #make(at: Moment): Promise<EstimatesView> {
    const { db, memory } = this.#store;
    const hall = this.#reader.hall();
    const closingAt = closingOn(hall, at.day, isNationalHoliday);
    const state = readHallState(db, hall, at.now, at.day, memory);
    const services = readServices(db).filter((service) => isInUse(service, at.day));
    const ids = services.map(({ id }) => id);
    return inPortions(hallEstimates(currentModel(db), state, ids, closingAt)).then((made) =>
      viewOf(at, closingAt, state, made),
    );
  }
}

function isGood(made: Moment, now: Moment): boolean {
  return made.seq === now.seq && made.day === now.day && Math.abs(now.now - made.now) < GOOD_FOR_MS;
}
