import { distributionN } from '../statistics/distribution.ts';
import { ALL, groupKey, hideMonthlyGroups } from './groups.ts';
import { addMonths, fiscalYearMonths } from './period.ts';
import { distributionOn, type QuestionCounts } from './results.ts';
import type { Scale } from './scale.ts';
import { addGroupTallies, type GroupTally } from './tally.ts';

/** A question on a scale: what figures are kept apart by. */
export interface ScaledQuestion {
  readonly question: string;
  readonly scale: Scale;
}

interface SurveyYearInput {
  readonly fiscalYear: number;
  /** By month, then by group (`groupOf`). */
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, GroupTally>>;
  /** Served tickets of a service, or of `ALL`, in a month. */
  readonly served: (group: string, month: string) => number;
  /** The ids of all services: the groups that have tickets. */
  readonly services: ReadonlySet<string>;
  readonly k: number;
}

const EMPTY: GroupTally = { responses: 0, scores: [], pairs: [] };

/**
 * The answers of one fiscal year by group and month, with their sums under `ALL`; knows which of them must be hidden
 * so that none can be had by subtracting what is shown of the year from its sums.
 */
export class SurveyYear {
  readonly #input: SurveyYearInput;
  readonly #sums = new Map<string, GroupTally>();
  readonly #hidden = new Map<string, ReadonlySet<string>>();
  readonly months: readonly string[];
  readonly groups: readonly string[];

  constructor(input: SurveyYearInput) {
    this.#input = input;
    const { from } = fiscalYearMonths(input.fiscalYear);
    this.months = Array.from({ length: 12 }, (_, index) => addMonths(from, index));
    this.groups = [...new Set([...input.tallies.values()].flatMap((groups) => [...groups.keys()]))].sort();
  }

  /** @param group a service, `NONE` or `ALL` @param month a month of the year or `ALL` */
  tally(group: string, month: string): GroupTally {
    const key = groupKey(group, month);
    const known = this.#sums.get(key);
    if (known) return known;
    const sum = this.#sum(group, month);
    this.#sums.set(key, sum);
    return sum;
  }

  #sum(group: string, month: string): GroupTally {
    if (month === ALL) return addGroupTallies(this.months.map((each) => this.tally(group, each)));
    const groups = this.#input.tallies.get(month);
    if (group === ALL) return addGroupTallies(groups?.values() ?? []);
    return groups?.get(group) ?? EMPTY;
  }

  /** Served tickets; null for those who are tied to no service. */
  served(group: string, month: string): number | null {
    const { services, served } = this.#input;
    if (group !== ALL && !services.has(group)) return null;
    const months = month === ALL ? this.months : [month];
    return months.reduce((sum, each) => sum + served(group, each), 0);
  }

  counts({ question, scale }: ScaledQuestion, group: string, month: string): QuestionCounts {
    const { responses, scores } = this.tally(group, month);
    const found = scores.find((tally) => tally.question === question && tally.scale === scale.id);
    return {
      question,
      scale: scale.id,
      measure: scale.measure,
      distribution: distributionOn(scale, found?.counts ?? new Map()),
      responses,
      served: this.served(group, month),
    };
  }

  /** Whether a figure of this question must not be shown for the group and month. */
  isHidden(of: ScaledQuestion, group: string, month: string): boolean {
    const key = `${of.question} ${of.scale.id}`;
    const known = this.#hidden.get(key);
    const hidden = known ?? this.#hide((each, at) => distributionN(this.counts(of, each, at).distribution));
    if (!known) this.#hidden.set(key, hidden);
    return hidden.has(groupKey(group, month));
  }

  /** The same for the number of responses itself. */
  isCountHidden(group: string, month: string): boolean {
    const hidden = this.#hidden.get(ALL) ?? this.#hide((each, at) => this.tally(each, at).responses);
    this.#hidden.set(ALL, hidden);
    return hidden.has(groupKey(group, month));
  }

  #hide(size: (group: string, month: string) => number): ReadonlySet<string> {
    const sizes = this.groups.flatMap((group) =>
      this.months.map((month) => ({ group, month, n: size(group, month) })),
    );
    return hideMonthlyGroups(sizes, this.#input.k);
  }
}
