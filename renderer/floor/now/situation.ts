import type { Counter, Service } from '../../../domain/hall/hall.ts';
import { actsAllowed } from '../../../domain/ticket/acts.ts';
import { takesLine } from '../../../domain/ticket/counter-line.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { QueueTicket, QueueVisit } from '../../../domain/views/queue.ts';

/** A ticket with the visit that it belongs to. */
export interface Standing {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
}

export interface ServiceSituation {
  readonly service: Service;
  readonly waiting: readonly Standing[];
  /** Hand-over calls that wait (交付待ち). */
  readonly ready: number;
  /** The arrival of who waits longest, UTC ms. */
  readonly longestSince: number | null;
  readonly counters: readonly Counter[];
  readonly open: readonly Counter[];
}

export interface CounterSituation {
  readonly counter: Counter;
  readonly status: HallSetup['statuses'][number]['state'];
  readonly current: Standing | null;
}

export function standings(visits: readonly QueueVisit[]): readonly Standing[] {
  return visits.flatMap((visit) => visit.tickets.map((ticket) => ({ visit, ticket })));
}

/** Tickets in one state, longest in it first. */
export function inState(visits: readonly QueueVisit[], state: QueueTicket['state']): readonly Standing[] {
  return standings(visits)
    .filter(({ ticket }) => ticket.state === state)
    .sort((a, b) => a.ticket.since - b.ticket.since);
}

function statusOf(setup: HallSetup, counter: string): CounterSituation['status'] {
  return setup.statuses.find((status) => status.counter === counter)?.state ?? 'closed';
}

/** Every active service of the hall as it stands now. */
export function serviceSituations(
  setup: HallSetup,
  visits: readonly QueueVisit[],
): readonly ServiceSituation[] {
  const all = standings(visits);
  return setup.services
    .filter((service) => service.active)
    .map((service) => {
      const own = all.filter(({ ticket }) => ticket.service === service.id);
      const waiting = own
        .filter(({ ticket }) => ticket.state === 'waiting')
        .sort((a, b) => a.ticket.arrivedAt - b.ticket.arrivedAt);
      const counters = setup.counters.filter(
        (c) => c.active && c.services.some((s) => s.service === service.id),
      );
      return {
        service,
        waiting,
        ready: own.filter(({ ticket }) => ticket.state === 'ready').length,
        longestSince: waiting[0]?.ticket.arrivedAt ?? null,
        counters,
        open: counters.filter((counter) => statusOf(setup, counter.id) === 'open'),
      };
    });
}

/** A counter for hand-overs alone calls nobody who has just come. */
function takesNewcomers({ id }: Service): (counter: Counter) => boolean {
  return ({ services }) => services.some(({ service, line }) => service === id && takesLine(line, 'waiting'));
}

/** Those of the services for which no open counter takes newcomers. */
export function unstaffed(setup: HallSetup, services: readonly string[]): readonly Service[] {
  return serviceSituations(setup, [])
    .filter(({ service, open }) => services.includes(service.id) && !open.some(takesNewcomers(service)))
    .map(({ service }) => service);
}

/** Every active counter: whether it takes people, and whom it has. */
export function counterSituations(
  setup: HallSetup,
  visits: readonly QueueVisit[],
): readonly CounterSituation[] {
  const atCounters = standings(visits).filter(
    ({ ticket }) => ticket.state === 'called' || ticket.state === 'serving',
  );
  return setup.counters
    .filter((counter) => counter.active)
    .map((counter) => ({
      counter,
      status: statusOf(setup, counter.id),
      current: atCounters.find(({ ticket }) => ticket.counter === counter.id) ?? null,
    }));
}

/** The tickets of a visit that can still be cancelled from the floor. */
export function cancellable(visit: QueueVisit): readonly QueueTicket[] {
  return visit.tickets.filter(({ state }) => actsAllowed(state).includes('cancel'));
}
