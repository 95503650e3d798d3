-- Every procedure and paper that the journal has ever named, so that the catalogue need not look through years of
-- visits whether one of its entries may go. The journal forgets nothing, so neither does this: an undone act named it too.
CREATE TABLE named_code (
  code TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO named_code
SELECT DISTINCT t.atom FROM journal j, json_tree(j.payload) t
WHERE j.kind IN ('visit.issued', 'visit.intake_changed', 'ticket.finished', 'guidance.given') AND t.type = 'text'
  AND (t.key = 'procedure' OR t.path IN ('$.intake.papersSeen', '$.intake.papersMissing', '$.papersMissing'));
