-- What each ticket was promised when it came, with what the promise was made from (null: a counter was free).
-- `called_at` and `waited_ms` are the ticket's first call as it stands now: the last hours' calls are read at every issue.
CREATE TABLE promise (
  ticket INTEGER PRIMARY KEY REFERENCES ticket (id),
  service TEXT NOT NULL,
  p50_ms INTEGER NOT NULL,
  p90_ms INTEGER NOT NULL CHECK (p90_ms >= p50_ms),
  baseline_ms INTEGER NOT NULL,
  free INTEGER NOT NULL CHECK (free IN (0, 1)),
  fluid_ms INTEGER,
  expected_ms INTEGER,
  drift REAL,
  called_at INTEGER,
  waited_ms INTEGER,
  CHECK ((fluid_ms IS NULL) = (free = 1)),
  CHECK ((called_at IS NULL) = (waited_ms IS NULL))
) STRICT;
CREATE INDEX promise_called ON promise (called_at, service, waited_ms, expected_ms)
  WHERE called_at IS NOT NULL AND fluid_ms IS NOT NULL;

-- What the estimator has learned up to the date `through`; can be learned again from the facts at any time.
-- `imported`: how many imported tickets there were then.
CREATE TABLE learned_model (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  through TEXT NOT NULL,
  imported INTEGER NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model))
) STRICT;

CREATE TABLE alert_dismissal (
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('closing', 'over_target', 'unattended')),
  subject TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level >= 1),
  at INTEGER NOT NULL,
  PRIMARY KEY (day, kind, subject)
) STRICT, WITHOUT ROWID;
