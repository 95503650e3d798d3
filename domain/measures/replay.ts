import type { WaitPromise } from '../estimate/promise.ts';
import type { Counter, CounterStatus, Hall, Service } from '../hall/hall.ts';
import { apply, type Guidance, type HallView, type Patch, type Undoable } from '../journal/apply.ts';
import type { JournalEntry } from '../journal/event.ts';
import type { SurveyVersion } from '../survey/version.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isVisitLive, type Visit } from '../ticket/visit.ts';
import { addDays, FIRST_ZONE, type LocalDate, localDate, localHour } from '../time/zone.ts';
import { type Arrival, type CountedTicket, countedTicket, counts } from './counted.ts';
import type { CounterSpan } from './counter-figures.ts';

interface DatedGuidance extends Guidance {
  readonly date: LocalDate;
}

/** Journal rows replayed in memory, and of what they make, what the figures of a period need. */
export class HallReplay implements HallView {
  readonly #from: LocalDate;
  readonly #to: LocalDate;
  readonly #visits = new Map<number, Visit>();
  readonly #undoable = new Map<string, Undoable>();
  readonly #statuses = new Map<string, CounterStatus>();
  /** Date and hour of arrival, in the hall's zone as it was when the ticket last changed. */
  readonly #arrivals = new Map<number, Arrival>();
  readonly #promises = new Map<number, WaitPromise>();
  readonly #settled: CountedTicket[] = [];
  readonly #openSpans: CounterSpan[] = [];
  readonly services = new Map<string, Service>();
  readonly counters = new Map<string, Counter>();
  /** Who was helped without a number, by journal row; what was undone is not among them. */
  readonly guidance = new Map<number, DatedGuidance>();
  readonly surveyVersions = new Map<string, SurveyVersion>();
  #hall: Hall | null = null;
  #day: LocalDate = '';
  #at = 0;

  /** @param from,to the period, both included */
  constructor(from: LocalDate, to: LocalDate) {
    this.#from = addDays(from, -2);
    this.#to = addDays(to, 2);
  }

  get hall(): Hall | null {
    return this.#hall;
  }

  visit(id: number): Visit | undefined {
    return this.#visits.get(id);
  }

  counterStatus(counter: string): CounterStatus | undefined {
    return this.#statuses.get(counter);
  }

  undoable(counter: string): Undoable | undefined {
    return this.#undoable.get(counter);
  }

  /** Carries the next journal row into the maps. Throws an Error where it does not fit, as `apply` does. */
  add(entry: JournalEntry): void {
    if (entry.day !== this.#day) this.#settleEnded();
    this.#day = entry.day;
    this.#at = entry.at;
    const zone = this.#hall?.zone ?? FIRST_ZONE;
    this.#keep(apply(this, entry), entry, zone);
  }

  #keep(patch: Patch, { seq, at }: JournalEntry, zone: string): void {
    if (patch.hall) this.#hall = patch.hall;
    if (patch.service) this.services.set(patch.service.id, patch.service);
    if (patch.counter) this.counters.set(patch.counter.id, patch.counter);
    if (patch.counterStatus) this.#statuses.set(patch.counterStatus.counter, patch.counterStatus);
    if (patch.openSpan) this.#openSpans.push(patch.openSpan);
    for (const { ticket, promise } of patch.promises ?? []) this.#promises.set(ticket, promise);
    if (patch.guidance) this.guidance.set(seq, { ...patch.guidance, date: localDate(at, zone) });
    if (patch.undoes !== undefined) this.guidance.delete(patch.undoes);
    if (patch.surveyVersion) {
      const { id, version } = patch.surveyVersion;
      this.surveyVersions.set(`${id} ${version}`, patch.surveyVersion);
    }
    if (patch.visit) this.#keepVisit(patch.visit.before, patch.visit.after, zone);
    if (patch.undoable?.value) this.#undoable.set(patch.undoable.counter, patch.undoable.value);
    else if (patch.undoable) this.#undoable.delete(patch.undoable.counter);
  }

  #keepVisit(before: Visit | undefined, after: Visit | undefined, zone: string): void {
    for (const ticket of before?.tickets ?? []) {
      if (!after?.tickets.some((other) => other.id === ticket.id)) this.#forget(ticket);
    }
    if (!after) {
      if (before) this.#visits.delete(before.id);
      return;
    }
    const unchanged = new Set(before?.tickets);
    for (const ticket of after.tickets.filter((one) => !unchanged.has(one))) {
      const { arrivedAt } = ticket;
      this.#arrivals.set(ticket.id, { date: localDate(arrivedAt, zone), hour: localHour(arrivedAt, zone) });
    }
    if (after.channel === 'imported') this.#settle(after);
    else this.#visits.set(after.id, after);
  }

  /** An ended visit of a past business day can change no more: only what is counted of it is kept, or nothing. */
  #settleEnded(): void {
    for (const visit of this.#visits.values()) {
      if (isVisitLive(visit)) continue;
      this.#settle(visit);
      this.#visits.delete(visit.id);
    }
  }

  #settle(visit: Visit): void {
    const tickets = this.#counted(visit);
    const first = tickets.map((ticket) => ticket.date).reduce((a, b) => (a < b ? a : b), '9999-12-31');
    if (first >= this.#from && first <= this.#to) this.#settled.push(...tickets);
    for (const ticket of visit.tickets) this.#forget(ticket);
  }

  #forget({ id }: Pick<Ticket, 'id'>): void {
    this.#arrivals.delete(id);
    this.#promises.delete(id);
  }

  #counted(visit: Visit): readonly CountedTicket[] {
    return visit.tickets.filter(counts).map((ticket) => {
      const arrival = this.#arrivals.get(ticket.id);
      if (!arrival) throw new Error(`ticket ${ticket.id} never arrived`);
      return countedTicket(visit.id, ticket, arrival, this.#promises.get(ticket.id) ?? null);
    });
  }

  /** The tickets that count, of visits that began in the period or within two days of it. */
  tickets(): readonly CountedTicket[] {
    return [...this.#settled, ...[...this.#visits.values()].flatMap((visit) => this.#counted(visit))];
  }

  /** When counters were open; a counter that still is, until the last journal row. */
  openSpans(): readonly CounterSpan[] {
    const still = [...this.#statuses.values()].filter(({ state }) => state === 'open');
    return [
      ...this.#openSpans,
      ...still.map(({ counter, since }) => ({ counter, from: since, to: this.#at })),
    ];
  }

  /** When somebody was served at a counter, by exact times; who still is, until the last journal row. */
  servingSpans(): readonly CounterSpan[] {
    return this.tickets().flatMap((ticket) =>
      ticket.inexact
        ? []
        : ticket.serving.flatMap(({ counter, from, to }) =>
            counter === null ? [] : { counter, from, to: to ?? this.#at },
          ),
    );
  }
}
