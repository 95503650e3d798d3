-- Under which display name somebody serves at a counter now: outside the journal, gone with the counter's day.
CREATE TABLE counter_clerk (
  counter TEXT PRIMARY KEY REFERENCES counter (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 20),
  day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
