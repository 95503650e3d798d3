/**
 * The closed sets that tickets and visits are described with. Plain arrays: screens use them without the
 * validation library, whose schemas of the same names stand in `schemas.ts`.
 */
export const LIVE_STATES = [
  'waiting',
  'elsewhere',
  'called',
  'serving',
  'held',
  'absent',
  'preparing',
  'ready',
] as const;
export type LiveState = (typeof LIVE_STATES)[number];

export const FINAL_STATES = ['served', 'transferred', 'no_show', 'cancelled'] as const;
export type FinalState = (typeof FINAL_STATES)[number];
export type TicketState = LiveState | FinalState;

const LIVE: ReadonlySet<TicketState> = new Set(LIVE_STATES);

/** Whether a ticket in this state is still to be dealt with. */
export function isLiveState(state: TicketState): state is LiveState {
  return LIVE.has(state);
}

export const PRIORITY_CLASSES = ['normal', 'priority'] as const;
export type PriorityClass = (typeof PRIORITY_CLASSES)[number];

/** The two lines a ticket can stand in: for reception, or for the hand-over of what was prepared. */
export const LINES = ['waiting', 'ready'] as const;
export type Line = (typeof LINES)[number];

export const READY_KINDS = ['handover', 'query'] as const;
export type ReadyKind = (typeof READY_KINDS)[number];

export const PLACES = ['keep', 'front', 'end'] as const;
export type Place = (typeof PLACES)[number];

/** Why a ticket was cancelled; `day_end` is given by the day's end alone. */
export const CANCEL_REASONS = ['left', 'mistake', 'redirected', 'day_end'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const HOLD_REASONS = ['form', 'papers', 'inquiry', 'colleague', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const PROCEDURE_OUTCOMES = ['done', 'missing_papers', 'wrong_counter', 'withdrawn'] as const;

export const LANGUAGES = ['ja', 'ja-easy', 'en', 'pt', 'zh', 'vi', 'fil', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SUPPORT_NEEDS = [
  'wheelchair',
  'writing',
  'sign_language',
  'interpreter',
  'stroller',
  'elderly',
  'priority',
] as const;
export type SupportNeed = (typeof SUPPORT_NEEDS)[number];

/** In planned order: the next ticket waits when the one before has ended. Parallel: all lines at once. */
export const VISIT_MODES = ['in_order', 'parallel'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

/** `imported`: past tickets of another system; `paper`: numbers torn from the pad and entered later. */
export const CHANNELS = ['floor', 'counter', 'kiosk', 'imported', 'paper'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a ticket was the one to call; the answer to 「この順番の理由」. */
export const CALL_RULES = ['only_one', 'preference', 'priority', 'burst', 'place', 'chosen'] as const;
export type CallRule = (typeof CALL_RULES)[number];

export const OUT_OF_ORDER_REASONS = ['asked', 'urgent', 'specialist', 'quick', 'other'] as const;
export type OutOfOrderReason = (typeof OUT_OF_ORDER_REASONS)[number];

/** Why somebody else than its counter ended a call. */
export const RELEASE_REASONS = ['clerk_away', 'forgotten', 'wrong_counter', 'other'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** Where a released ticket goes: back in its line, or ended as served or as left. */
export const RELEASE_TARGETS = ['line', 'served', 'left'] as const;
export type ReleaseTarget = (typeof RELEASE_TARGETS)[number];

/** Why staff gave a number beyond the day's contingent. */
export const EXCEED_REASONS = ['urgent', 'far_away', 'manager', 'other'] as const;
export type ExceedReason = (typeof EXCEED_REASONS)[number];

export const GUIDANCE_REASONS = [
  'where',
  'how',
  'other_office',
  'missing_papers',
  'online',
  'other',
] as const;
export type GuidanceReason = (typeof GUIDANCE_REASONS)[number];
