import type { Notice } from '../../../domain/hall/codes.ts';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { BoardCall } from '../../../domain/views/board.ts';

/** What is said of a call, in parts, so that a voice can be a synthesiser as well as joined clips. */
export interface SpokenCall {
  /** Series letters, `A`. */
  readonly series: string;
  /** As people say it: 12, not 012. */
  readonly digits: number;
  /** How the counter is called, by language. */
  readonly counter: { readonly ja: string; readonly en: string };
  readonly kind: BoardCall['kind'];
  /** Waited longer than the target: begins with an apology. */
  readonly late: boolean;
}

/** Something that can speak. Both come to their end, or stop when `signal` aborts; a board without a voice only rings. */
export interface Voice {
  say(call: SpokenCall, signal: AbortSignal): Promise<void>;
  /** Says what takes the whole board. */
  warn(notice: Notice, signal: AbortSignal): Promise<void>;
}

/** What makes people look up before the voice. */
export interface Bell {
  ring(signal: AbortSignal): Promise<void>;
}

/** The parts of a printed number: `A012` is series A, digits 12. */
function numberParts(number: string): { readonly series: string; readonly digits: number } {
  const digitsAt = number.search(/\d/);
  if (digitsAt < 0) return { series: number, digits: 0 };
  return { series: number.slice(0, digitsAt), digits: Number(number.slice(digitsAt)) };
}

/** @param counters the hall's, for their names; a counter that it no longer has is called by its id */
export function spokenCall(call: BoardCall, counters: readonly Pick<Counter, 'id' | 'names'>[]): SpokenCall {
  const names = counters.find(({ id }) => id === call.counter)?.names;
  const counter = names ?? { ja: call.counter, en: call.counter };
  return { ...numberParts(call.number), counter, kind: call.kind, late: call.late };
}
