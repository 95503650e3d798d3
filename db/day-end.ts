import { closingOn } from '../domain/hall/calendar.ts';
import { localDate } from '../domain/time/zone.ts';
import { isNationalHoliday } from './calendar.ts';
import { allRows, run } from './database.ts';
import { forgetAnswers } from './request.ts';
import { saveClerk, staffedBefore } from './state/clerk.ts';
import { readCounterStatuses } from './state/hall.ts';
import type { Tx } from './tx.ts';

type DayEndTx = Pick<Tx, 'db' | 'now' | 'appendOwn' | 'currentHall'>;

/** A day that is ended before its closing time ends now: nothing can have lasted into the future. */
function closingAtOf(tx: DayEndTx, hall: Tx['hall'], day: string): number {
  return Math.min(closingOn(hall, day, isNationalHoliday), tx.now);
}

/** `+id`: sorted by the plain id, a store without statistics is read from its first visit on (0.2 s a million). */
function endVisits(tx: DayEndTx, hall: Tx['hall'], before: string): void {
  const open = allRows<{ id: number; day: string }>(
    tx.db,
    'SELECT id, day FROM visit WHERE live = 1 AND day < ? ORDER BY +id',
    before,
  );
  for (const { id, day } of open) {
    tx.appendOwn({ kind: 'visit.day_ended', visit: id, closingAt: closingAtOf(tx, hall, day) });
  }
}

function endCounters(tx: DayEndTx, hall: Tx['hall'], before: string): void {
  for (const status of readCounterStatuses(tx.db)) {
    const day = localDate(status.since, hall.zone);
    if (status.state === 'closed' || day >= before) continue;
    const closingAt = Math.max(closingAtOf(tx, hall, day), status.since);
    tx.appendOwn({ kind: 'counter.day_ended', counter: status.counter, closingAt });
  }
}

/** Support needs go into the month's counts, those of visits issued by mistake left out. */
function countSupport(tx: DayEndTx, before: string): void {
  run(
    tx.db,
    `INSERT INTO support_month (month, need, count)
     SELECT substr(p.day, 1, 7), j.value, count(*) FROM visit_private p, json_each(p.support) j
     WHERE p.day < ? AND EXISTS (
       SELECT 1 FROM ticket t WHERE t.visit = p.visit AND t.cancel_reason IS NOT 'mistake')
     GROUP BY 1, 2
     ON CONFLICT (month, need) DO UPDATE SET count = count + excluded.count`,
    before,
  );
}

/** Nobody of the days before serves any more. */
function forgetClerks(tx: DayEndTx, before: string): void {
  for (const counter of staffedBefore(tx.db, before)) {
    saveClerk(tx.db, counter, '', before);
    tx.appendOwn({ kind: 'counter.staff_changed', counter });
  }
}

/** Notes, support needs and the names of clerks are gone, from the file's free space too. */
function forgetPrivate(tx: DayEndTx, before: string): void {
  tx.db.pragma('secure_delete = ON');
  try {
    run(tx.db, 'DELETE FROM visit_private WHERE day < ?', before);
    run(tx.db, 'DELETE FROM handover_note WHERE day < ?', before);
    forgetClerks(tx, before);
    forgetAnswers(tx.db, tx.now);
  } finally {
    tx.db.pragma('secure_delete = FAST');
  }
}

/**
 * Closes what is left open of the business days before `before`: tickets by the day-end rule (inexact), counters
 * at their closing time, notes forgotten. There is no midnight job: the first act of a day does it.
 */
export function endDaysBefore(tx: DayEndTx, before: string): void {
  const hall = tx.currentHall;
  if (!hall) return;
  endVisits(tx, hall, before);
  endCounters(tx, hall, before);
  countSupport(tx, before);
  forgetPrivate(tx, before);
  run(tx.db, 'DELETE FROM undoable');
}
