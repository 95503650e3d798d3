import type { CounterLine } from '../hall/codes.ts';
import { LINES, type Line } from '../ticket/codes.ts';
import { takesLine } from '../ticket/counter-line.ts';

/** Ids hold no colon, so that a hand-over line is never taken for a service. */
const HANDOVER = ':handover';

/**
 * The name under which the estimator knows a line of people: a service's reception by the service's id, its
 * hand-over apart, because other counters may take it and it takes another time.
 */
export function lineName(service: string, line: Line): string {
  return line === 'ready' ? `${service}${HANDOVER}` : service;
}

/** The lines that a counter takes of one service. */
export function linesTaken(service: string, takes: CounterLine): readonly string[] {
  return LINES.filter((line) => takesLine(takes, line)).map((line) => lineName(service, line));
}
