import {
  type Distribution,
  distributionMean,
  distributionN,
  topTwoCount,
} from '../statistics/distribution.ts';
import { newcombeDifference, type Proportion, wilsonInterval } from '../statistics/proportion-interval.ts';
import type { Scale, ScaleMeasure } from './scale.ts';

/** The counts of one question on one scale in one group (a service, a month, an age band …). */
export interface QuestionCounts {
  readonly question: string;
  readonly scale: string;
  readonly measure: ScaleMeasure;
  /** Valid answers by score, with every score of the scale. */
  readonly distribution: Distribution;
  /** Responses in the group, those that skipped this question included. */
  readonly responses: number;
  /** Served tickets of the group's service and period; null where the group has no tickets (an age band). */
  readonly served: number | null;
}

/** Top two ÷ valid answers, with the 95 % Wilson interval; shares 0 to 1. */
interface Satisfaction {
  readonly satisfied: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Satisfaction less that of the same period of the previous fiscal year, in percentage points. */
interface Change {
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Valid answers of the previous year. */
  readonly nBefore: number;
}

export interface ShownResult {
  readonly hidden: false;
  readonly question: string;
  readonly scale: string;
  readonly measure: ScaleMeasure;
  /** Valid answers. */
  readonly n: number;
  readonly responses: number;
  /** Responses ÷ served tickets; null where there are none. */
  readonly responseRate: number | null;
  readonly distribution: readonly ScoreShare[];
  /** Also the score of a `ces` scale. */
  readonly mean: number | null;
  /** Only for `satisfaction` scales with answers. */
  readonly satisfaction: Satisfaction | null;
  /** Null without a previous period on the same scale, or where it is hidden. */
  readonly change: Change | null;
  /** Only for `nps` scales: promoters (9, 10) less detractors (0–6), −100 to 100. */
  readonly nps: number | null;
}

interface ScoreShare {
  readonly score: number;
  readonly count: number;
  /** Null without valid answers. */
  readonly share: number | null;
}

/** A group that is hidden whole: nothing but that it is. */
interface HiddenResult {
  readonly hidden: true;
  readonly question: string;
  readonly scale: string;
}

export type QuestionResult = ShownResult | HiddenResult;

/** Counts by point code as a distribution that lists every score of the scale, highest first. */
export function distributionOn(scale: Scale, countByCode: ReadonlyMap<string, number>): Distribution {
  return scale.points
    .map(({ code, score }) => ({ score, count: countByCode.get(code) ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

/** Whether a group is too small to be shown by itself: 1 ≤ n < k valid answers. */
export function isTooSmall(n: number, k: number): boolean {
  return n >= 1 && n < k;
}

/**
 * The figures of one question in one group, unrounded. Hidden whole where 1 ≤ n < k.
 * `before` are the counts of the same period of the previous fiscal year, or null where there are none or where they
 * are hidden; on another scale they are not compared.
 * Source: measures, "Survey".
 */
export function questionResult(
  counts: QuestionCounts,
  before: QuestionCounts | null,
  k: number,
): QuestionResult {
  const { question, scale, measure, distribution, responses, served } = counts;
  const n = distributionN(distribution);
  if (isTooSmall(n, k)) return { hidden: true, question, scale };
  return {
    hidden: false,
    question,
    scale,
    measure,
    n,
    responses,
    responseRate: served === null || served === 0 ? null : responses / served,
    distribution: distribution.map(({ score, count }) => ({
      score,
      count,
      share: n === 0 ? null : count / n,
    })),
    mean: distributionMean(distribution),
    satisfaction: measure === 'satisfaction' ? satisfactionOf(distribution) : null,
    change: before === null ? null : changeSince(before, counts, k),
    nps: measure === 'nps' ? npsOf(distribution) : null,
  };
}

/** The same question without its figures, for a group that protects another one (`hideGroups`). */
export function hiddenResult({ question, scale }: QuestionCounts): HiddenResult {
  return { hidden: true, question, scale };
}

function satisfiedIn(distribution: Distribution): Proportion {
  return { successes: topTwoCount(distribution), n: distributionN(distribution) };
}

function satisfactionOf(distribution: Distribution): Satisfaction | null {
  const proportion = satisfiedIn(distribution);
  const interval = wilsonInterval(proportion);
  if (interval === null) return null;
  return { satisfied: proportion.successes, share: proportion.successes / proportion.n, ...interval };
}

function changeSince(before: QuestionCounts, now: QuestionCounts, k: number): Change | null {
  const same = before.question === now.question && before.scale === now.scale;
  if (!same || now.measure !== 'satisfaction') return null;
  const earlier = satisfiedIn(before.distribution);
  if (isTooSmall(earlier.n, k)) return null;
  const result = newcombeDifference(satisfiedIn(now.distribution), earlier);
  if (result === null) return null;
  const { difference, low, high } = result;
  return { points: difference * 100, low: low * 100, high: high * 100, nBefore: earlier.n };
}

function npsOf(distribution: Distribution): number | null {
  const n = distributionN(distribution);
  if (n === 0) return null;
  const promoters = distributionN(distribution.filter(({ score }) => score >= 9));
  const detractors = distributionN(distribution.filter(({ score }) => score <= 6));
  return ((promoters - detractors) / n) * 100;
}
