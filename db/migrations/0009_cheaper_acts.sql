-- What an act writes, written for less. Measured: a CHECK with more than two words in an IN list builds a table of them
-- at every row (6 µs; comparisons: none); an UPDATE that sets a column writes every index that has it in its columns or in its
-- WHERE, its page included (8 µs). So the words are compared, and no index hangs on `state`, which every act sets.
DROP VIEW counted;
DROP VIEW ticket_measures;

CREATE TABLE visit_new (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  series TEXT,
  digits INTEGER,
  lap INTEGER,
  label TEXT,
  arrived_at INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in_order', 'parallel')),
  channel TEXT NOT NULL CHECK (channel = 'floor' OR channel = 'counter' OR channel = 'kiosk' OR channel = 'imported'
    OR channel = 'paper'),
  intake TEXT NOT NULL CHECK (json_valid(intake)),
  last_seq INTEGER NOT NULL,
  live INTEGER NOT NULL CHECK (live IN (0, 1))
) STRICT;
INSERT INTO visit_new SELECT id, day, series, digits, lap, label, arrived_at, mode, channel, intake, last_seq, live
FROM visit ORDER BY id;
DROP TABLE visit;
ALTER TABLE visit_new RENAME TO visit;
CREATE UNIQUE INDEX visit_number ON visit (day, series, lap, digits) WHERE series IS NOT NULL;
CREATE INDEX visit_live ON visit (day, series, digits) WHERE live = 1;

CREATE TABLE ticket_new (
  id INTEGER PRIMARY KEY,
  visit INTEGER NOT NULL REFERENCES visit (id),
  position INTEGER NOT NULL,
  service TEXT NOT NULL REFERENCES service (id),
  cls TEXT NOT NULL CHECK (cls IN ('normal', 'priority')),
  origin TEXT NOT NULL CHECK (origin = 'live' OR origin = 'imported' OR origin = 'paper'),
  arrived_at INTEGER NOT NULL,
  -- of the arrival, in the hall's zone
  date TEXT NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  target_ms INTEGER,
  state TEXT NOT NULL CHECK (state = 'waiting' OR state = 'elsewhere' OR state = 'called' OR state = 'serving'
    OR state = 'held' OR state = 'absent' OR state = 'preparing' OR state = 'ready' OR state = 'served'
    OR state = 'transferred' OR state = 'no_show' OR state = 'cancelled'),
  line TEXT NOT NULL CHECK (line IN ('waiting', 'ready')),
  ready_kind TEXT CHECK (ready_kind IN ('handover', 'query')),
  front INTEGER NOT NULL CHECK (front IN (0, 1)),
  place_at INTEGER NOT NULL,
  only_counter TEXT REFERENCES counter (id),
  counter TEXT REFERENCES counter (id),
  calls INTEGER NOT NULL CHECK (calls >= 0),
  last_call_at INTEGER,
  hold_reason TEXT,
  cancel_reason TEXT CHECK (cancel_reason = 'left' OR cancel_reason = 'mistake' OR cancel_reason = 'redirected'
    OR cancel_reason = 'day_end'),
  outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
  inexact INTEGER NOT NULL CHECK (inexact IN (0, 1)),
  ended_at INTEGER,
  -- the counter while it calls or serves the ticket: a column of its own, so that the start of serving changes no index
  at_counter TEXT CHECK (at_counter IS CASE WHEN state IN ('called', 'serving') THEN counter END),
  CHECK ((ended_at IS NULL) = (state <> 'served' AND state <> 'transferred' AND state <> 'no_show'
    AND state <> 'cancelled')),
  CHECK ((cancel_reason IS NOT NULL) = (state = 'cancelled'))
) STRICT;
INSERT INTO ticket_new SELECT id, visit, position, service, cls, origin, arrived_at, date, hour, target_ms, state, line,
  ready_kind, front, place_at, only_counter, counter, calls, last_call_at, hold_reason, cancel_reason, outcomes, inexact,
  ended_at, CASE WHEN state IN ('called', 'serving') THEN counter END
FROM ticket ORDER BY id;
DROP TABLE ticket;
ALTER TABLE ticket_new RENAME TO ticket;
CREATE INDEX ticket_visit ON ticket (visit);
CREATE INDEX ticket_live ON ticket (service) WHERE ended_at IS NULL;
-- A counter holds at most one called-or-serving ticket.
CREATE UNIQUE INDEX ticket_at_counter ON ticket (at_counter) WHERE at_counter IS NOT NULL;
-- A visit is never at two counters.
CREATE UNIQUE INDEX ticket_visit_at_counter ON ticket (visit) WHERE at_counter IS NOT NULL;

CREATE TABLE slice_new (
  ticket INTEGER NOT NULL REFERENCES ticket (id),
  idx INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state = 'waiting' OR state = 'elsewhere' OR state = 'called' OR state = 'serving'
    OR state = 'held' OR state = 'absent' OR state = 'preparing' OR state = 'ready'),
  from_at INTEGER NOT NULL,
  to_at INTEGER CHECK (to_at >= from_at),
  counter TEXT,
  PRIMARY KEY (ticket, idx)
) STRICT, WITHOUT ROWID;
INSERT INTO slice_new SELECT ticket, idx, state, from_at, to_at, counter FROM slice ORDER BY ticket, idx;
DROP TABLE slice;
ALTER TABLE slice_new RENAME TO slice;
CREATE UNIQUE INDEX slice_open ON slice (ticket) WHERE to_at IS NULL;
CREATE INDEX slice_serving ON slice (from_at) WHERE state = 'serving';

-- The day's calls, and those of one service in it: one index for both.
DROP INDEX call_service;
DROP INDEX call_day;
CREATE INDEX call_day ON call (day, service, seq);

-- A ticket's measures as sums of its slices; null where the definition does not apply. Of a live ticket only
-- those that can no longer change.
CREATE VIEW ticket_measures AS
SELECT
  t.id AS ticket,
  t.visit,
  t.date,
  t.hour,
  t.service,
  t.counter,
  t.state,
  t.cancel_reason,
  t.inexact,
  t.target_ms,
  t.arrived_at,
  t.ended_at,
  -- `waiting` before the first call
  (SELECT (SELECT coalesce(sum(s.to_at - s.from_at), 0) FROM slice s
      WHERE s.ticket = t.id AND s.state = 'waiting' AND s.idx < call.idx)
    FROM slice call WHERE call.ticket = t.id AND call.state = 'called'
    ORDER BY call.idx LIMIT 1) AS wait_ms,
  -- from the call just before the first start to that start
  (SELECT start.from_at - (SELECT call.from_at FROM slice call
      WHERE call.ticket = t.id AND call.state = 'called' AND call.idx < start.idx
      ORDER BY call.idx DESC LIMIT 1)
    FROM slice start WHERE start.ticket = t.id AND start.state = 'serving'
    ORDER BY start.idx LIMIT 1) AS way_ms,
  -- `serving` before the first `ready`
  CASE WHEN t.state IN ('served', 'transferred') THEN (
    SELECT sum(s.to_at - s.from_at) FROM slice s
    WHERE s.ticket = t.id AND s.state = 'serving' AND NOT EXISTS (
      SELECT 1 FROM slice ready WHERE ready.ticket = t.id AND ready.state = 'ready' AND ready.idx < s.idx)
    ) END AS service_ms,
  CASE WHEN t.ended_at IS NOT NULL THEN (
    SELECT sum(s.to_at - s.from_at) FROM slice s
    WHERE s.ticket = t.id AND s.state = 'preparing') END AS preparation_ms,
  -- `ready` before the first call that comes after one
  (SELECT (SELECT sum(s.to_at - s.from_at) FROM slice s
      WHERE s.ticket = t.id AND s.state = 'ready' AND s.idx < call.idx)
    FROM slice call WHERE call.ticket = t.id AND call.state = 'called' AND call.idx > (
      SELECT min(ready.idx) FROM slice ready WHERE ready.ticket = t.id AND ready.state = 'ready')
    ORDER BY call.idx LIMIT 1) AS handover_wait_ms,
  -- `serving` after the first `ready`
  CASE WHEN t.ended_at IS NOT NULL THEN (
    SELECT sum(s.to_at - s.from_at) FROM slice s
    WHERE s.ticket = t.id AND s.state = 'serving' AND s.idx > (
      SELECT min(ready.idx) FROM slice ready WHERE ready.ticket = t.id AND ready.state = 'ready')
    ) END AS handover_ms,
  CASE WHEN t.cancel_reason = 'left' THEN t.ended_at - t.arrived_at - (
    SELECT coalesce(sum(s.to_at - s.from_at), 0) FROM slice s
    WHERE s.ticket = t.id AND s.state = 'elsewhere') END AS left_after_ms
FROM ticket t;

-- The index is named: a store whose machine is always switched off hard has no statistics to find it by.
-- Every ticket that counts: the ended ones as kept, the live ones as they stand; mistakes count nowhere.
CREATE VIEW counted AS
SELECT * FROM fact WHERE cancel_reason IS NOT 'mistake'
UNION ALL
SELECT m.* FROM ticket t INDEXED BY ticket_live JOIN ticket_measures m ON m.ticket = t.id WHERE t.ended_at IS NULL;
