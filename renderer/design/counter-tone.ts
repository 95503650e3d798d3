import type { CounterStatus } from '../../domain/hall/hall.ts';
import type { Tone } from './tone.ts';

/** What the badge of a counter's state means. */
export const COUNTER_TONE: Readonly<Record<CounterStatus['state'], Tone>> = {
  open: 'success',
  paused: 'warning',
  closed: 'neutral',
};
