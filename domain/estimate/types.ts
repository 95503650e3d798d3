/** Who is called first within a service's line; see `domain/ticket/order.ts`. */
export type TicketClass = 'normal' | 'priority';

/** The line a person stands in: tickets of one service and class are called in the order of their places. */
export interface LineKey {
  readonly service: string;
  readonly cls: TicketClass;
}

/** A person in line. `placeAt` is the place in the order of calling (UTC ms; 0 for someone put to the front). */
export interface WaitingTicket extends LineKey {
  readonly ticket: string;
  readonly placeAt: number;
  readonly waitingSince: number;
  /** Set where the ticket was sent to one named counter. */
  readonly onlyCounter: string | null;
}

/**
 * What a counter does that takes people today; closed counters are not listed. `serving` with `service: null` is
 * work that belongs to no ticket; `opens` is a counter that comes at a known instant (the morning's opening).
 */
export type CounterActivity =
  | { readonly kind: 'free' }
  | { readonly kind: 'serving'; readonly service: string | null; readonly since: number }
  | { readonly kind: 'paused'; readonly since: number }
  | { readonly kind: 'opens'; readonly at: number };

export interface CounterState {
  readonly counter: string;
  /** A smaller `preference` is taken first, equal ones together. */
  readonly services: readonly { readonly service: string; readonly preference: number }[];
  readonly activity: CounterActivity;
}

/** A call of the last two hours whose promise had a basis: what had been expected, and what came. */
export interface RecentCall {
  readonly service: string;
  readonly calledAt: number;
  readonly waitedMs: number;
  readonly expectedMs: number;
}

/** Everything the estimator may see: the hall as it is at `now` (UTC ms), and what it has just seen. */
export interface HallState {
  readonly now: number;
  /** Minutes since midnight in the hall's zone, 0–1439. */
  readonly minuteOfDay: number;
  readonly waiting: readonly WaitingTicket[];
  readonly counters: readonly CounterState[];
  readonly recentCalls: readonly RecentCall[];
  readonly priorityBurst: number;
}

/** Whose wait is asked for: a ticket in line (by its id), or somebody who would take a number now. */
export type Subject =
  | { readonly kind: 'ticket'; readonly ticket: string }
  | ({ readonly kind: 'newcomer' } & LineKey);

/** What a promise was made from. It is stored with the promise, so that the model can learn from how it came out. */
export interface Basis {
  /** The fluid's answer (ms) before any correction. */
  readonly fluidMs: number;
  /** The fluid corrected by what was learned, without the drift (ms). */
  readonly expectedMs: number;
  /** How the last calls' waits compare with what was expected of them: a log ratio, drawn to 0. */
  readonly drift: number;
}

/** The promise: half of the people are called before `p50Ms`, nine in ten before `p90Ms` (ms from now). */
export interface WaitRange {
  readonly p50Ms: number;
  readonly p90Ms: number;
  /** Null where a suitable counter is free and nobody is ahead: nothing to learn from. */
  readonly basis: Basis | null;
}

/** One ticket of a past day, as the estimator learns from it (instants in UTC ms). */
export interface TicketFact extends LineKey {
  readonly arrivedAt: number;
  /** Of the arrival, in the hall's zone. */
  readonly minuteOfDay: number;
  /** Null for those who left, or were cancelled, while waiting: their wait is censored at `endedAt`. */
  readonly calledAt: number | null;
  readonly endedAt: number;
  readonly counter: string | null;
  /** False where the end is not known exactly (day end, paper) or nobody came: it teaches no service time. */
  readonly served: boolean;
  /** True where the person went away while waiting; false for a cancellation by staff, which is no impatience. */
  readonly left: boolean;
  /** What was promised at issue; null where nothing was, or where no wait was expected. */
  readonly basis: Basis | null;
}

/** What one past day teaches. `pausesMs`: how long each counter's pauses lasted. */
export interface DayFacts {
  readonly tickets: readonly TicketFact[];
  readonly pausesMs: readonly number[];
}
