import { z } from 'zod';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import {
  placeOnReturn,
  requireAct,
  requireEnoughCalls,
  requireRecallSpacing,
  type TicketAct,
} from '../../domain/ticket/acts.ts';
import { noteSchema } from '../../domain/ticket/note.ts';
import {
  cancelReasonSchema,
  holdReasonSchema,
  procedureOutcomeSchema,
  readyKindSchema,
  releaseReasonSchema,
  releaseTargetSchema,
} from '../../domain/ticket/schemas.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { saveHandoverNote } from '../state/private.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { ensureOpen } from './counters.ts';
import { findCounter, findTicket, requireFreeCounter } from './find.ts';

const ticketId = z.int().positive();
const noteText = noteSchema.default('').describe('for the next counter; gone at the day’s end');

export const ticketSchema = z.object({ ticket: ticketId });
export const holdSchema = z.object({ ticket: ticketId, reason: holdReasonSchema, note: noteText });
export const finishSchema = z.object({
  ticket: ticketId,
  outcomes: z.array(procedureOutcomeSchema).max(30).default([]),
});
export const readySchema = z.object({ ticket: ticketId, kind: readyKindSchema });
export const cancelSchema = z.object({ ticket: ticketId, reason: cancelReasonSchema.exclude(['day_end']) });
export const releaseSchema = z.object({
  ticket: ticketId,
  reason: releaseReasonSchema,
  to: releaseTargetSchema,
});
export const resumeSchema = z.object({
  ticket: ticketId,
  to: z.enum(['line', 'counter']).describe('back to its line, or served at this counter at once'),
});

interface Found {
  readonly tx: Tx;
  readonly visit: Visit;
  readonly ticket: Ticket;
}

/**
 * One act on one ticket: finds it, checks the state machine, journals what `decide` says.
 * @throws DomainError unknown-counter, unknown-ticket and what `requireAct` throws
 */
function act(
  store: Store,
  caller: Caller,
  name: TicketAct,
  ticketId: number,
  decide: (found: Found) => JournalEvent,
): ActAnswer {
  return write(store, caller, (tx) => {
    if (caller.counter !== null) findCounter(tx, caller.counter);
    const { visit, ticket } = findTicket(tx, ticketId);
    requireAct(name, visit, ticket, caller.counter);
    tx.append(decide({ tx, visit, ticket }));
    return answerOf(tx, visit.id, ticket.id);
  });
}

const on = ({ visit, ticket }: Found): { visit: number; ticket: number } => ({
  visit: visit.id,
  ticket: ticket.id,
});

/** @throws DomainError unknown-ticket, wrong-state, not-at-this-counter, recall-too-soon */
export function recallTicket(store: Store, caller: Caller, input: z.infer<typeof ticketSchema>): ActAnswer {
  return act(store, caller, 'recall', input.ticket, (found) => {
    requireRecallSpacing(found.ticket, found.tx.now, found.tx.hall);
    return { kind: 'ticket.recalled', ...on(found) };
  });
}

/** @throws DomainError unknown-ticket, wrong-state, not-at-this-counter */
export function startServing(store: Store, caller: Caller, input: z.infer<typeof ticketSchema>): ActAnswer {
  return act(store, caller, 'start', input.ticket, (found) => ({ kind: 'ticket.started', ...on(found) }));
}

/** @throws DomainError unknown-ticket, wrong-state, not-at-this-counter, absent-too-soon */
export function markAbsent(store: Store, caller: Caller, input: z.infer<typeof ticketSchema>): ActAnswer {
  return act(store, caller, 'absent', input.ticket, (found) => {
    requireEnoughCalls(found.ticket, found.tx.hall);
    return { kind: 'ticket.absent', ...on(found) };
  });
}

/**
 * An absent visitor came after all: within the grace at the old place, later where the hall's rule says.
 * @throws DomainError unknown-ticket, wrong-state
 */
export function returnToLine(store: Store, caller: Caller, input: z.infer<typeof ticketSchema>): ActAnswer {
  return act(store, caller, 'return', input.ticket, (found) => {
    const { ticket, tx } = found;
    const placeAt = placeOnReturn(ticket, tx.now, tx.hall);
    return { kind: 'ticket.returned', ...on(found), ...(placeAt === ticket.placeAt ? {} : { placeAt }) };
  });
}

/**
 * The floor ends a call that its counter has forgotten, with a reason.
 * @throws DomainError unknown-ticket, wrong-state
 */
export function releaseTicket(store: Store, caller: Caller, input: z.infer<typeof releaseSchema>): ActAnswer {
  return act(store, caller, 'release', input.ticket, (found) => ({
    kind: 'ticket.released',
    ...on(found),
    reason: input.reason,
    to: input.to,
  }));
}

/** @throws DomainError unknown-ticket, wrong-state, not-at-this-counter, note-holds-personal-number */
export function holdTicket(store: Store, caller: Caller, input: z.infer<typeof holdSchema>): ActAnswer {
  requireNoPersonalNumber(input.note);
  return act(store, caller, 'hold', input.ticket, (found) => {
    const { tx, visit } = found;
    saveHandoverNote(tx.db, tx.nextSeq, visit.id, tx.day, caller.counter, input.note);
    return { kind: 'ticket.held', ...on(found), reason: input.reason };
  });
}

/** @throws DomainError unknown-ticket, wrong-state, unknown-counter, counter-busy */
export function resumeTicket(store: Store, caller: Caller, input: z.infer<typeof resumeSchema>): ActAnswer {
  return act(store, caller, 'resume', input.ticket, (found) => {
    const { counter } = caller;
    if (input.to === 'line' || counter === null)
      return { kind: 'ticket.resumed', ...on(found), counter: null };
    requireFreeCounter(found.tx.db, counter);
    ensureOpen(found.tx, counter);
    return { kind: 'ticket.resumed', ...on(found), counter };
  });
}

/** @throws DomainError unknown-ticket, wrong-state, not-at-this-counter */
export function finishTicket(store: Store, caller: Caller, input: z.infer<typeof finishSchema>): ActAnswer {
  return act(store, caller, 'finish', input.ticket, (found) => ({
    kind: 'ticket.finished',
    ...on(found),
    outcomes: input.outcomes,
  }));
}

/** Reception is over; the visitor waits while the paper is made. @throws as startServing */
export function startPreparing(store: Store, caller: Caller, input: z.infer<typeof ticketSchema>): ActAnswer {
  return act(store, caller, 'prepare', input.ticket, (found) => ({ kind: 'ticket.prepared', ...on(found) }));
}

/** The paper is ready to hand over, or there is a question. @throws DomainError unknown-ticket, wrong-state */
export function makeReady(store: Store, caller: Caller, input: z.infer<typeof readySchema>): ActAnswer {
  return act(store, caller, 'ready', input.ticket, (found) => ({
    kind: 'ticket.made_ready',
    ...on(found),
    readyKind: input.kind,
  }));
}

/** @throws DomainError unknown-ticket, wrong-state */
export function cancelTicket(store: Store, caller: Caller, input: z.infer<typeof cancelSchema>): ActAnswer {
  return act(store, caller, 'cancel', input.ticket, (found) => ({
    kind: 'ticket.cancelled',
    ...on(found),
    reason: input.reason,
  }));
}
