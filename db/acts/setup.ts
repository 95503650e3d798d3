import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Counter, Hall, Service } from '../../domain/hall/hall.ts';
import { isInUse } from '../../domain/hall/in-use.ts';
import { addDays } from '../../domain/time/zone.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { endDaysBefore } from '../day-end.ts';
import { readCounterStatus, readService, readServices } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { requireFreeCounter } from './find.ts';

/** Replaces what is set for the whole hall. */
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

function isEverBoth(a: Service, b: Service): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);
}

/** A successor may have the series of the service that it follows, from the day on which that one is gone. */
function requireOwnSeries(tx: Tx, service: Service): void {
  if (!service.active) return;
  const { id, series } = service;
  const others = readServices(tx.db).filter((s) => s.id !== id && s.active && s.series === series);
  const same = others.find((other) => isEverBoth(other, service));
  if (same) throw new DomainError('series-taken', { series, service: same.id });
}

/** A counter that goes out of use must have nobody, and nobody may wait for this counter alone. */
function takeOutOfUse(tx: Tx, counter: string): void {
  requireFreeCounter(tx.db, counter);
  const waiting = getRow<{ label: string | null }>(
    tx.db,
    `SELECT v.label FROM visit v JOIN ticket t ON t.visit = v.id
     WHERE v.live = 1 AND t.ended_at IS NULL AND t.only_counter = ? LIMIT 1`,
    counter,
  );
  if (waiting) throw new DomainError('counter-busy', { number: waiting.label ?? '' });
  const status = readCounterStatus(tx.db, counter);
  if (status && status.state !== 'closed') tx.append({ kind: 'counter.closed', counter });
}

/**
 * Adds or changes a service. What its past tickets say of themselves does not change.
 * @throws DomainError service-in-use where it is switched off while people wait for it, series-taken
 */
export function saveServiceSettings(store: Store, caller: Caller, service: Service): ActAnswer {
  return write(store, caller, (tx) => {
    if (!isInUse(service, tx.day)) requireFreeOfTickets(tx, service.id);
    requireOwnSeries(tx, service);
    tx.append({ kind: 'service.set', service });
    return answerOf(tx, null, null);
  });
}

/**
 * Adds or changes a counter.
 * @throws DomainError unknown-service, counter-busy where it goes out of use while it has or awaits somebody
 */
export function saveCounterSettings(store: Store, caller: Caller, counter: Counter): ActAnswer {
  return write(store, caller, (tx) => {
    for (const { service } of counter.services) {
      if (!readService(tx.db, service)) throw new DomainError('unknown-service', { service });
    }
    if (!isInUse(counter, tx.day)) takeOutOfUse(tx, counter.id);
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
