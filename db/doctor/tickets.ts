import { sliceFaults } from '../../domain/ticket/slices.ts';
import { allRows, eachRow, getRow, type ReadableDB } from '../database.ts';
import { readVisit } from '../state/visits.ts';
import { type Finding, fault, sound } from './finding.ts';

const LISTED = 20;

function* visitFaults(db: ReadableDB, id: number): Iterable<string> {
  for (const ticket of readVisit(db, id)?.tickets ?? []) {
    for (const text of sliceFaults(ticket)) yield `ticket ${ticket.id}: ${text}`;
  }
}

/** Every ticket's chain of slices: one open while it lives, none after, without gaps from arrival to end. */
export function checkSlices(db: ReadableDB): readonly Finding[] {
  const found: Finding[] = [];
  let visits = 0;
  for (const { id } of eachRow<{ id: number }>(db, 'SELECT id FROM visit ORDER BY id')) {
    visits += 1;
    for (const text of visitFaults(db, id)) found.push(fault('slices', text));
    if (found.length >= LISTED) return found;
  }
  return found.length === 0 ? [sound('slices', String(visits))] : found;
}

const DIFFERENT_FACTS = `
SELECT ticket FROM (SELECT * FROM fact EXCEPT SELECT * FROM ticket_measures WHERE ended_at IS NOT NULL)
UNION
SELECT ticket FROM (SELECT * FROM ticket_measures WHERE ended_at IS NOT NULL EXCEPT SELECT * FROM fact)
ORDER BY ticket LIMIT ${LISTED}`;

/** The kept measures of ended tickets are those of their slices. */
export function checkFacts(db: ReadableDB): readonly Finding[] {
  const different = allRows<{ ticket: number }>(db, DIFFERENT_FACTS);
  if (different.length > 0) return different.map(({ ticket }) => fault('facts', `ticket ${ticket}`));
  return [sound('facts', String(getRow<{ n: number }>(db, 'SELECT count(*) AS n FROM fact')?.n ?? 0))];
}
