import { ALL, type Row } from '../../domain/bundle/column.ts';
import { hideGroups } from '../../domain/survey/groups.ts';
import { lastDayOf } from '../../domain/survey/period.ts';
import { NO_SERVICE } from '../../domain/survey/tally.ts';
import { allRows, type ReadableDB } from '../database.ts';

/** A table that is written month by month, for months that lie wholly in the period. */
interface FigureMonth {
  readonly db: ReadableDB;
  readonly hall: string;
  readonly month: string;
  /** Threshold of small cells. */
  readonly k: number;
}

/**
 * Answers by group, question, scale and score; every score of a scale, those nobody chose with 0. A score is found
 * through the version that the response was given to.
 */
const COUNTS = `
point AS (
  SELECT v.survey, v.version, q.value ->> 'id' AS question, s.value ->> 'id' AS scale,
    s.value ->> 'measure' AS measure, p.value ->> 'code' AS code, p.value ->> 'score' AS score
  FROM survey_version v, json_each(v.content, '$.questions') q, json_each(v.content, '$.scales') s,
    json_each(s.value, '$.points') p
  WHERE q.value ->> 'kind' = 'scale' AND q.value ->> 'scale' = s.value ->> 'id'
),
response AS (
  SELECT survey, version, coalesce(service, '${NO_SERVICE}') AS service, answers
  FROM survey_response WHERE month = :month
),
answer AS (
  SELECT r.service, p.question, p.scale, p.measure, p.score, count(*) AS n
  FROM response r, json_each(r.answers) a
  JOIN point p ON p.survey = r.survey AND p.version = r.version AND p.question = a.key AND p.code = a.value
  GROUP BY r.service, p.question, p.scale, p.measure, p.score
),
asked AS (SELECT DISTINCT question, scale, measure FROM answer),
line AS (SELECT DISTINCT service FROM response UNION SELECT '${ALL}' WHERE EXISTS (SELECT 1 FROM response)),
score AS (SELECT DISTINCT scale, score FROM point),
cell AS (
  SELECT l.service, q.question, q.scale, q.measure, s.score, (
    SELECT coalesce(sum(n), 0) FROM answer a
    WHERE a.question = q.question AND a.scale = q.scale AND a.score = s.score AND l.service IN (a.service, '${ALL}')
  ) AS n
  FROM line l, asked q JOIN score s ON s.scale = q.scale
)`;

const ORDER = `(service = '${ALL}') DESC, service, question, scale`;

const DISTRIBUTION_SQL = `
WITH ${COUNTS}
SELECT :hall AS hall, :month AS month, service, question, scale, score, n AS count, 0 AS hidden
FROM cell ORDER BY ${ORDER}, score DESC`;

/**
 * Wilson's interval with 1.959963984540054² = 3.841458820694124; at 0 and n its limits are exactly 0 and 1. Rounding is
 * half up on whole numbers as in the other tables, and to ten-thousandths for the limits.
 */
const MONTHLY_SQL = `
WITH ${COUNTS},
top AS (
  SELECT scale, score FROM (
    SELECT scale, score, row_number() OVER (PARTITION BY scale ORDER BY score DESC) AS place FROM score)
  WHERE place <= 2
),
figure AS (
  SELECT c.service, c.question, c.scale, c.measure, sum(c.n) AS n, sum(c.n * c.score) AS total,
    sum(c.n) FILTER (WHERE t.score IS NOT NULL) AS top_n
  FROM cell c LEFT JOIN top t ON t.scale = c.scale AND t.score = c.score
  GROUP BY c.service, c.question, c.scale, c.measure
),
served AS (
  SELECT service, count(*) AS n FROM fact
  WHERE date BETWEEN :month || '-01' AND :last AND state = 'served' GROUP BY service
),
rated AS (
  SELECT f.*, measure = 'satisfaction' AND n > 0 AS is_rated, 1.0 * top_n / max(n, 1) AS p,
    CASE WHEN service = '${ALL}' THEN (SELECT sum(n) FROM served)
      ELSE (SELECT s.n FROM served s WHERE s.service = f.service) END AS tickets,
    1.959963984540054 / (1 + 3.841458820694124 / max(n, 1))
      * sqrt(1.0 * top_n * (n - top_n) / max(n, 1) / max(n, 1) / max(n, 1)
        + 3.841458820694124 / (4.0 * max(n, 1) * max(n, 1))) AS half
  FROM figure f
),
centred AS (
  SELECT *, (p + 3.841458820694124 / (2.0 * max(n, 1))) / (1 + 3.841458820694124 / max(n, 1)) AS centre FROM rated
)
SELECT :hall AS hall, :month AS month, service, question, scale,
  n AS responses,
  CASE WHEN n > 0 THEN (20000 * total + n) / (2 * n) END AS mean,
  CASE WHEN is_rated THEN top_n END AS satisfied_n,
  CASE WHEN is_rated THEN (20000 * top_n + n) / (2 * n) END AS satisfied,
  CASE WHEN is_rated THEN iif(top_n = 0, 0, CAST((centre - half) * 10000 + 0.5 AS INTEGER)) END AS ci_low,
  CASE WHEN is_rated THEN iif(top_n = n, 10000, CAST((centre + half) * 10000 + 0.5 AS INTEGER)) END AS ci_high,
  CASE WHEN tickets > 0 THEN (20000 * n + tickets) / (2 * tickets) END AS response_rate,
  0 AS hidden
FROM centred ORDER BY ${ORDER}`;

const HIDDEN_VALUES = {
  responses: null,
  mean: null,
  satisfied_n: null,
  satisfied: null,
  ci_low: null,
  ci_high: null,
  response_rate: null,
  count: null,
  hidden: 1,
} as const;

const nameOf = ({ question, scale }: Row): string => `${question} ${scale}`;

/** The groups to hide of each question. */
function hiddenGroups(monthly: readonly Row[], k: number): ReadonlyMap<string, ReadonlySet<string>> {
  const questions = [...new Set(monthly.map(nameOf))];
  return new Map(
    questions.map((name) => {
      const groups = monthly.filter((row) => nameOf(row) === name && row.service !== ALL);
      const sizes = groups.map(({ service, responses }) => ({
        group: String(service),
        n: Number(responses),
      }));
      return [name, hideGroups(sizes, k)];
    }),
  );
}

function withheld(row: Row, hidden: ReadonlyMap<string, ReadonlySet<string>>): Row {
  if (!hidden.get(nameOf(row))?.has(String(row.service))) return row;
  const columns = Object.keys(row) as (keyof typeof HIDDEN_VALUES)[];
  return {
    ...row,
    ...Object.fromEntries(columns.flatMap((c) => (c in HIDDEN_VALUES ? [[c, HIDDEN_VALUES[c]]] : []))),
  };
}

/** The records of survey_monthly and survey_distribution for one month, small groups hidden whole. */
export function readSurveyRows({ db, hall, month, k }: FigureMonth): {
  readonly monthly: readonly Row[];
  readonly distribution: readonly Row[];
} {
  const monthly = allRows<Row>(db, MONTHLY_SQL, { hall, month, last: lastDayOf(month) });
  const distribution = allRows<Row>(db, DISTRIBUTION_SQL, { hall, month });
  const hidden = hiddenGroups(monthly, k);
  return {
    monthly: monthly.map((row) => withheld(row, hidden)),
    distribution: distribution.map((row) => withheld(row, hidden)),
  };
}
