import { parseArgs } from 'node:util';
import { BRANCH_OFFICE, CITY_HALL } from './city-hall.ts';
import { judgeCityDays, judgeHistory } from './data-sets.ts';
import { type Score, scoreOf } from './score.ts';
import { timeEstimate } from './timing.ts';

/**
 * Judges the wait estimate. Usage: node tests/bench/estimate/run.ts [HISTORY.csv] [--check]
 * HISTORY.csv (or MADOGUCHI_HISTORY) is a `madoguchi-history/1` file of two weeks; without it only the synthetic days
 * run. Prints one JSON object, then a table; `--check` ends with status 1 where a bound does not hold.
 */
const SEEDS = [1, 2, 3, 4, 5];
const RATIO_BOUND = { history: 0.95, city: 0.85 } as const;

interface Result {
  readonly data: string;
  readonly ratio_bound: number;
  readonly holds: boolean;
  readonly score: Score;
}

function within(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function resultOf(data: string, bound: number, score: Score): Result {
  const holds = score.ratio <= bound && within(score.covered, 0.35, 0.45) && within(score.below, 0.45, 0.55);
  return { data, ratio_bound: bound, holds, score: rounded(score) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function rounded(score: Score): Score {
  const baselines = Object.entries(score.baselines_mae_s).map(([name, mae]) => [name, round(mae)]);
  const figures = Object.entries(score).map(([name, value]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  return { ...Object.fromEntries(figures), baselines_mae_s: Object.fromEntries(baselines) };
}

function row({ data, ratio_bound, holds, score }: Result): Record<string, string | number> {
  return {
    data,
    promised: score.promised_n,
    censored: score.censored_n,
    'MAE s': score.mae_s.toFixed(1),
    'ZMS s': score.best_zms_s.toFixed(1),
    'last hour s': score.best_last_hour_s.toFixed(1),
    ratio: `${score.ratio.toFixed(3)} ≤ ${ratio_bound}`,
    'below p50': `${score.below.toFixed(3)} (${score.censored_below.toFixed(3)})`,
    'p50–p90': `${score.covered.toFixed(3)} (${score.censored_covered.toFixed(3)})`,
    holds: holds ? 'yes' : 'NO',
  };
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const history = positionals[0] ?? process.env.MADOGUCHI_HISTORY;

const results: Result[] = [];
if (history)
  results.push(resultOf('history, second week', RATIO_BOUND.history, scoreOf(judgeHistory(history))));
const halls = [CITY_HALL, BRANCH_OFFICE].map((hall) => {
  return { hall, judged: SEEDS.flatMap((seed) => judgeCityDays(hall, seed)) };
});
results.push(resultOf('city days', RATIO_BOUND.city, scoreOf(halls.flatMap(({ judged }) => judged))));
for (const { hall, judged } of halls) {
  results.push(resultOf(`– ${hall.name}`, RATIO_BOUND.city, scoreOf(judged)));
}

console.log(JSON.stringify({ bench: 'estimate', results, timing: timeEstimate() }, null, 2));
console.table(results.map(row));
console.log('In brackets: with those who left counted as censored (Kaplan–Meier), not only the called ones.');
if (!history) console.log('No history file given: MADOGUCHI_HISTORY=FILE.csv or the first argument.');
if (values.check && results.some(({ holds }) => !holds)) process.exitCode = 1;
