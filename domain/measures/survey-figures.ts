import { ALL, type Row } from '../bundle/column.ts';
import { distributionN } from '../statistics/distribution.ts';
import { hideGroups } from '../survey/groups.ts';
import { distributionOn, type QuestionCounts, questionResult } from '../survey/results.ts';
import type { Scale } from '../survey/scale.ts';
import { addGroupTallies, type GroupTally } from '../survey/tally.ts';
import type { SurveyVersion } from '../survey/version.ts';
import { decimal, halfUp, share } from './rounding.ts';

/** What one month's records are made of. */
interface SurveyMonth {
  readonly hall: string;
  readonly month: string;
  /** By group: a service or `NONE`. */
  readonly tallies: ReadonlyMap<string, GroupTally>;
  readonly versions: readonly SurveyVersion[];
  /** Served tickets of a service, or of `ALL`. */
  readonly served: (group: string) => number;
  readonly k: number;
}

interface SurveyRows {
  readonly monthly: readonly Row[];
  readonly distribution: readonly Row[];
}

interface Cells {
  readonly keys: Row;
  readonly counts: QuestionCounts;
  readonly isHidden: boolean;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The scales of all versions; one with the same id has the same levels. */
function scalesOf(versions: readonly SurveyVersion[]): ReadonlyMap<string, Scale> {
  return new Map(versions.flatMap(({ scales }) => scales.map((scale) => [scale.id, scale])));
}

/** The pairs of question and scale that somebody answered, in the order of their ids. */
function askedIn(all: GroupTally): readonly { readonly question: string; readonly scale: string }[] {
  return [...all.scores].sort((a, b) => byCode(a.question, b.question) || byCode(a.scale, b.scale));
}

function cellsOf({ hall, month, tallies, versions, k }: SurveyMonth): readonly Cells[] {
  const all = addGroupTallies(tallies.values());
  const scales = scalesOf(versions);
  const groups = [...tallies.keys()].sort(byCode);
  const asked = askedIn(all).flatMap(({ question, scale: id }) => {
    const scale = scales.get(id);
    return scale ? [{ question, scale }] : [];
  });
  const cells = asked.flatMap(({ question, scale }) => {
    const countsOf = (tally: GroupTally | undefined): QuestionCounts => {
      const found = tally?.scores.find((score) => score.question === question && score.scale === scale.id);
      const distribution = distributionOn(scale, found?.counts ?? new Map());
      const responses = distributionN(distribution);
      return { question, scale: scale.id, measure: scale.measure, distribution, responses, served: null };
    };
    const sizes = groups.map((group) => ({ group, n: countsOf(tallies.get(group)).responses }));
    const hidden = hideGroups(sizes, k);
    return [ALL, ...groups].map((group) => ({
      keys: { hall, month, service: group, question, scale: scale.id },
      counts: countsOf(group === ALL ? all : tallies.get(group)),
      isHidden: hidden.has(group),
    }));
  });
  const rank = ({ keys }: Cells): string => (keys.service === ALL ? '' : String(keys.service));
  return [...cells].sort((a, b) => byCode(rank(a), rank(b)));
}

function monthlyRow({ keys, counts, isHidden }: Cells, { served, k }: SurveyMonth): Row {
  const result = isHidden ? null : questionResult(counts, null, k);
  if (result === null || result.hidden) {
    const nothing = { responses: null, mean: null, satisfied_n: null, satisfied: null };
    return { ...keys, ...nothing, ci_low: null, ci_high: null, response_rate: null, hidden: 1 };
  }
  const { n, satisfaction } = result;
  const sum = counts.distribution.reduce((total, { score, count }) => total + score * count, 0);
  return {
    ...keys,
    responses: n,
    mean: n === 0 ? null : halfUp(sum * 10_000, n),
    satisfied_n: satisfaction?.satisfied ?? null,
    satisfied: satisfaction ? share(satisfaction.satisfied, n) : null,
    ci_low: satisfaction ? decimal(satisfaction.low) : null,
    ci_high: satisfaction ? decimal(satisfaction.high) : null,
    response_rate: share(n, served(String(keys.service))),
    hidden: 0,
  };
}

function distributionRows({ keys, counts, isHidden }: Cells): readonly Row[] {
  return counts.distribution.map(({ score, count }) => ({
    ...keys,
    score,
    count: isHidden ? null : count,
    hidden: isHidden ? 1 : 0,
  }));
}

/** The records of survey_monthly and survey_distribution for one month. */
export function surveyRows(month: SurveyMonth): SurveyRows {
  const cells = cellsOf(month);
  return {
    monthly: cells.map((cell) => monthlyRow(cell, month)),
    distribution: cells.flatMap(distributionRows),
  };
}
