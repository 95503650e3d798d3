import { allRows } from '../../../db/database.ts';
import { estimateName, readHallState } from '../../../db/estimates/hall-state.ts';
import { currentModel } from '../../../db/estimates/learned.ts';
import { readEntries } from '../../../db/journal.ts';
import { estimate } from '../../../domain/estimate/estimate.ts';
import { promiseOf, type WaitPromise } from '../../../domain/estimate/promise.ts';
import type { WaitingTicket, WaitRange } from '../../../domain/estimate/types.ts';
import type { Story } from '../figures/story.ts';
import { DAY } from '../figures/story-hall.ts';

export interface Told {
  readonly ticket: number;
  readonly promise: WaitPromise;
}

/** Every promise in the journal, in its order. */
export function journaled(story: Story): readonly Told[] {
  const events = [...readEntries(story.store.db)].map(({ event }) => event);
  return events.flatMap((event) => (event.kind === 'estimate.promised' ? event.promises : []));
}

export interface Kept {
  readonly ticket: number;
  readonly p50_ms: number;
  readonly p90_ms: number;
  readonly baseline_ms: number;
  readonly free: number;
  readonly fluid_ms: number | null;
  readonly called_at: number | null;
  readonly waited_ms: number | null;
}

/** The promises in the table, by ticket. */
export function kept(story: Story): ReadonlyMap<number, Kept> {
  return new Map(allRows<Kept>(story.store.db, 'SELECT * FROM promise').map((row) => [row.ticket, row]));
}

function hallNow({ store, now }: Story, day: string) {
  if (!store.hall) throw new Error('no hall');
  return readHallState(store.db, store.hall, now, day);
}

/** What the estimator says now to somebody who would come. */
export function said(story: Story, service: string, day = DAY): WaitRange | null {
  const newcomer = { kind: 'newcomer', service, cls: 'normal' } as const;
  return estimate(currentModel(story.store.db), hallNow(story, day), newcomer);
}

/** What would be promised now to a ticket that stands somewhere else than at the end of its line. */
export function wouldPromise(
  story: Story,
  of: Partial<WaitingTicket> & { service: string },
): WaitPromise | null {
  const { now } = story;
  const ticket = estimateName(Number.MAX_SAFE_INTEGER);
  const standing = {
    ticket,
    cls: 'normal',
    placeAt: now,
    waitingSince: now,
    onlyCounter: null,
    ...of,
  } as const;
  return promiseOf(currentModel(story.store.db), hallNow(story, DAY), standing);
}
