import type { Counter } from '../hall/hall.ts';
import type { CalledTicket } from './desk.ts';
import type { Visitor } from './visitor.ts';

/** What happens next to somebody, or at a counter. */
export type DayEvent =
  | { readonly kind: 'arrive'; readonly visitor: Visitor }
  | { readonly kind: 'guide' }
  | { readonly kind: 'give_up' | 'take_back'; readonly ticket: number }
  | { readonly kind: 'open' | 'pause' | 'close'; readonly desk: Place }
  | {
      readonly kind: 'undo' | 'recall' | 'absent' | 'start' | 'served' | 'resume';
      readonly desk: Place;
      readonly called: CalledTicket;
    }
  | { readonly kind: 'ready' | 'come_back'; readonly called: CalledTicket };

/** A counter with the clerk behind it. */
export interface Place {
  readonly counter: Counter;
  state: 'closed' | 'free' | 'busy' | 'paused';
  wantsPause: boolean;
  wantsClose: boolean;
}

export interface DayHours {
  /** Instants, UTC ms. */
  readonly opening: number;
  readonly closing: number;
}

/** What happened on the day, in numbers. */
export interface DayResult {
  readonly visits: number;
}
