import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Counter, Hall, Service } from '../../domain/hall/hall.ts';
import { addDays } from '../../domain/time/zone.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { endDaysBefore } from '../day-end.ts';
import { readService, readServices } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';

export function saveHallSettings(store: Store, caller: Caller, hall: Hall): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'hall.set', hall });
    return answerOf(tx, null, null);
  });
}

function requireFreeOfTickets(tx: Tx, service: string): void {
  const live = getRow(
    tx.db,
    'SELECT 1 AS live FROM ticket WHERE service = ? AND ended_at IS NULL LIMIT 1',
    service,
  );
  if (live) throw new DomainError('service-in-use', { service });
}

function requireOwnSeries(tx: Tx, service: Service): void {
  const same = readServices(tx.db).find(
    (s) => s.id !== service.id && s.active && s.series === service.series,
  );
  if (service.active && same)
    throw new DomainError('series-taken', { series: service.series, service: same.id });
}

/**
 * Adds or changes a service. What its past tickets say of themselves does not change.
 * @throws DomainError service-in-use where it is switched off while people wait for it, series-taken
 */
export function saveServiceSettings(store: Store, caller: Caller, service: Service): ActAnswer {
  return write(store, caller, (tx) => {
    if (!service.active) requireFreeOfTickets(tx, service.id);
    requireOwnSeries(tx, service);
    tx.append({ kind: 'service.set', service });
    return answerOf(tx, null, null);
  });
}

/** Adds or changes a counter. @throws DomainError unknown-service */
export function saveCounterSettings(store: Store, caller: Caller, counter: Counter): ActAnswer {
  return write(store, caller, (tx) => {
    for (const { service } of counter.services) {
      if (!readService(tx.db, service)) throw new DomainError('unknown-service', { service });
    }
    tx.append({ kind: 'counter.set', counter });
    return answerOf(tx, null, null);
  });
}

/** Ends the business day now: no ticket stays open, counters are closed, notes are forgotten. */
export function closeDay(store: Store, caller: Caller): ActAnswer {
  return write(store, caller, (tx) => {
    endDaysBefore(tx, addDays(tx.day, 1));
    return answerOf(tx, null, null);
  });
}
