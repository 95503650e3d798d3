import { DomainError } from '../../domain/errors/domain-error.ts';
import { calendarDay, hoursWithin, phaseAt } from '../../domain/hall/calendar.ts';
import type { Hall, OpenHours, Service } from '../../domain/hall/hall.ts';
import type { Channel, ExceedReason } from '../../domain/ticket/codes.ts';
import { localTime, weekdayOf } from '../../domain/time/zone.ts';
import { isNationalHoliday } from '../calendar.ts';
import { getRow } from '../database.ts';
import type { Tx } from '../write.ts';

/** The hours of a service on a date: its own within the hall's; null: no reception that day. */
function serviceHours(hall: Hall, service: Pick<Service, 'week'>, date: string): OpenHours | null {
  const { hours } = calendarDay(hall, date, isNationalHoliday);
  if (hours === null || service.week === null) return hours;
  const own = service.week[weekdayOf(date)] ?? null;
  return own && hoursWithin(own, hours);
}

interface Asked {
  readonly channel: Channel;
  readonly withinHours?: boolean | undefined;
}

/**
 * Self-service is bound to the hours; staff, who see the visitor, only where they ask to be told (`withinHours`).
 * A practice hall has no hours.
 * @throws DomainError reception-closed
 */
export function requireReception(tx: Tx, service: Service, { channel, withinHours = false }: Asked): void {
  const isBound = channel === 'kiosk' || withinHours;
  if (!isBound || tx.hall.practice) return;
  const time = localTime(tx.now, tx.hall.zone);
  if (phaseAt(serviceHours(tx.hall, service, tx.day), time) === 'reception') return;
  throw new DomainError('reception-closed', { service: service.id });
}

function issuedToday(tx: Tx, service: string): number {
  const sql = `SELECT count(*) AS n FROM ticket t JOIN visit v ON v.id = t.visit
    WHERE v.series IS NOT NULL AND v.day = ? AND t.service = ? AND t.cancel_reason IS NOT 'mistake'`;
  return getRow<{ n: number }>(tx.db, sql, tx.day, service)?.n ?? 0;
}

/**
 * A service's numbers of the day are limited; staff may exceed the limit with a reason.
 * @throws DomainError contingent-reached
 */
export function requireContingent(tx: Tx, service: Service, exceeds: ExceedReason | null): void {
  const limit = service.dailyContingent;
  if (limit === null || exceeds !== null) return;
  if (issuedToday(tx, service.id) >= limit) {
    throw new DomainError('contingent-reached', { service: service.id, limit });
  }
}
