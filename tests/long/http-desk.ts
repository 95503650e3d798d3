import { v7 as uuid } from 'uuid';
import type { CalledTicket, HallDesk, IssuedVisit } from '../../domain/simulate/desk.ts';
import type { Visitor } from '../../domain/simulate/visitor.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { FastClock } from './fast-clock.ts';

function issued({ visit, ticket }: ActAnswer): IssuedVisit {
  if (visit === null || ticket === null) throw new Error('the act gave no ticket');
  return { visit: visit.id, ticket };
}

function called(answer: ActAnswer): CalledTicket {
  const of = issued(answer);
  const ticket = answer.visit?.tickets.find(({ id }) => id === of.ticket);
  if (!ticket) throw new Error(`ticket ${of.ticket} is not of its visit`);
  return { ...of, service: ticket.service, line: ticket.line };
}

/** The people of a simulated day act through the hall's HTTP door, in the hall's own time. */
export class HttpDesk implements HallDesk {
  readonly #url: string;
  readonly #clock: FastClock;
  /** Every number that was called, as `A012 3`: the number and its counter. */
  readonly calls: string[] = [];
  /** Every answer's status; a refusal is an answer too. */
  readonly statuses: number[] = [];

  constructor(url: string, clock: FastClock) {
    this.#url = url;
    this.#clock = clock;
  }

  async #post(path: string, body: object): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requestId: uuid(), ...body }),
    });
    this.statuses.push(response.status);
    return response;
  }

  async #act(path: string, body: object = {}): Promise<ActAnswer> {
    const response = await this.#post(path, body);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as ActAnswer;
  }

  #at(counter: string, act: string, body: object = {}): Promise<ActAnswer> {
    return this.#act(`/api/counters/${counter}/${act}`, body);
  }

  advance(at: number): Promise<void> {
    return this.#clock.until(at);
  }

  async guide(): Promise<void> {
    await this.#act('/api/guidance', { reason: 'where' });
  }

  async issue(visitor: Visitor): Promise<IssuedVisit> {
    const { services, mode, cls, support, language, partySize } = visitor;
    return issued(
      await this.#act('/api/visits', {
        services: services.map((service) => ({ service })),
        mode,
        cls,
        support,
        intake: { ...EMPTY_INTAKE, language, partySize },
      }),
    );
  }

  async cancel(ticket: number, reason: 'left' | 'mistake'): Promise<void> {
    await this.#act('/api/tickets/cancel', { ticket, reason });
  }

  async open(counter: string): Promise<void> {
    await this.#at(counter, 'open');
  }

  async pause(counter: string): Promise<void> {
    await this.#at(counter, 'pause', { reason: 'break' });
  }

  async close(counter: string): Promise<void> {
    await this.#at(counter, 'close');
  }

  async callNext(counter: string): Promise<CalledTicket | null> {
    const response = await this.#post(`/api/counters/${counter}/call-next`, {});
    const body = (await response.json()) as ActAnswer & { code?: string };
    if (body.code === 'nobody-waiting') return null;
    if (!response.ok) throw new Error(`call-next at ${counter}: ${response.status} ${body.code}`);
    this.calls.push(`${body.visit?.number} ${counter}`);
    return called(body);
  }

  async undo(counter: string): Promise<void> {
    await this.#at(counter, 'undo');
  }

  async recall(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'recall', { ticket });
  }

  async absent(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'absent', { ticket });
  }

  async comeBack(ticket: number): Promise<void> {
    await this.#act('/api/tickets/return', { ticket });
  }

  async start(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'start', { ticket });
  }

  async hold(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'hold', { ticket, reason: 'form' });
  }

  async resume(counter: string, ticket: number, to: 'line' | 'counter'): Promise<void> {
    await this.#at(counter, 'resume', { ticket, to });
  }

  async prepare(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'prepare', { ticket });
  }

  async ready(ticket: number): Promise<void> {
    const counter = '1';
    await this.#at(counter, 'ready', { ticket, kind: 'handover' });
  }

  async transfer(counter: string, ticket: number, service: string): Promise<number> {
    return issued(await this.#at(counter, 'transfer', { ticket, service })).ticket;
  }

  async finish(counter: string, ticket: number): Promise<void> {
    await this.#at(counter, 'finish', { ticket });
  }
}
