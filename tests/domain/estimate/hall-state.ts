import type {
  CounterActivity,
  CounterState,
  HallState,
  TicketClass,
  TicketFact,
  WaitingTicket,
} from '../../../domain/estimate/types.ts';

export const MINUTE = 60_000;
export const NOW = Date.UTC(2026, 3, 6, 1, 0);

/** A ticket that took its place `minutes` ago. */
export function waits(
  ticket: string,
  service: string,
  minutes: number,
  cls: TicketClass = 'normal',
  onlyCounter: string | null = null,
): WaitingTicket {
  const at = NOW - minutes * MINUTE;
  return { ticket, service, cls, placeAt: at, waitingSince: at, onlyCounter };
}

export const FREE: CounterActivity = { kind: 'free' };

export function serving(service: string | null, minutes: number): CounterActivity {
  return { kind: 'serving', service, since: NOW - minutes * MINUTE };
}

/** A counter that takes the services in this order of preference. */
export function counterOf(counter: string, services: string, activity: CounterActivity): CounterState {
  const ids = services.split(' ');
  return { counter, services: ids.map((service, i) => ({ service, preference: i + 1 })), activity };
}

export function hallState(
  waiting: readonly WaitingTicket[],
  counters: readonly CounterState[],
  rest: Partial<HallState> = {},
): HallState {
  return { now: NOW, minuteOfDay: 600, waiting, counters, recentCalls: [], priorityBurst: 3, ...rest };
}

export function newcomer(service: string, cls: TicketClass = 'normal') {
  return { kind: 'newcomer', service, cls } as const;
}

/** A ticket of a past day: arrived at minute `arrived` after 9:00, called and ended so many minutes later. */
export function fact(
  arrived: number,
  calledAfter: number | null,
  endedAfter: number,
  rest: Partial<TicketFact> = {},
): TicketFact {
  const arrivedAt = NOW + arrived * MINUTE;
  return {
    service: 'a',
    cls: 'normal',
    minuteOfDay: 540 + Math.floor(arrived),
    arrivedAt,
    calledAt: calledAfter === null ? null : arrivedAt + calledAfter * MINUTE,
    endedAt: arrivedAt + endedAfter * MINUTE,
    counter: calledAfter === null ? null : '1',
    served: calledAfter !== null,
    left: calledAfter === null,
    basis: null,
    ...rest,
  };
}
