import type { Row } from '../../domain/bundle/column.ts';
import { HISTOGRAMS } from '../../domain/bundle/day-tables.ts';
import { BUCKETS } from '../../domain/measures/buckets.ts';
import { allRows } from '../database.ts';
import type { DailyTable } from './day.ts';
import { VISITS_OF_DATE } from './visits.ts';

const BUCKET_VALUES = BUCKETS.map(({ fromS, toS }) => `(${fromS}, ${toS ?? 'NULL'})`).join(', ');

/** A value belongs to the bucket with lower edge ≤ value < upper edge; edges in seconds, values in ms. */
const SQL = `
WITH bucket (from_s, to_s) AS (VALUES ${BUCKET_VALUES}),
arrived AS (
  SELECT service, wait_ms, service_ms, preparation_ms, handover_wait_ms
  FROM counted WHERE date = :date AND inexact = 0
),
lined AS (
  SELECT 'ALL' AS line, * FROM arrived
  UNION ALL
  SELECT service AS line, * FROM arrived
),
value (line, rank, measure, ms) AS (
  SELECT line, 1, 'wait', wait_ms FROM lined WHERE wait_ms IS NOT NULL
  UNION ALL
  SELECT line, 2, 'service', service_ms FROM lined WHERE service_ms IS NOT NULL
  UNION ALL
  SELECT line, 3, 'preparation', preparation_ms FROM lined WHERE preparation_ms IS NOT NULL
  UNION ALL
  SELECT line, 4, 'handover_wait', handover_wait_ms FROM lined WHERE handover_wait_ms IS NOT NULL
  UNION ALL
  SELECT 'ALL', 5, 'stay', stay_ms FROM (${VISITS_OF_DATE}) WHERE stay_ms IS NOT NULL
),
present AS (SELECT DISTINCT line, rank, measure FROM value),
filled AS (
  SELECT v.line, v.measure, b.from_s, count(*) AS n
  FROM value v JOIN bucket b ON v.ms >= b.from_s * 1000 AND (b.to_s IS NULL OR v.ms < b.to_s * 1000)
  GROUP BY v.line, v.measure, b.from_s
)
SELECT :hall AS hall, :date AS date, p.line AS service, p.measure,
  b.from_s AS bucket_from_s, b.to_s AS bucket_to_s, coalesce(f.n, 0) AS count
FROM present p
CROSS JOIN bucket b
LEFT JOIN filled f ON f.line = p.line AND f.measure = p.measure AND f.from_s = b.from_s
ORDER BY p.measure = 'stay', p.line <> 'ALL', p.line, p.rank, b.from_s`;

export const histogramsTable: DailyTable = {
  table: HISTOGRAMS,
  read: ({ db, hall, date }) => allRows<Row>(db, SQL, { hall, date }),
};
