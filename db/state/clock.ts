import type { ClockMove } from '../../domain/journal/apply.ts';
import { run, type WritableDB } from '../database.ts';

/**
 * What the hall compares with the present moves with a clock that was set back, as its visits did: the day's calls
 * (beside arrivals), alerts put away (beside what they were about), what still calls for help or takes the boards.
 * Of first calls only those move that would lie in the future: those of visits in the hall have moved already.
 */
export function saveClockMove(db: WritableDB, { day, byMs, to }: ClockMove): void {
  run(db, 'UPDATE call SET at = at + ? WHERE day = ?', byMs, day);
  run(db, 'UPDATE alert_dismissal SET at = at + ? WHERE day = ?', byMs, day);
  run(db, 'UPDATE emergency SET at = at + ? WHERE acknowledged_at IS NULL', byMs);
  run(db, 'UPDATE notice SET since = since + ? WHERE notice IS NOT NULL', byMs);
  run(
    db,
    'UPDATE promise SET called_at = called_at + ? WHERE called_at > ? AND fluid_ms IS NOT NULL',
    byMs,
    to,
  );
}
