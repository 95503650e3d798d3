-- The survey's versions as the city has them: their content as JSON checked by domain/survey.
CREATE TABLE survey_version (
  survey TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (survey, version)
) STRICT;

CREATE TABLE survey_setting (
  name TEXT PRIMARY KEY CHECK (name IN ('settings', 'tags')),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Answers: outside the journal, nothing finer than the month. Random keys and no rowids, so that no sequence stands
-- in the file; `db/survey/batch.ts` writes a month anew with every batch, so that no order of writing does either.
CREATE TABLE survey_response (
  month TEXT NOT NULL,
  id TEXT NOT NULL,
  survey TEXT NOT NULL,
  version INTEGER NOT NULL,
  service TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('tablet', 'counter', 'qr', 'paper')),
  identical_run INTEGER NOT NULL CHECK (identical_run IN (0, 1)),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  PRIMARY KEY (month, id)
) STRICT, WITHOUT ROWID;

-- Options and bands are counted only: joined to no response. `service` is '' where there is none.
CREATE TABLE survey_choice (
  month TEXT NOT NULL,
  service TEXT NOT NULL,
  question TEXT NOT NULL,
  code TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (month, service, question, code)
) STRICT, WITHOUT ROWID;

-- Free text: joined to no response, under random ids of its own, gone after the retention period.
CREATE TABLE survey_comment (
  month TEXT NOT NULL,
  id TEXT NOT NULL,
  service TEXT,
  question TEXT NOT NULL,
  language TEXT NOT NULL,
  personal_data INTEGER NOT NULL CHECK (personal_data IN (0, 1)),
  text TEXT NOT NULL,
  PRIMARY KEY (month, id)
) STRICT, WITHOUT ROWID;
