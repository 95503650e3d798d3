import { create } from 'zustand';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { type Draft, EMPTY_DRAFT, type VisitorFacts, type Wish, withWishes } from './draft.ts';

export interface Desk {
  readonly draft: Draft;
  /** The visit that has just got its number; null while one is being received. */
  readonly issued: QueueVisit | null;
}

/** Who stands at the front desk now. It outlives the screen, so that a look at the board loses nothing. */
export const useDesk = create<Desk>(() => ({ draft: EMPTY_DRAFT, issued: null }));

export function changeDraft(change: (draft: Draft) => Draft): void {
  useDesk.setState(({ draft }) => ({ draft: change(draft) }));
}

export function changeFacts(change: Partial<VisitorFacts>): void {
  changeDraft((draft) => ({ ...draft, facts: { ...draft.facts, ...change } }));
}

/** Takes up what the visitor came for. Where a number was just given, that is the next visitor. */
export function take(wishes: readonly Wish[]): void {
  useDesk.setState(({ draft, issued }) => ({
    draft: withWishes(issued === null ? draft : EMPTY_DRAFT, wishes),
    issued: null,
  }));
}

/** The number is given: the draft has become a visit. */
export function showIssued(visit: QueueVisit): void {
  useDesk.setState({ draft: EMPTY_DRAFT, issued: visit });
}

/** The desk is free. @returns puts back what was there */
export function clearDesk(): () => void {
  const before = useDesk.getState();
  useDesk.setState({ draft: EMPTY_DRAFT, issued: null });
  return () => useDesk.setState(before);
}
