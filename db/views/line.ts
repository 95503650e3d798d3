import type { Counter, Hall } from '../../domain/hall/hall.ts';
import {
  type Candidate,
  type Choice,
  callingOrder,
  chooseNext,
  type OrderRules,
} from '../../domain/ticket/order.ts';
import { isInLine } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';

interface LineRow {
  ticket: number;
  visit: number;
  service: string;
  cls: Candidate['cls'];
  front: number;
  place_at: number;
  arrived_at: number;
  only_counter: string | null;
  line: Candidate['line'];
}

/** Every ticket that stands in a line and could be called. */
function ticketsInLine(db: ReadableDB): readonly Candidate[] {
  const sql = `SELECT id AS ticket, visit, service, cls, front, place_at, arrived_at, only_counter, line
    FROM ticket WHERE ended_at IS NULL AND state IN ('waiting', 'ready')`;
  return allRows<LineRow>(db, sql).map((row) => ({
    ticket: row.ticket,
    visit: row.visit,
    service: row.service,
    cls: row.cls,
    front: row.front === 1,
    placeAt: row.place_at,
    arrivedAt: row.arrived_at,
    onlyCounter: row.only_counter,
    line: row.line,
  }));
}

/** Priority calls of a service after its last normal call of the day, at or after `since` (UTC ms). */
function priorityStreak(db: ReadableDB, day: string, service: string, since: number): number {
  const sql = `SELECT count(*) AS n FROM call
    WHERE service = :service AND day = :day AND cls = 'priority' AND at >= :since AND seq > (
      SELECT coalesce(max(seq), 0) FROM call WHERE service = :service AND day = :day AND cls = 'normal')`;
  return getRow<{ n: number }>(db, sql, { service, day, since })?.n ?? 0;
}

function rulesOf(db: ReadableDB, hall: Pick<Hall, 'priorityBurst'>, day: string): OrderRules {
  return {
    priorityBurst: hall.priorityBurst,
    streakOf: (service, since) => priorityStreak(db, day, service, since),
  };
}

/** Those of the visits' tickets that stand in a line and could be called. */
function candidatesOf(visits: readonly Visit[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const visit of visits) {
    for (const { id, service, cls, front, placeAt, arrivedAt, onlyCounter, line, state } of visit.tickets) {
      if (!isInLine({ state })) continue;
      candidates.push({
        ticket: id,
        visit: visit.id,
        service,
        cls,
        front,
        placeAt,
        arrivedAt,
        onlyCounter,
        line,
      });
    }
  }
  return candidates;
}

/** Whom of the visits in the hall the counter would call now and by which rule. */
export function nextAt(
  db: ReadableDB,
  hall: Hall,
  counter: Counter,
  day: string,
  visits: readonly Visit[],
): Choice<Candidate> | undefined {
  return chooseNext(candidatesOf(visits), counter, rulesOf(db, hall, day));
}

/** Everybody the counter may call, in its order of calling. */
export function orderAt(
  db: ReadableDB,
  hall: Hall,
  counter: Counter,
  day: string,
): readonly Choice<Candidate>[] {
  return callingOrder(ticketsInLine(db), counter, rulesOf(db, hall, day));
}
