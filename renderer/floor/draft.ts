import type { Answers } from '../../domain/catalogue/life-event.ts';
import type { Language, SupportNeed, VisitMode } from '../../domain/ticket/codes.ts';
import type { Intake } from '../../domain/ticket/schemas.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';

/** Something the visitor came for: a procedure of the catalogue, or a line alone (`procedure` null). */
export interface Wish {
  readonly procedure: string | null;
  /** 通数 */
  readonly quantity: number;
  /** The service to wait for; null where it is done outside the hall. */
  readonly service: string | null;
}

export type PaperState = 'seen' | 'missing';

/** What the floor manager has learned of the visitor who stands at the desk, before a number is given. */
export interface Draft {
  readonly wishes: readonly Wish[];
  readonly mode: VisitMode;
  readonly papers: Readonly<Record<string, PaperState>>;
  /** Answers to the questions of life events, by question. */
  readonly answers: Answers;
  /** The day of what a deadline runs from (転入した日), by deadline event. */
  readonly dates: Readonly<Record<string, string>>;
  readonly facts: VisitorFacts;
}

/** What concerns the visitor and not a procedure. */
export interface VisitorFacts {
  readonly language: Language;
  readonly support: readonly SupportNeed[];
  readonly partySize: number;
  readonly quiet: boolean;
  readonly note: string;
}

export const MOST_QUANTITY = 99;
export const MOST_PARTY = 20;
export const MOST_NOTE = 500;

export const EMPTY_FACTS: VisitorFacts = {
  language: 'ja',
  support: [],
  partySize: 1,
  quiet: false,
  note: '',
};
export const EMPTY_DRAFT: Draft = {
  wishes: [],
  mode: 'in_order',
  papers: {},
  answers: {},
  dates: {},
  facts: EMPTY_FACTS,
};

/** Whoever comes with wheels is shown the way without steps. */
export function needsNoSteps({ support }: Pick<VisitorFacts, 'support'>): boolean {
  return support.includes('wheelchair') || support.includes('stroller');
}

/** One thing once: a procedure by its id, a line by the service's. */
export function wishKey(wish: Pick<Wish, 'procedure' | 'service'>): string {
  return wish.procedure === null ? `service:${wish.service ?? ''}` : `procedure:${wish.procedure}`;
}

/** Adds what is not wished for yet, at the end. */
export function withWishes(draft: Draft, wishes: readonly Wish[]): Draft {
  const known = new Set(draft.wishes.map(wishKey));
  const added = wishes.filter((wish) => !known.has(wishKey(wish)));
  return added.length === 0 ? draft : { ...draft, wishes: [...draft.wishes, ...added] };
}

export function withoutWish(draft: Draft, key: string): Draft {
  return { ...draft, wishes: draft.wishes.filter((wish) => wishKey(wish) !== key) };
}

export function withQuantity(draft: Draft, key: string, quantity: number): Draft {
  const within = Math.min(Math.max(quantity, 1), MOST_QUANTITY);
  const change = (wish: Wish) => (wishKey(wish) === key ? { ...wish, quantity: within } : wish);
  return { ...draft, wishes: draft.wishes.map(change) };
}

/** Moves a wish one place towards the beginning of the visitor's way. */
export function withWishEarlier(draft: Draft, key: string): Draft {
  const at = draft.wishes.findIndex((wish) => wishKey(wish) === key);
  const wish = draft.wishes[at];
  if (at <= 0 || !wish) return draft;
  const others = draft.wishes.filter((other) => other !== wish);
  return { ...draft, wishes: [...others.slice(0, at - 1), wish, ...others.slice(at - 1)] };
}

/** Services to wait for in planned order, each once. */
export function linesOf(draft: Draft): readonly string[] {
  return [...new Set(draft.wishes.flatMap(({ service }) => service ?? []))];
}

/** Marks a paper as in hand or missing; the same mark again takes it away. */
export function withPaper(draft: Draft, paper: string, state: PaperState): Draft {
  const { [paper]: before, ...others } = draft.papers;
  return { ...draft, papers: before === state ? others : { ...others, [paper]: state } };
}

export function papersIn(draft: Draft, state: PaperState): string[] {
  return Object.keys(draft.papers).filter((paper) => draft.papers[paper] === state);
}

export function isUntouched(draft: Draft): boolean {
  return draft === EMPTY_DRAFT;
}

/** The part of the draft that is journaled as codes. */
export function intakeOf(draft: Draft): Intake {
  const { language, partySize, quiet } = draft.facts;
  return {
    ...EMPTY_INTAKE,
    procedures: draft.wishes.flatMap(({ procedure, quantity }) =>
      procedure === null ? [] : { procedure, quantity },
    ),
    papersSeen: papersIn(draft, 'seen'),
    papersMissing: papersIn(draft, 'missing'),
    language,
    partySize,
    quiet,
  };
}

/** What `POST /api/visits` asks for. The support need 優先 is also the line's class. */
export function issueOf(draft: Draft) {
  const { support, note } = draft.facts;
  return {
    services: linesOf(draft).map((service) => ({ service, onlyCounter: null })),
    mode: draft.mode,
    cls: support.includes('priority') ? ('priority' as const) : ('normal' as const),
    channel: 'floor' as const,
    intake: intakeOf(draft),
    support: [...support],
    note: note.trim(),
  };
}
