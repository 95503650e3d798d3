import type { Store } from '../db/store.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import type { Hall } from '../domain/hall/hall.ts';
import { businessDay } from '../domain/time/business-day.ts';
import { AnswerMemo } from './memo.ts';

/** The moment that an answer describes: the journal's end, the hall's clock (UTC ms), the business day. */
export interface Moment {
  readonly seq: number;
  readonly now: number;
  readonly day: string;
}

/** What every reading route needs: the hall, the moment, and answers made once per journal row and day. */
export class Reader {
  readonly #store: Store;
  readonly #memo: AnswerMemo;

  constructor(store: Store) {
    this.#store = store;
    this.#memo = new AnswerMemo(store);
  }

  /** @throws DomainError hall-not-set-up */
  hall(): Hall {
    if (!this.#store.hall) throw new DomainError('hall-not-set-up');
    return this.#store.hall;
  }

  moment(): Moment {
    const now = this.#store.clock.now();
    const { seq, day } = this.#store.tail;
    return { seq, now, day: businessDay(now, this.hall().zone, day) };
  }

  /** The answer named `key`, made once until the journal grows or the day changes. */
  memo<T>(key: string, make: (at: Moment) => T): T {
    const at = this.moment();
    return this.#memo.get(`${at.day} ${key}`, () => make(at));
  }
}
