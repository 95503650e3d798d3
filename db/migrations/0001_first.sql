CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every act, append-only and never pruned. `hash` chains each row to the one before it.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  counter TEXT,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_content BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Answers to requests already carried out, so that a retry repeats the answer and not the act.
-- With rowids, as `undoable`: the long text would overflow the pages of a table without.
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE hall (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  hall TEXT NOT NULL CHECK (json_valid(hall))
) STRICT;

CREATE TABLE service (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  name_ja TEXT NOT NULL,
  name_en TEXT NOT NULL,
  range_from INTEGER NOT NULL,
  range_to INTEGER NOT NULL CHECK (range_from <= range_to),
  target_ms INTEGER CHECK (target_ms > 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  successor TEXT,
  sort INTEGER NOT NULL,
  always_last INTEGER NOT NULL CHECK (always_last IN (0, 1)),
  -- hours of its own as JSON, null: the hall's
  week TEXT CHECK (json_valid(week)),
  daily_contingent INTEGER CHECK (daily_contingent > 0),
  planned_counters INTEGER CHECK (planned_counters > 0),
  -- the numbers of the paper pad, never given by the program
  paper_from INTEGER,
  paper_to INTEGER CHECK (paper_from <= paper_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
  id TEXT PRIMARY KEY,
  name_ja TEXT NOT NULL,
  name_en TEXT NOT NULL,
  floor TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  successor TEXT,
  sort INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter_service (
  counter TEXT NOT NULL REFERENCES counter (id),
  service TEXT NOT NULL REFERENCES service (id),
  preference INTEGER NOT NULL,
  line TEXT NOT NULL CHECK (line IN ('both', 'reception', 'handover')),
  PRIMARY KEY (counter, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter_status (
  counter TEXT PRIMARY KEY REFERENCES counter (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
  since INTEGER NOT NULL,
  reason TEXT
) STRICT, WITHOUT ROWID;

-- Finished stretches in which a counter was open, pauses left out.
CREATE TABLE counter_open (
  counter TEXT NOT NULL REFERENCES counter (id),
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL CHECK (to_at >= from_at),
  PRIMARY KEY (counter, from_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_series (
  day TEXT NOT NULL,
  series TEXT NOT NULL,
  lap INTEGER NOT NULL,
  digits INTEGER NOT NULL,
  PRIMARY KEY (day, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  series TEXT,
  digits INTEGER,
  lap INTEGER,
  label TEXT,
  arrived_at INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in_order', 'parallel')),
  channel TEXT NOT NULL CHECK (channel IN ('floor', 'counter', 'kiosk', 'imported', 'paper')),
  intake TEXT NOT NULL CHECK (json_valid(intake)),
  last_seq INTEGER NOT NULL,
  live INTEGER NOT NULL CHECK (live IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX visit_number ON visit (day, series, lap, digits) WHERE series IS NOT NULL;
CREATE INDEX visit_live ON visit (day, series, digits) WHERE live = 1;

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  visit INTEGER NOT NULL REFERENCES visit (id),
  position INTEGER NOT NULL,
  service TEXT NOT NULL REFERENCES service (id),
  cls TEXT NOT NULL CHECK (cls IN ('normal', 'priority')),
  origin TEXT NOT NULL CHECK (origin IN ('live', 'imported', 'paper')),
  arrived_at INTEGER NOT NULL,
  -- of the arrival, in the hall's zone
  date TEXT NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  target_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'elsewhere', 'called', 'serving', 'held', 'absent', 'preparing',
    'ready', 'served', 'transferred', 'no_show', 'cancelled')),
  line TEXT NOT NULL CHECK (line IN ('waiting', 'ready')),
  ready_kind TEXT CHECK (ready_kind IN ('handover', 'query')),
  front INTEGER NOT NULL CHECK (front IN (0, 1)),
  place_at INTEGER NOT NULL,
  only_counter TEXT REFERENCES counter (id),
  counter TEXT REFERENCES counter (id),
  calls INTEGER NOT NULL CHECK (calls >= 0),
  last_call_at INTEGER,
  hold_reason TEXT,
  cancel_reason TEXT CHECK (cancel_reason IN ('left', 'mistake', 'redirected', 'day_end')),
  outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
  inexact INTEGER NOT NULL CHECK (inexact IN (0, 1)),
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state NOT IN ('served', 'transferred', 'no_show', 'cancelled'))),
  CHECK ((cancel_reason IS NOT NULL) = (state = 'cancelled'))
) STRICT;
CREATE INDEX ticket_visit ON ticket (visit);
CREATE INDEX ticket_live ON ticket (service, state) WHERE ended_at IS NULL;
-- A counter holds at most one called-or-serving ticket.
CREATE UNIQUE INDEX ticket_at_counter ON ticket (counter) WHERE state IN ('called', 'serving');
-- A visit is never at two counters.
CREATE UNIQUE INDEX ticket_visit_at_counter ON ticket (visit) WHERE state IN ('called', 'serving');

CREATE TABLE slice (
  ticket INTEGER NOT NULL REFERENCES ticket (id),
  idx INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'elsewhere', 'called', 'serving', 'held', 'absent', 'preparing',
    'ready')),
  from_at INTEGER NOT NULL,
  to_at INTEGER CHECK (to_at >= from_at),
  counter TEXT,
  PRIMARY KEY (ticket, idx)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX slice_open ON slice (ticket) WHERE to_at IS NULL;
CREATE INDEX slice_serving ON slice (from_at) WHERE state = 'serving';

-- Who was called where, by which rule: the order's memory and the board's.
CREATE TABLE call (
  seq INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  ticket INTEGER NOT NULL,
  service TEXT NOT NULL,
  cls TEXT NOT NULL,
  counter TEXT NOT NULL,
  line TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX call_service ON call (service, day, seq);
CREATE INDEX call_day ON call (day, seq);

CREATE TABLE undoable (
  counter TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before))
) STRICT;

CREATE TABLE guidance (
  seq INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  hour INTEGER NOT NULL,
  reason TEXT NOT NULL,
  procedure TEXT
) STRICT;
CREATE INDEX guidance_date ON guidance (date);

-- The emergency key, and what takes all boards.
CREATE TABLE emergency (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  counter TEXT,
  acknowledged_at INTEGER
) STRICT;
CREATE INDEX emergency_open ON emergency (seq) WHERE acknowledged_at IS NULL;
CREATE TABLE notice (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  notice TEXT,
  since INTEGER NOT NULL
) STRICT;

-- Notes and support needs: outside the journal, gone at the day's end.
CREATE TABLE visit_private (
  visit INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  note TEXT NOT NULL,
  support TEXT NOT NULL CHECK (json_valid(support))
) STRICT;
CREATE TABLE handover_note (
  seq INTEGER PRIMARY KEY,
  visit INTEGER NOT NULL,
  day TEXT NOT NULL,
  counter TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX handover_note_visit ON handover_note (visit);
CREATE TABLE support_month (
  month TEXT NOT NULL,
  need TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (month, need)
) STRICT, WITHOUT ROWID;

-- The key of each imported ticket, so that the same file twice changes nothing.
CREATE TABLE imported (
  date TEXT NOT NULL,
  service TEXT NOT NULL,
  key TEXT NOT NULL,
  ticket INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (date, service, key)
) STRICT, WITHOUT ROWID;

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

-- The same row, kept once a ticket has ended; reports read it instead of the slices.
CREATE TABLE fact (
  ticket INTEGER PRIMARY KEY REFERENCES ticket (id),
  visit INTEGER NOT NULL,
  date TEXT NOT NULL,
  hour INTEGER NOT NULL,
  service TEXT NOT NULL,
  counter TEXT,
  state TEXT NOT NULL,
  cancel_reason TEXT,
  inexact INTEGER NOT NULL,
  target_ms INTEGER,
  arrived_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  wait_ms INTEGER,
  way_ms INTEGER,
  service_ms INTEGER,
  preparation_ms INTEGER,
  handover_wait_ms INTEGER,
  handover_ms INTEGER,
  left_after_ms INTEGER
) STRICT;
CREATE INDEX fact_date ON fact (date, service);

-- The index is named: a store whose machine is always switched off hard has no statistics to find it by.
-- Every ticket that counts: the ended ones as kept, the live ones as they stand; mistakes count nowhere.
CREATE VIEW counted AS
SELECT * FROM fact WHERE cancel_reason IS NOT 'mistake'
UNION ALL
SELECT m.* FROM ticket t INDEXED BY ticket_live JOIN ticket_measures m ON m.ticket = t.id WHERE t.ended_at IS NULL;
