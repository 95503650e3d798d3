-- The guide's catalogue as the city has it: one row an entry, its content as JSON checked by domain/catalogue.
CREATE TABLE catalogue_entry (
  list TEXT NOT NULL CHECK (list IN ('services', 'evidence', 'conditions', 'forms', 'places', 'deadline_events',
    'questions', 'life_events', 'synonyms')),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (list, id)
) STRICT, WITHOUT ROWID;
