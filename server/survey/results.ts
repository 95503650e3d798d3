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
import { choiceViews, driversIn, scaledQuestions, scaleResults } from '../../domain/survey/year-results.ts';
import type { SurveyResults } from '../../domain/views/survey.ts';
import type { SurveyKeeper } from './keeper.ts';

interface ResultsRequest {
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

/**
 * Reads results. Each month is counted and each year's small groups are found once, and remembered until answers come
 * in; between two of these steps the hall's other work goes on, so that a call at a counter need not wait.
 */
export class SurveyReader {
  readonly #store: Store;
  readonly #keeper: SurveyKeeper;
  readonly #months = new Map<string, MonthCounts>();
  /** By fiscal year and threshold. */
  readonly #years = new Map<string, SurveyYear>();
  readonly #services = new Set<string>();
  readonly #served = new Map<string, ReadonlyMap<string, number>>();
  readonly #stopHearing: () => void;
  #changes = 0;

  constructor(store: Store, keeper: SurveyKeeper) {
    this.#store = store;
    this.#keeper = keeper;
    this.#stopHearing = keeper.subscribe(() => {
      this.#changes += 1;
      this.#months.clear();
      this.#years.clear();
    });
  }

  close(): void {
    this.#stopHearing();
  }

  /** The results of a fiscal year or a month of it for a group. */
  async results({ fiscalYear, month, group }: ResultsRequest): Promise<SurveyResults> {
    const { db } = this.#store;
    const versions = readSurveyVersions(db);
    for (const { id } of readServices(db)) this.#services.add(id);
    const now = await this.#year(fiscalYear, versions);
    const before = await this.#year(fiscalYear - 1, versions);
    for (const { question, scale } of scaledQuestions(versions, now)) {
      await yieldToOthers();
      for (const year of [now, before]) year.isHidden({ question: question.id, scale }, ALL, ALL);
    }
    await yieldToOthers();
    const at = { group, month: month ?? ALL };
    const choices = (month === null ? now.months : [month]).flatMap(
      (each) => this.#counts(each, versions).choices,
    );
    return {
      fiscalYear,
      month,
      group,
      k: this.#k,
      available: monthsWithResponses(db),
      groups: [...now.groups],
      overview: this.#overview(now, before, at.group, at.month),
      scales: [...scaleResults(versions, now, before, at, this.#k)],
      choices: [...choiceViews(versions, choices, group, this.#k)],
      drivers: [...driversIn(versions, now, at, this.#k)],
    };
  }

  get #k(): number {
    return this.#store.hall?.smallCellK ?? Number.MAX_SAFE_INTEGER;
  }

  async #year(fiscalYear: number, versions: readonly SurveyVersion[]): Promise<SurveyYear> {
    const changes = this.#changes;
    const k = this.#k;
    const { from } = fiscalYearMonths(fiscalYear);
    const months = Array.from({ length: 12 }, (_, index) => addMonths(from, index));
    const tallies = new Map<string, ReadonlyMap<string, GroupTally>>();
    for (const month of months) {
      await yieldToOthers();
      tallies.set(month, this.#counts(month, versions).tallies);
      this.#served.set(month, servedByService(this.#store.db, month));
    }
    const known = this.#years.get(`${fiscalYear} ${k}`);
    if (known) return known;
    const year = new SurveyYear({
      fiscalYear,
      tallies,
      served: (group, month) => this.#servedIn(group, month),
      services: this.#services,
      k,
    });
    // Answers that came in meanwhile are in some of its months only: it is of now and not to be remembered.
    if (changes === this.#changes) this.#years.set(`${fiscalYear} ${k}`, year);
    return year;
  }

  #servedIn(group: string, month: string): number {
    const served = this.#served.get(month);
    return group === ALL ? sum(served?.values() ?? []) : (served?.get(group) ?? 0);
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
