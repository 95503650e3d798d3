import type { JournalEntry } from '../../domain/journal/event.ts';
import type { CounterMode } from '../../domain/survey/settings.ts';
import type { CounterSurvey } from '../../domain/views/survey.ts';

interface Finished {
  readonly service: string;
  readonly seq: number;
  readonly endsAt: number;
  readonly offered: boolean;
}

export interface FinishedTicket {
  readonly service: string;
  /** The visit has no other ticket to wait for. */
  readonly isLast: boolean;
}

/** A visitor who has not begun by then has gone. */
const OFFER_LIFE_MS = 3 * 60_000;

interface OfferView {
  readonly mode: () => CounterMode;
  readonly now: () => number;
  readonly finishedTicket: (visit: number, ticket: number) => FinishedTicket | null;
}

/**
 * Who has just been finished at which counter: what a counter's second screen waits for. In memory, one a counter,
 * forgotten as soon as the survey begins there, the next visitor is served, the act is undone or some minutes pass.
 */
export class CounterOffers {
  readonly #view: OfferView;
  readonly #finished = new Map<string, Finished>();

  constructor(view: OfferView) {
    this.#view = view;
  }

  /** Follows the journal. */
  hear(entries: readonly JournalEntry[]): void {
    for (const entry of entries) this.#hearOne(entry);
  }

  #hearOne({ event, counter, seq }: JournalEntry): void {
    if (event.kind === 'act.undone') {
      if (this.#finished.get(event.counter)?.seq === event.undoes) this.#finished.delete(event.counter);
      return;
    }
    if (counter === null) return;
    if (event.kind === 'ticket.started') this.#finished.delete(counter);
    if (event.kind !== 'ticket.finished') return;
    const ticket = this.#view.finishedTicket(event.visit, event.ticket);
    if (!ticket) return;
    const endsAt = this.#view.now() + OFFER_LIFE_MS;
    const offered = this.#view.mode() === 'automatic' && ticket.isLast;
    this.#finished.set(counter, { service: ticket.service, seq, endsAt, offered });
  }

  #at(counter: string): Finished | undefined {
    const finished = this.#finished.get(counter);
    if (finished && finished.endsAt <= this.#view.now()) this.#finished.delete(counter);
    return this.#finished.get(counter);
  }

  state(counter: string): CounterSurvey {
    const mode = this.#view.mode();
    const finished = mode === 'off' ? undefined : this.#at(counter);
    return { mode, finished: finished !== undefined, offered: finished?.offered ?? false };
  }

  /** The clerk asks the second screen to show the survey. @returns false where nobody was finished here */
  offer(counter: string): boolean {
    const finished = this.#view.mode() === 'off' ? undefined : this.#at(counter);
    if (!finished) return false;
    this.#finished.set(counter, { ...finished, offered: true });
    return true;
  }

  /** The survey begins on the second screen: gives the service and forgets it; null where nothing is offered. */
  take(counter: string): string | null {
    const finished = this.#view.mode() === 'off' ? undefined : this.#at(counter);
    if (!finished?.offered) return null;
    this.#finished.delete(counter);
    return finished.service;
  }
}
