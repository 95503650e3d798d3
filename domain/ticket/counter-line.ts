import type { CounterLine } from '../hall/codes.ts';
import type { Line } from './codes.ts';

/** Whether a counter that takes `takes` of a service calls from this line of it: newcomers, or hand-overs. */
export function takesLine(takes: CounterLine, line: Line): boolean {
  return takes === 'both' || takes === (line === 'waiting' ? 'reception' : 'handover');
}
