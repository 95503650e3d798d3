import type { Row } from '../../domain/bundle/column.ts';
import { allRows, type ReadableDB } from '../database.ts';

const SERVICES_SQL = `
SELECT :hall AS hall, id, name_ja, name_en, valid_from, valid_to, successor, (target_ms + 50) / 100 AS target_s
FROM service ORDER BY id`;

const COUNTERS_SQL = `
SELECT :hall AS hall, id, name_ja, name_en, valid_from, valid_to, successor FROM counter ORDER BY id`;

/** The records of services.csv. */
export function readServiceRows(db: ReadableDB, hall: string): readonly Row[] {
  return allRows<Row>(db, SERVICES_SQL, { hall });
}

/** The records of counters.csv. */
export function readCounterRows(db: ReadableDB, hall: string): readonly Row[] {
  return allRows<Row>(db, COUNTERS_SQL, { hall });
}
