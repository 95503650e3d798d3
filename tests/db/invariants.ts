import { allRows, type ReadableDB } from '../../db/database.ts';
import { firstBrokenRow } from '../../db/journal.ts';
import { readVisit } from '../../db/state/visits.ts';
import { sliceFaults } from '../../domain/ticket/slices.ts';
import { replayFaults } from './replay.ts';

function ticketFaults(db: ReadableDB): readonly string[] {
  return allRows<{ id: number }>(db, 'SELECT id FROM visit').flatMap(({ id }) =>
    (readVisit(db, id)?.tickets ?? []).flatMap((ticket) =>
      sliceFaults(ticket).map((fault) => `ticket ${ticket.id}: ${fault}`),
    ),
  );
}

/** Queries that must find nobody. */
const NEVER: Readonly<Record<string, string>> = {
  'a live ticket without exactly one open slice, or an ended one with any': `
    SELECT t.id FROM ticket t WHERE (t.ended_at IS NULL) <>
      (SELECT count(*) FROM slice s WHERE s.ticket = t.id AND s.to_at IS NULL)`,
  'slices that do not add up': `
    SELECT t.id FROM ticket t WHERE t.ended_at IS NOT NULL AND t.ended_at - t.arrived_at <>
      (SELECT sum(s.to_at - s.from_at) FROM slice s WHERE s.ticket = t.id)`,
  'a counter with two tickets': `
    SELECT counter FROM ticket WHERE state IN ('called', 'serving') GROUP BY counter HAVING count(*) > 1`,
  'a visit at two counters': `
    SELECT visit FROM ticket WHERE state IN ('called', 'serving') GROUP BY visit HAVING count(*) > 1`,
  'a visit in line while it is at a counter': `
    SELECT a.visit FROM ticket a JOIN ticket b ON b.visit = a.visit AND b.id <> a.id
    WHERE a.state IN ('waiting', 'ready') AND b.state IN ('called', 'serving', 'held', 'absent')`,
  'a number twice a day': `
    SELECT day, label FROM visit WHERE label IS NOT NULL GROUP BY day, series, lap, digits HAVING count(*) > 1`,
  'a number in two hands': `
    SELECT day, label FROM visit WHERE label IS NOT NULL AND live = 1 GROUP BY label HAVING count(*) > 1`,
  'a live visit without a live ticket, or the reverse': `
    SELECT v.id FROM visit v WHERE v.live <>
      (SELECT EXISTS (SELECT 1 FROM ticket t WHERE t.visit = v.id AND t.ended_at IS NULL))`,
  'an ended ticket without its measures, or a live one with them': `
    SELECT t.id FROM ticket t LEFT JOIN fact f ON f.ticket = t.id WHERE (f.ticket IS NULL) <> (t.ended_at IS NULL)`,
  'measures that differ from their slices': `
    SELECT ticket FROM (SELECT * FROM fact EXCEPT SELECT m.* FROM ticket_measures m)`,
  'a negative measure': `
    SELECT ticket FROM fact WHERE min(coalesce(wait_ms, 0), coalesce(way_ms, 0), coalesce(service_ms, 0),
      coalesce(preparation_ms, 0), coalesce(handover_wait_ms, 0), coalesce(handover_ms, 0),
      coalesce(left_after_ms, 0)) < 0`,
  'a ticket at a counter that is not open': `
    SELECT t.id FROM ticket t LEFT JOIN counter_status s ON s.counter = t.counter
    WHERE t.state IN ('called', 'serving') AND s.state IS NOT 'open'`,
  'a note of a day that is over': `
    SELECT visit FROM visit_private WHERE day < (SELECT max(day) FROM journal)
    UNION SELECT visit FROM handover_note WHERE day < (SELECT max(day) FROM journal)`,
  'a live ticket of a day that is over': `
    SELECT id FROM visit WHERE live = 1 AND day < (SELECT max(day) FROM journal)`,
  'a row that refers to nothing': 'SELECT * FROM pragma_foreign_key_check',
};

/** Everything that is wrong with a store; empty where it is sound. The journal's chain and replay come last. */
export function storeFaults(db: ReadableDB): readonly string[] {
  const found = Object.entries(NEVER).flatMap(([name, sql]) => {
    const rows = db.prepare(sql).all();
    return rows.length === 0 ? [] : [`${name}: ${JSON.stringify(rows)}`];
  });
  const broken = firstBrokenRow(db);
  return [
    ...found,
    ...ticketFaults(db),
    ...(broken === null ? [] : [`the journal's chain breaks at row ${broken}`]),
    ...replayFaults(db),
  ];
}
