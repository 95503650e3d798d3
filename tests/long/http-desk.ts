import { v7 as uuid } from 'uuid';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import type { CalledTicket, HallDesk, IssuedVisit } from '../../domain/simulate/desk.ts';
import type { Visitor } from '../../domain/simulate/visitor.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { FastClock } from './fast-clock.ts';

const SECOND = 1000;

interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: { readonly seconds?: number };
}

class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(route: string, refusal: Refusal) {
    super(`${route} → ${refusal.status} ${refusal.code} ${JSON.stringify(refusal.params)}`);
    this.refusal = refusal;
  }
}

/** What the people did with one ticket, as they know it. */
export interface KnownTicket {
  readonly service: string;
  readonly number: string | null;
  state: string;
  left: boolean;
  mistake: boolean;
  called: boolean;
}

/** A call as its clerk and its visitor look for it. */
export interface MadeCall {
  readonly counter: string;
  readonly ticket: number;
  readonly number: string | null;
}

/**
 * The simulated people act through the hall's HTTP door, and remember what they did. Nobody goes on before the call
 * can be seen: on a machine that has fallen behind, a whole visit would fit between two looks at a screen.
 */
export class HttpDesk implements HallDesk {
  readonly tickets = new Map<number, KnownTicket>();
  readonly statuses = new Map<number, number>();
  readonly #url: string;
  readonly #clock: FastClock;
  readonly #seen: (call: MadeCall) => Promise<void>;
  readonly #at = new Map<string, number>();
  guided = 0;

  /** @param seen resolves when a call stands on the screens, and rejects where it does not come */
  constructor(url: string, clock: FastClock, seen: (call: MadeCall) => Promise<void>) {
    this.#url = url;
    this.#clock = clock;
    this.#seen = seen;
  }

  advance(at: number): Promise<void> {
    return this.#clock.until(at);
  }

  async guide(): Promise<void> {
    await this.#post('/api/guidance', { reason: 'where' });
    this.guided += 1;
  }

  async issue({ services, mode, cls, language, partySize, support }: Visitor): Promise<IssuedVisit> {
    const answer = await this.#post('/api/visits', {
      services: services.map((service) => ({ service })),
      mode,
      cls,
      support,
      intake: { ...EMPTY_INTAKE, language, partySize },
    });
    return this.#ticketOf(answer);
  }

  async cancel(ticket: number, reason: 'left' | 'mistake'): Promise<void> {
    await this.#post('/api/tickets/cancel', { ticket, reason });
    const known = this.#known(ticket);
    if (reason === 'left') known.left = true;
    else known.mistake = true;
  }

  async open(counter: string): Promise<void> {
    await this.#atCounter(counter, 'open', {});
  }

  async pause(counter: string): Promise<void> {
    await this.#atCounter(counter, 'pause', { reason: 'break' });
  }

  async close(counter: string): Promise<void> {
    await this.#atCounter(counter, 'close', {});
  }

  async callNext(counter: string): Promise<CalledTicket | null> {
    const answer = await this.#unless('nobody-waiting', () => this.#atCounter(counter, 'call-next', {}));
    if (!answer) return null;
    const issued = this.#ticketOf(answer);
    const ticket = answer.visit?.tickets.find(({ id }) => id === issued.ticket);
    if (!ticket) throw new Error(`ticket ${issued.ticket} is not of its visit`);
    const known = this.#known(ticket.id);
    known.called = true;
    this.#at.set(counter, ticket.id);
    await this.#seen({ counter, ticket: ticket.id, number: known.number });
    return { ...issued, service: ticket.service, line: ticket.line };
  }

  /** Where the machine was too slow for the sixty seconds, the clerk puts the visitor back in line by hand. */
  async undo(counter: string): Promise<void> {
    const ticket = this.#at.get(counter) ?? 0;
    const undone = await this.#unless('undo-too-late', () => this.#atCounter(counter, 'undo', {}));
    if (!undone) {
      await this.hold(counter, ticket);
      await this.resume(counter, ticket, 'line');
    }
    this.#known(ticket).called = false;
  }

  async recall(counter: string, ticket: number): Promise<void> {
    await this.#patiently(() => this.#atCounter(counter, 'recall', { ticket }));
  }

  async absent(counter: string, ticket: number): Promise<void> {
    await this.#atCounter(counter, 'absent', { ticket });
  }

  async comeBack(ticket: number): Promise<void> {
    await this.#post('/api/tickets/return', { ticket });
  }

  async start(counter: string, ticket: number): Promise<void> {
    await this.#atCounter(counter, 'start', { ticket });
  }

  async hold(counter: string, ticket: number): Promise<void> {
    await this.#atCounter(counter, 'hold', { ticket, reason: 'form' });
  }

  async resume(counter: string, ticket: number, to: 'line' | 'counter'): Promise<void> {
    await this.#atCounter(counter, 'resume', { ticket, to });
  }

  async prepare(counter: string, ticket: number): Promise<void> {
    await this.#atCounter(counter, 'prepare', { ticket });
  }

  async ready(ticket: number): Promise<void> {
    await this.#atCounter('1', 'ready', { ticket, kind: 'handover' });
  }

  async transfer(counter: string, ticket: number, service: string): Promise<number> {
    return this.#ticketOf(await this.#atCounter(counter, 'transfer', { ticket, service })).ticket;
  }

  async finish(counter: string, ticket: number): Promise<void> {
    await this.#atCounter(counter, 'finish', { ticket });
  }

  async endDay(): Promise<void> {
    await this.#post('/api/day/close', {});
  }

  #atCounter(counter: string, act: string, body: object): Promise<ActAnswer> {
    return this.#post(`/api/counters/${counter}/${act}`, body);
  }

  async #post(route: string, body: object): Promise<ActAnswer> {
    const response = await fetch(`${this.#url}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requestId: uuid(), ...body }),
    });
    this.statuses.set(response.status, (this.statuses.get(response.status) ?? 0) + 1);
    const answer = (await response.json()) as ActAnswer & Refusal;
    if (response.status !== 200) throw new RefusedError(route, answer);
    this.#remember(answer);
    return answer;
  }

  #remember({ visit }: ActAnswer): void {
    for (const { id, service, state } of visit?.tickets ?? []) {
      const known = this.tickets.get(id);
      if (known) known.state = state;
      else {
        const fresh = { left: false, mistake: false, called: false };
        this.tickets.set(id, { service, number: visit?.number ?? null, state, ...fresh });
      }
    }
  }

  #known(ticket: number): KnownTicket {
    const known = this.tickets.get(ticket);
    if (!known) throw new Error(`ticket ${ticket} was never heard of`);
    return known;
  }

  #ticketOf({ visit, ticket }: ActAnswer): IssuedVisit {
    if (visit === null || ticket === null) throw new Error('the act gave no ticket');
    return { visit: visit.id, ticket };
  }

  async #unless(code: ErrorCode, act: () => Promise<ActAnswer>): Promise<ActAnswer | null> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof RefusedError && error.refusal.code === code) return null;
      throw error;
    }
  }

  /** A clerk who recalls too soon waits the seconds that the refusal names. */
  async #patiently(act: () => Promise<ActAnswer>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof RefusedError) || error.refusal.code !== 'recall-too-soon') throw error;
      await this.advance(this.#clock.now() + (error.refusal.params.seconds ?? 0) * SECOND);
      await act();
    }
  }
}
