import path from 'node:path';
import { readSurveySettings } from '../../db/state/survey.ts';
import type { Store } from '../../db/store.ts';
import { emptyLog, rewriteAnswers, writeBatch } from '../../db/survey/batch.ts';
import { deleteCommentsThrough, isKept, monthsWithComments } from '../../db/survey/months.ts';
import { WaitingResponses } from '../../db/survey/waiting.ts';
import { dayAt } from '../../db/tx.ts';
import type { SurveyResponse } from '../../domain/survey/response.ts';
import { expiredThroughMonth } from '../../domain/survey/retention.ts';

const HOUSEKEEPING_MS = 10 * 60_000;

/** Keeps responses: on disk at once, in the store by batches, free text no longer than it may be. */
export class SurveyKeeper {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #waiting: WaitingResponses;
  readonly #housekeeping: NodeJS.Timeout;
  readonly #listeners = new Set<() => void>();
  /** The log still holds what was written, by this program or by one that died: it has to be emptied. */
  #logIsDue = true;

  /** @param report told of a batch that failed; its responses wait on */
  constructor(store: Store, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
    this.#waiting = new WaitingResponses(path.dirname(store.file));
    this.#housekeeping = setInterval(() => this.settle(), HOUSEKEEPING_MS);
    this.#housekeeping.unref();
    this.settle();
  }

  /** Tells `listener` whenever what is kept has changed; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The business day. */
  get today(): string {
    return dayAt(this.#store, this.#store.clock.now());
  }

  /** Responses that are on disk but not in the store's tables yet. */
  get waiting(): readonly SurveyResponse[] {
    return this.#waiting.responses;
  }

  /** Responses to a version that wait. */
  waitingFor(survey: string, version: number): number {
    return this.waiting.filter((one) => one.survey === survey && one.version === version).length;
  }

  has(id: string): boolean {
    return this.#waiting.has(id) || isKept(this.#store.db, id);
  }

  /** Keeps a response; when this returns it is on disk. @throws DomainError store-full, store-read-only */
  add(response: SurveyResponse): void {
    this.#waiting.add(response);
    this.settle();
  }

  /** Writes the batch that is due, deletes texts that are too old, and lets neither stand in the log. */
  settle(): void {
    try {
      const months = writeBatch(this.#store, this.#waiting, this.today.slice(0, 7));
      const deleted = this.#deleteOldComments();
      if (months.length > 0 || deleted > 0) this.changed();
      else this.#emptyLog();
    } catch (error) {
      this.#report(error);
    }
  }

  /** What is kept was changed: the listeners are told and the log is emptied. */
  changed(): void {
    this.#logIsDue = true;
    this.#emptyLog();
    for (const listener of this.#listeners) listener();
  }

  close(): void {
    clearInterval(this.#housekeeping);
    this.settle();
  }

  #emptyLog(): void {
    if (this.#logIsDue) this.#logIsDue = !emptyLog(this.#store);
  }

  #deleteOldComments(): number {
    const { db } = this.#store;
    const through = expiredThroughMonth(this.today, readSurveySettings(db).retentionDays);
    const oldest = monthsWithComments(db)?.from;
    if (oldest === undefined || oldest > through) return 0;
    return rewriteAnswers(this.#store, (tx) => deleteCommentsThrough(tx.db, through));
  }
}
