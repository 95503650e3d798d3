-- The papers that somebody who was sent home at reception did not have, as codes: a JSON list.
ALTER TABLE guidance ADD COLUMN papers_missing TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(papers_missing));
