import { create } from 'zustand';
import type { GuidanceReason, Language } from '../../domain/ticket/codes.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';
import type { SheetInput } from '../guide/sheet/sheet.ts';
import { type Draft, EMPTY_DRAFT, isUntouched, type VisitorFacts, type Wish, withWishes } from './draft.ts';

/** What the guide shows beside the visitor: a procedure, or a life event with its questions. */
export type Shown =
  | { readonly kind: 'procedure'; readonly id: string }
  | { readonly kind: 'life_event'; readonly id: string };

/** A visit that has just got its number, with what the number does not hold: answers and dates. */
export interface Issued {
  readonly visit: QueueVisit;
  readonly draft: Draft;
}

export interface Desk {
  readonly draft: Draft;
  readonly shown: Shown | null;
  /** Null while a visitor is being received. */
  readonly issued: Issued | null;
  /** A visitor's sheet that lies open. */
  readonly sheet: OpenSheet | null;
  /** Who was helped without a number just now, while nobody else has come: it can be taken back. */
  readonly guided: Guided | null;
}

/** A tally, by its journal row, and the desk as it was before. */
export interface Guided {
  readonly seq: number;
  readonly reason: GuidanceReason;
  readonly putBack: () => void;
}

export interface OpenSheet {
  readonly input: SheetInput;
  readonly language: Language;
}

const FREE: Desk = { draft: EMPTY_DRAFT, shown: null, issued: null, sheet: null, guided: null };

/** The hall takes a tally back for so long. */
const UNDO_MS = 60_000;

/** Who stands at the front desk now. It outlives the screen, so that a look at the board loses nothing. */
export const useDesk = create<Desk>(() => FREE);

export function changeDraft(change: (draft: Draft) => Draft): void {
  useDesk.setState(({ draft }) => ({ draft: change(draft), guided: null }));
}

export function changeFacts(change: Partial<VisitorFacts>): void {
  changeDraft((draft) => ({ ...draft, facts: { ...draft.facts, ...change } }));
}

/** Begins with the next visitor where the one before already has a number. */
function received({ draft, issued }: Desk): Draft {
  return issued === null ? draft : EMPTY_DRAFT;
}

/** Takes up what the visitor came for and shows what there is to know about it. */
export function take(wishes: readonly Wish[]): void {
  const first = wishes.find(({ procedure }) => procedure !== null)?.procedure ?? null;
  useDesk.setState((desk) => ({
    draft: withWishes(received(desk), wishes),
    shown: first === null ? desk.shown : { kind: 'procedure', id: first },
    issued: null,
    guided: null,
  }));
}

/** Opens a page of the guide; null: its first page. */
export function show(shown: Shown | null): void {
  useDesk.setState((desk) => ({ draft: received(desk), shown, issued: null }));
}

/** The number is given: the draft has become a visit. */
export function showIssued(visit: QueueVisit): void {
  useDesk.setState(({ draft }) => ({ draft: EMPTY_DRAFT, shown: null, issued: { visit, draft } }));
}

export function openSheet(input: SheetInput, language: Language): void {
  useDesk.setState({ sheet: { input, language } });
}

export function closeSheet(): void {
  useDesk.setState({ sheet: null });
}

/**
 * Somebody was helped without a number: the tally of row `seq` can be taken back, and the desk is free, unless it
 * holds something else by now than the `counted` draft (the next visitor's).
 */
export function clearGuided(seq: number, reason: GuidanceReason, counted: Draft): void {
  const { draft, issued } = useDesk.getState();
  const isStillThere = draft === counted && issued === null;
  const putBack = isStillThere ? clearDesk() : () => {};
  const guided = { seq, reason, putBack };
  useDesk.setState({ guided });
  setTimeout(() => useDesk.setState((desk) => (desk.guided === guided ? { guided: null } : desk)), UNDO_MS);
}

/** Does something once when somebody stands at the free desk again. */
export function whenNextComes(act: () => void): void {
  const stop = useDesk.subscribe(({ draft, issued }) => {
    if (isUntouched(draft) && issued === null) return;
    stop();
    act();
  });
}

/** The desk is free. @returns puts back what was there */
export function clearDesk(): () => void {
  const before = useDesk.getState();
  useDesk.setState(FREE);
  return () => useDesk.setState(before);
}
