import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Counter, Service } from '../../domain/hall/hall.ts';
import { isInUse } from '../../domain/hall/in-use.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { ticketOf, type Visit } from '../../domain/ticket/visit.ts';
import { getRow, type ReadableDB } from '../database.ts';
import type { Tx } from '../write.ts';
import { rowOfTicket } from './ticket-ids.ts';

/** Most tickets came with their visit, whose id is the journal row that issued both. */
function visitOfTicket(tx: Tx, id: number): Visit | undefined {
  const issued = tx.visit(rowOfTicket(id));
  if (issued && ticketOf(issued, id)) return issued;
  const row = getRow<{ visit: number }>(tx.db, 'SELECT visit FROM ticket WHERE id = ?', id);
  return row && tx.visit(row.visit);
}

/** @throws DomainError unknown-ticket */
export function findTicket(tx: Tx, id: number): { visit: Visit; ticket: Ticket } {
  const visit = visitOfTicket(tx, id);
  const ticket = visit && ticketOf(visit, id);
  if (!visit || !ticket) throw new DomainError('unknown-ticket', { ticket: id });
  return { visit, ticket };
}

/** @throws DomainError unknown-visit */
export function findVisit(tx: Tx, id: number): Visit {
  const visit = tx.visit(id);
  if (!visit) throw new DomainError('unknown-visit', { visit: id });
  return visit;
}

/** A counter that exists today. @throws DomainError unknown-counter */
export function findCounter(tx: Tx, id: string): Counter {
  const counter = tx.counters.find((one) => one.id === id);
  if (!counter || !isInUse(counter, tx.day)) throw new DomainError('unknown-counter', { counter: id });
  return counter;
}

/** A service that takes people today. @throws DomainError unknown-service, service-not-active */
export function findService(tx: Tx, id: string): Service {
  const service = tx.service(id);
  if (!service) throw new DomainError('unknown-service', { service: id });
  if (!isInUse(service, tx.day)) throw new DomainError('service-not-active', { service: id });
  return service;
}

/**
 * @param exceptVisit a visit that may be there
 * @throws DomainError counter-busy with the number that the counter has
 */
export function requireFreeCounter(db: ReadableDB, counter: string, exceptVisit = 0): void {
  const busy = getRow<{ label: string | null }>(
    db,
    `SELECT v.label FROM ticket t JOIN visit v ON v.id = t.visit
     WHERE t.at_counter = +? AND v.id <> ?`,
    counter,
    exceptVisit,
  );
  if (busy) throw new DomainError('counter-busy', { number: busy.label ?? '' });
}
