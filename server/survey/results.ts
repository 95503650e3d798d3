import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { readServices } from '../../db/state/hall.ts';
import { readSurveyVersions } from '../../db/state/survey.ts';
import type { Store } from '../../db/store.ts';
import { monthsWithResponses, readChoices, readResponses } from '../../db/survey/months.ts';
import { servedByService } from '../../db/survey/served.ts';
import { ALL } from '../../domain/survey/groups.ts';
import type { ChoiceTally } from '../../domain/survey/keeping.ts';
import { addMonths, fiscalYearMonths } from '../../domain/survey/period.ts';
import { type GroupTally, tallyResponses } from '../../domain/survey/tally.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import { SurveyYear } from '../../domain/survey/year.ts';
import { choiceViews, driversIn, scaleResults } from '../../domain/survey/year-results.ts';
import type { SurveyResults } from '../../domain/views/survey.ts';
import type { SurveyKeeper } from './keeper.ts';

export interface ResultsRequest {
  readonly fiscalYear: number;
  /** One month of the fiscal year, or null for the whole. */
  readonly month: string | null;
  /** A service, `NONE` or `ALL`. */
  readonly group: string;
}

interface MonthCounts {
  readonly tallies: ReadonlyMap<string, GroupTally>;
  readonly choices: readonly ChoiceTally[];
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Reads results; each month is counted once and remembered until answers come in or versions change. */
export class SurveyReader {
  readonly #store: Store;
  readonly #keeper: SurveyKeeper;
  readonly #months = new Map<string, MonthCounts>();
  readonly #stopHearing: () => void;

  constructor(store: Store, keeper: SurveyKeeper) {
    this.#store = store;
    this.#keeper = keeper;
    this.#stopHearing = keeper.subscribe(() => this.#months.clear());
  }

  close(): void {
    this.#stopHearing();
  }

  /** The results of a fiscal year or a month of it, month by month so that a call at a counter need not wait. */
  async results({ fiscalYear, month, group }: ResultsRequest): Promise<SurveyResults> {
    const { db } = this.#store;
    const k = this.#store.hall?.smallCellK ?? Number.MAX_SAFE_INTEGER;
    const versions = readSurveyVersions(db);
    const now = await this.#year(fiscalYear, versions, k);
    const before = await this.#year(fiscalYear - 1, versions, k);
    const at = { group, month: month ?? ALL };
    const months = month === null ? now.months : [month];
    const choices = months.flatMap((each) => this.#counts(each, versions).choices);
    return {
      fiscalYear,
      month,
      group,
      k,
      available: monthsWithResponses(db),
      groups: [...now.groups],
      overview: this.#overview(now, before, at.group, at.month),
      scales: [...scaleResults(versions, now, before, at, k)],
      choices: [...choiceViews(versions, choices, group, k)],
      drivers: [...driversIn(versions, now, at, k)],
    };
  }

  async #year(fiscalYear: number, versions: readonly SurveyVersion[], k: number): Promise<SurveyYear> {
    const { from } = fiscalYearMonths(fiscalYear);
    const months = Array.from({ length: 12 }, (_, index) => addMonths(from, index));
    const tallies = new Map<string, ReadonlyMap<string, GroupTally>>();
    const served = new Map<string, ReadonlyMap<string, number>>();
    for (const month of months) {
      await yieldToOthers();
      tallies.set(month, this.#counts(month, versions).tallies);
      served.set(month, servedByService(this.#store.db, month));
    }
    return new SurveyYear({
      fiscalYear,
      tallies,
      served: (group, month) =>
        group === ALL ? sum(served.get(month)?.values() ?? []) : (served.get(month)?.get(group) ?? 0),
      services: new Set(readServices(this.#store.db).map(({ id }) => id)),
      k,
    });
  }

  #counts(month: string, versions: readonly SurveyVersion[]): MonthCounts {
    const known = this.#months.get(month);
    if (known) return known;
    const { db } = this.#store;
    const counts = {
      tallies: tallyResponses(readResponses(db, month), versions),
      choices: readChoices(db, month),
    };
    this.#months.set(month, counts);
    return counts;
  }

  #overview(now: SurveyYear, before: SurveyYear, group: string, month: string): SurveyResults['overview'] {
    const waiting = this.#keeper.waiting.length;
    const served = now.served(group, month);
    if (now.isCountHidden(group, month)) {
      return { hidden: true, responses: null, served, responseRate: null, responsesBefore: null, waiting };
    }
    const earlier = month === ALL ? ALL : addMonths(month, -12);
    const { responses } = now.tally(group, month);
    return {
      hidden: false,
      responses,
      served,
      responseRate: served === null || served === 0 ? null : responses / served,
      responsesBefore: before.isCountHidden(group, earlier) ? null : before.tally(group, earlier).responses,
      waiting,
    };
  }
}
