import { DomainError } from '../../domain/errors/domain-error.ts';
import type { CalledTicket, HallDesk, IssuedVisit } from '../../domain/simulate/desk.ts';
import type { Visitor } from '../../domain/simulate/visitor.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { callNext } from '../acts/call.ts';
import { closeCounter, openCounter, pauseCounter } from '../acts/counters.ts';
import { giveGuidance } from '../acts/intake.ts';
import { issueVisit } from '../acts/issue.ts';
import {
  cancelTicket,
  finishTicket,
  holdTicket,
  makeReady,
  markAbsent,
  recallTicket,
  resumeTicket,
  returnToLine,
  startPreparing,
  startServing,
} from '../acts/tickets.ts';
import { transferTicket } from '../acts/transfer.ts';
import { undoLastAct } from '../acts/undo.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../store.ts';
import type { Caller } from '../write.ts';

/** A clock that the simulation sets. */
export class SimulatedClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  advance(to: number): void {
    this.#now = Math.max(this.#now, to);
  }
}

function at(counter: string | null): Caller {
  return { actor: 'simulated', device: 'simulated', counter, request: null };
}

function requireTicket({ visit, ticket }: ActAnswer): IssuedVisit {
  if (visit === null || ticket === null) throw new Error('the act gave no ticket');
  return { visit: visit.id, ticket };
}

function calledTicket(answer: ActAnswer): CalledTicket {
  const issued = requireTicket(answer);
  const ticket = answer.visit?.tickets.find(({ id }) => id === issued.ticket);
  if (!ticket) throw new Error(`ticket ${issued.ticket} is not of its visit`);
  return { ...issued, service: ticket.service, line: ticket.line };
}

/** The simulated people act on the store by the same acts, rules and journal as real ones. */
export class StoreDesk implements HallDesk {
  readonly #store: Store;
  readonly #clock: SimulatedClock;

  constructor(store: Store, clock: SimulatedClock) {
    this.#store = store;
    this.#clock = clock;
  }

  advance(to: number): void {
    this.#clock.advance(to);
  }

  guide(): void {
    giveGuidance(this.#store, at(null), { reason: 'where', procedure: null });
  }

  issue(visitor: Visitor): IssuedVisit {
    const { language, partySize, mode, cls, support } = visitor;
    const answer = issueVisit(this.#store, at(null), {
      services: visitor.services.map((service) => ({ service, onlyCounter: null })),
      mode,
      cls,
      channel: 'floor',
      intake: { ...EMPTY_INTAKE, language, partySize },
      support: [...support],
      note: '',
      exceeds: null,
    });
    return requireTicket(answer);
  }

  cancel(ticket: number, reason: 'left' | 'mistake'): void {
    cancelTicket(this.#store, at(null), { ticket, reason });
  }

  open(counter: string): void {
    openCounter(this.#store, at(counter), counter);
  }

  pause(counter: string): void {
    pauseCounter(this.#store, at(counter), counter, { reason: 'break' });
  }

  close(counter: string): void {
    closeCounter(this.#store, at(counter), counter);
  }

  callNext(counter: string): CalledTicket | null {
    try {
      return calledTicket(callNext(this.#store, at(counter), counter));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'nobody-waiting') return null;
      throw error;
    }
  }

  undo(counter: string): void {
    undoLastAct(this.#store, at(counter), counter);
  }

  recall(counter: string, ticket: number): void {
    recallTicket(this.#store, at(counter), { ticket });
  }

  absent(counter: string, ticket: number): void {
    markAbsent(this.#store, at(counter), { ticket });
  }

  comeBack(ticket: number): void {
    returnToLine(this.#store, at(null), { ticket });
  }

  start(counter: string, ticket: number): void {
    startServing(this.#store, at(counter), { ticket });
  }

  hold(counter: string, ticket: number): void {
    holdTicket(this.#store, at(counter), { ticket, reason: 'form', note: '' });
  }

  resume(counter: string, ticket: number, to: 'line' | 'counter'): void {
    resumeTicket(this.#store, at(counter), { ticket, to });
  }

  prepare(counter: string, ticket: number): void {
    startPreparing(this.#store, at(counter), { ticket });
  }

  ready(ticket: number): void {
    makeReady(this.#store, at(null), { ticket, kind: 'handover' });
  }

  transfer(counter: string, ticket: number, service: string): number {
    const place = 'keep' as const;
    const answer = transferTicket(this.#store, at(counter), {
      ticket,
      service,
      onlyCounter: null,
      place,
      note: '',
    });
    return requireTicket(answer).ticket;
  }

  finish(counter: string, ticket: number): void {
    finishTicket(this.#store, at(counter), { ticket, outcomes: [] });
  }
}
