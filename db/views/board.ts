import type { BoardCall, BoardView } from '../../domain/views/board.ts';
import { allRows, type ReadableDB } from '../database.ts';
import { readNotice } from '../state/emergency.ts';

interface CallRow {
  number: string;
  counter: string;
  service: string;
  state: BoardCall['state'];
  line: 'waiting' | 'ready';
  ready_kind: 'handover' | 'query' | null;
  last_call_at: number;
  calls: number;
  late: number | null;
}

const CALLED = `
  SELECT v.label AS number, t.counter, t.service, t.state, t.line, t.ready_kind, t.last_call_at, t.calls,
    t.line = 'waiting' AND m.wait_ms > m.target_ms AS late
  FROM ticket t JOIN visit v ON v.id = t.visit JOIN ticket_measures m ON m.ticket = t.id
  WHERE t.ended_at IS NULL AND t.state IN ('called', 'serving') AND v.label IS NOT NULL
    AND NOT coalesce(v.intake ->> '$.quiet', 0)
  ORDER BY t.last_call_at DESC, t.id DESC`;

const ABSENT = `
  SELECT v.label AS number, t.service
  FROM ticket t JOIN visit v ON v.id = t.visit
  WHERE t.ended_at IS NULL AND t.state = 'absent' AND v.label IS NOT NULL
    AND NOT coalesce(v.intake ->> '$.quiet', 0)
  ORDER BY t.last_call_at`;

const WAITING = `
  SELECT s.id AS service,
    (SELECT count(*) FROM ticket t WHERE t.service = s.id AND t.ended_at IS NULL
      AND t.state IN ('waiting', 'ready')) AS waiting,
    (SELECT count(*) FROM counter_service c JOIN counter_status x ON x.counter = c.counter
      WHERE c.service = s.id AND x.state = 'open') AS openCounters
  FROM service s WHERE s.active = 1 AND s.valid_from <= :day AND (s.valid_to IS NULL OR :day <= s.valid_to)
  ORDER BY s.sort, s.id`;

function toCall(row: CallRow): BoardCall {
  return {
    number: row.number,
    counter: row.counter,
    service: row.service,
    state: row.state,
    kind: row.line === 'ready' && row.ready_kind ? row.ready_kind : 'reception',
    calledAt: row.last_call_at,
    calls: row.calls,
    late: row.late === 1,
  };
}

/** What the boards show. A visit with a quiet call is in no list; it only counts among the waiting. */
export function readBoard(db: ReadableDB, seq: number, now: number, day: string): BoardView {
  return {
    seq,
    now,
    day,
    calls: allRows<CallRow>(db, CALLED).map(toCall),
    services: allRows<BoardView['services'][number]>(db, WAITING, { day }),
    notice: readNotice(db),
    absent: allRows<BoardView['absent'][number]>(db, ABSENT),
  };
}
