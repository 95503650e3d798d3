import { getRow } from '../../db/database.ts';
import { readSurveySettings, readSurveyVersions } from '../../db/state/survey.ts';
import type { Store } from '../../db/store.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { SurveySubmission } from '../../domain/survey/response.ts';
import { type SurveyVersion, versionOn } from '../../domain/survey/version.ts';
import type { CounterSurvey, SurveySending } from '../../domain/views/survey.ts';
import { checkSubmission, flagsOf, inMonth, requireMonth } from './check-sending.ts';
import { CounterOffers, type FinishedTicket } from './counter-offers.ts';
import { DeviceGuard } from './device-guard.ts';
import type { SurveyKeeper } from './keeper.ts';
import { SurveyTokens } from './tokens.ts';

/** A form typed in from paper. */
interface PaperForm {
  readonly submission: SurveySubmission;
  readonly month: string;
  readonly service: string | null;
}

function finishedTicket(store: Store, visit: number, ticket: number): FinishedTicket | null {
  const row = getRow<{ service: string; live: number }>(
    store.db,
    'SELECT t.service, v.live FROM ticket t JOIN visit v ON v.id = t.visit WHERE v.id = ? AND t.id = ?',
    visit,
    ticket,
  );
  return row ? { service: row.service, isLast: row.live === 0 } : null;
}

/** Takes answers in, and asks for them at the counters. */
export class SurveyDesk {
  readonly #store: Store;
  readonly #keeper: SurveyKeeper;
  readonly #announce: () => void;
  readonly #tokens = new SurveyTokens();
  readonly #guard = new DeviceGuard();
  readonly #offers: CounterOffers;
  readonly #stopHearing: () => void;

  /** @param announce tells the screens that a counter's survey was offered or begun: no journal row does */
  constructor(store: Store, keeper: SurveyKeeper, announce: () => void) {
    this.#store = store;
    this.#keeper = keeper;
    this.#announce = announce;
    this.#offers = new CounterOffers({
      mode: () => readSurveySettings(store.db).atCounter,
      now: () => store.clock.now(),
      finishedTicket: (visit, ticket) => finishedTicket(store, visit, ticket),
    });
    this.#stopHearing = store.subscribe((entries) => this.#offers.hear(entries));
  }

  /** The version that is valid today, or null. */
  currentVersion(): SurveyVersion | null {
    return versionOn(readSurveyVersions(this.#store.db), this.#keeper.today);
  }

  /**
   * Takes what a survey screen sends; when this returns it is on disk.
   * @throws DomainError survey-too-soon, survey-already-given, survey-token-spent, survey-month-invalid,
   *   survey-version-old and what `checkResponse` refuses; nothing is stored then
   */
  submit(device: string, { submission, token, via, answeredIn }: SurveySending): void {
    const now = this.#store.clock.now();
    const { today } = this.#keeper;
    this.#requireNew(submission);
    this.#guard.requireSpacing(device, now);
    const tie = token === null ? null : this.#tokens.tieOf(token, now);
    const month = answeredIn ?? tie?.month ?? today.slice(0, 7);
    requireMonth(month, today);
    const shown = answeredIn === null ? { from: today, to: today } : inMonth(month);
    const answers = checkSubmission(readSurveyVersions(this.#store.db), submission, shown);
    this.#keeper.add({
      ...submission,
      answers,
      month,
      service: tie?.service ?? null,
      channel: tie ? 'counter' : via,
      flags: flagsOf(answers, this.#guard.isRun(device, answers)),
    });
    if (token !== null) this.#tokens.spend(token);
    this.#guard.taken(device, now, answers);
  }

  /** Takes a form typed in from paper. @throws DomainError as `submit`, unknown-service */
  submitPaper({ submission, month, service }: PaperForm): void {
    this.#requireNew(submission);
    requireMonth(month, this.#keeper.today);
    if (service !== null && !getRow(this.#store.db, 'SELECT 1 FROM service WHERE id = ?', service)) {
      throw new DomainError('unknown-service', { service });
    }
    const answers = checkSubmission(readSurveyVersions(this.#store.db), submission, inMonth(month));
    const flags = flagsOf(answers, false);
    this.#keeper.add({ ...submission, answers, month, service, channel: 'paper', flags });
  }

  atCounter(counter: string): CounterSurvey {
    return this.#offers.state(counter);
  }

  /** The clerk asks the counter's second screen to show the survey. @throws DomainError survey-nobody-finished */
  offer(counter: string): CounterSurvey {
    if (!this.#offers.offer(counter)) throw new DomainError('survey-nobody-finished');
    this.#announce();
    return this.#offers.state(counter);
  }

  /** The counter's second screen begins: a token for one answer. @throws DomainError survey-nobody-finished */
  begin(counter: string): string {
    const service = this.#offers.take(counter);
    if (service === null) throw new DomainError('survey-nobody-finished');
    this.#announce();
    const month = this.#keeper.today.slice(0, 7);
    return this.#tokens.issue({ service, month }, this.#store.clock.now());
  }

  close(): void {
    this.#stopHearing();
  }

  #requireNew({ id }: SurveySubmission): void {
    if (this.#keeper.has(id)) throw new DomainError('survey-already-given');
  }
}
