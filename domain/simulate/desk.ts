import type { Line } from '../ticket/codes.ts';
import type { Visitor } from './visitor.ts';

export interface IssuedVisit {
  readonly visit: number;
  /** The first of its tickets. */
  readonly ticket: number;
}

export interface CalledTicket extends IssuedVisit {
  readonly service: string;
  readonly line: Line;
}

type Answer<T> = T | Promise<T>;

/**
 * The acts of a hall as the people in it do them, at the hall's own clock: on a store directly, or through its doors.
 * Times in UTC ms.
 */
export interface HallDesk {
  /** Lets time pass until `at`. */
  advance(at: number): Answer<void>;
  guide(): Answer<void>;
  issue(visitor: Visitor): Answer<IssuedVisit>;
  cancel(ticket: number, reason: 'left' | 'mistake'): Answer<void>;
  open(counter: string): Answer<void>;
  pause(counter: string): Answer<void>;
  close(counter: string): Answer<void>;
  /** Null where nobody is waiting. */
  callNext(counter: string): Answer<CalledTicket | null>;
  undo(counter: string): Answer<void>;
  recall(counter: string, ticket: number): Answer<void>;
  absent(counter: string, ticket: number): Answer<void>;
  comeBack(ticket: number): Answer<void>;
  start(counter: string, ticket: number): Answer<void>;
  hold(counter: string, ticket: number): Answer<void>;
  /** To its line, or served at the counter at once. */
  resume(counter: string, ticket: number, to: 'line' | 'counter'): Answer<void>;
  prepare(counter: string, ticket: number): Answer<void>;
  ready(ticket: number): Answer<void>;
  /** Returns the ticket that was opened. */
  transfer(counter: string, ticket: number, service: string): Answer<number>;
  finish(counter: string, ticket: number): Answer<void>;
}
