import { assertNever } from '../assert-never.ts';
import type { Counter } from '../hall/hall.ts';
import { Agenda } from './agenda.ts';
import type { DayEvent, DayHours, DayResult, Place } from './day-event.ts';
import type { CalledTicket, HallDesk } from './desk.ts';
import { profileOf } from './profile.ts';
import { lognormal, uniform } from './random.ts';
import type { DayPlan, Visitor } from './visitor.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LUNCH_MS = 45 * MINUTE;
/** How long after closing time the last visitors are still called. */
const OVERTIME_MS = 45 * MINUTE;

/** One day of a hall: people come, wait, are called, served, passed on, or leave; clerks open, pause and close. */
class Day {
  readonly #desk: HallDesk;
  readonly #hours: DayHours;
  readonly #pace: number;
  readonly #agenda = new Agenda<DayEvent>();
  readonly #places: readonly Place[];
  readonly #visitors = new Map<number, Visitor>();
  /** Tickets that have not been called yet. */
  readonly #waiting = new Set<number>();
  /** What happened once to a ticket does not happen to it again. */
  readonly #once = new Set<string>();
  #now = 0;

  constructor(desk: HallDesk, plan: DayPlan, counters: readonly Counter[], hours: DayHours, pace: number) {
    this.#desk = desk;
    this.#hours = hours;
    this.#pace = pace;
    this.#places = counters.map((counter) => ({
      counter,
      state: 'closed',
      wantsPause: false,
      wantsClose: false,
    }));
    for (const visitor of plan.visitors) this.#agenda.add(visitor.at, { kind: 'arrive', visitor });
    for (const at of plan.guidances) this.#agenda.add(at, { kind: 'guide' });
    for (const [index, place] of this.#places.entries()) this.#planPlace(place, index);
  }

  /** Opens in the first minutes; lunch in three turns, so that no line stands still. */
  #planPlace(desk: Place, index: number): void {
    const { opening, closing } = this.#hours;
    const noon = opening + Math.round((closing - opening) * 0.38);
    this.#agenda.add(opening + (index % 4) * MINUTE, { kind: 'open', desk });
    this.#agenda.add(noon + (index % 3) * LUNCH_MS, { kind: 'pause', desk });
    this.#agenda.add(noon + (index % 3) * LUNCH_MS + LUNCH_MS, { kind: 'open', desk });
    this.#agenda.add(closing, { kind: 'close', desk });
  }

  async play(): Promise<DayResult> {
    for (let next = this.#agenda.next(); next; next = this.#agenda.next()) {
      this.#now = next.at;
      await this.#desk.advance(next.at);
      await this.#happen(next.what);
    }
    return { visits: this.#visitors.size };
  }

  #in(ms: number, event: DayEvent): void {
    this.#agenda.add(this.#now + Math.max(SECOND, Math.round(ms / SECOND) * SECOND), event);
  }

  #visitorOf({ visit }: Pick<CalledTicket, 'visit'>): Visitor {
    const visitor = this.#visitors.get(visit);
    if (!visitor) throw new Error(`visit ${visit} is not of this day`);
    return visitor;
  }

  /** Whether something happens to a ticket, at most once. */
  #strikes(called: CalledTicket, what: string, share: number): boolean {
    const name = `${called.ticket} ${what}`;
    if (this.#once.has(name)) return false;
    const strikes = uniform(this.#visitorOf(called).seed, called.service, what) < share;
    if (strikes) this.#once.add(name);
    return strikes;
  }

  #happen(event: DayEvent): Promise<void> {
    switch (event.kind) {
      case 'arrive':
        return this.#arrive(event.visitor);
      case 'guide':
        return Promise.resolve(this.#desk.guide());
      case 'give_up':
        return this.#cancel(event.ticket, 'left');
      case 'take_back':
        return this.#cancel(event.ticket, 'mistake');
      case 'open':
        return this.#open(event.desk);
      case 'pause':
        return this.#pause(event.desk);
      case 'close':
        return this.#close(event.desk);
      case 'undo':
        return this.#undo(event.desk, event.called);
      case 'recall':
        return this.#recall(event.desk, event.called);
      case 'absent':
        return this.#absent(event.desk, event.called);
      case 'start':
        return this.#start(event.desk, event.called);
      case 'served':
        return this.#served(event.desk, event.called);
      case 'resume':
        return this.#resume(event.desk, event.called);
      case 'ready':
        return this.#ready(event.called);
      case 'come_back':
        return this.#comeBack(event.called);
      default:
        return assertNever(event);
    }
  }

  async #arrive(visitor: Visitor): Promise<void> {
    const { visit, ticket } = await this.#desk.issue(visitor);
    this.#visitors.set(visit, visitor);
    this.#waiting.add(ticket);
    if (visitor.mistake) this.#in(20 * SECOND, { kind: 'take_back', ticket });
    else if (visitor.services.length === 1) this.#in(visitor.patienceMs, { kind: 'give_up', ticket });
    await this.#wake(visitor.services);
  }

  async #cancel(ticket: number, reason: 'left' | 'mistake'): Promise<void> {
    if (!this.#waiting.delete(ticket)) return;
    await this.#desk.cancel(ticket, reason);
  }

  async #open(place: Place): Promise<void> {
    place.wantsPause = false;
    if (place.state === 'free' || place.state === 'busy') return;
    await this.#desk.open(place.counter.id);
    place.state = 'free';
    await this.#callNext(place);
  }

  async #pause(place: Place): Promise<void> {
    if (place.state === 'free') {
      await this.#desk.pause(place.counter.id);
      place.state = 'paused';
    } else if (place.state === 'busy') place.wantsPause = true;
  }

  async #close(place: Place): Promise<void> {
    place.wantsClose = true;
    if (place.state === 'free') await this.#callNext(place);
  }

  /** Free counters that take one of the services look at their lines again. */
  async #wake(services: readonly string[]): Promise<void> {
    for (const place of this.#places) {
      const takes = place.counter.services.some(({ service }) => services.includes(service));
      if (takes && place.state === 'free') await this.#callNext(place);
    }
  }

  async #callNext(place: Place): Promise<void> {
    const { id } = place.counter;
    const late = this.#now > this.#hours.closing + OVERTIME_MS;
    const called = late ? null : await this.#desk.callNext(id);
    if (called) return this.#onCalled(place, called);
    if (!place.wantsClose) return;
    await this.#desk.close(id);
    place.state = 'closed';
  }

  #onCalled(desk: Place, called: CalledTicket): void {
    desk.state = 'busy';
    this.#waiting.delete(called.ticket);
    const visitor = this.#visitorOf(called);
    const wayMs = (10 + 50 * uniform(visitor.seed, called.service, 'way')) * SECOND;
    if (this.#strikes(called, 'undo', 0.005)) this.#in(10 * SECOND, { kind: 'undo', desk, called });
    else if (!visitor.answers && this.#strikes(called, 'absent', 1))
      this.#in(30 * SECOND, { kind: 'recall', desk, called });
    else this.#in(wayMs, { kind: 'start', desk, called });
  }

  async #undo(place: Place, called: CalledTicket): Promise<void> {
    await this.#desk.undo(place.counter.id);
    await this.#leaves(place, called);
  }

  async #recall(desk: Place, called: CalledTicket): Promise<void> {
    await this.#desk.recall(desk.counter.id, called.ticket);
    this.#in(30 * SECOND, { kind: 'absent', desk, called });
  }

  async #absent(place: Place, called: CalledTicket): Promise<void> {
    await this.#desk.absent(place.counter.id, called.ticket);
    const { backAfterMs } = this.#visitorOf(called);
    if (backAfterMs !== null) this.#in(backAfterMs, { kind: 'come_back', called });
    await this.#leaves(place, called);
  }

  async #comeBack(called: CalledTicket): Promise<void> {
    await this.#desk.comeBack(called.ticket);
    await this.#wake([called.service]);
  }

  async #start(desk: Place, called: CalledTicket): Promise<void> {
    await this.#desk.start(desk.counter.id, called.ticket);
    this.#in(this.#durationOf(called), { kind: 'served', desk, called });
  }

  #durationOf(called: CalledTicket): number {
    const { seed } = this.#visitorOf(called);
    const { medianMinutes, spread } = profileOf(called.service);
    const draw = (what: string): number => uniform(seed, called.service, called.line, what);
    const minutes =
      called.line === 'ready'
        ? 1 + 2 * draw('handover')
        : lognormal(draw('u'), draw('v'), medianMinutes, spread);
    return minutes * MINUTE * this.#pace;
  }

  async #served(desk: Place, called: CalledTicket): Promise<void> {
    const { id } = desk.counter;
    const first = called.line === 'waiting';
    const visitor = this.#visitorOf(called);
    const [other] = profileOf(called.service).goesOnTo;
    if (first && this.#strikes(called, 'hold', 0.03)) {
      await this.#desk.hold(id, called.ticket);
      this.#in((4 + 10 * uniform(visitor.seed, 'form')) * MINUTE, { kind: 'resume', desk, called });
    } else if (first && this.#strikes(called, 'prepare', profileOf(called.service).prepares)) {
      await this.#desk.prepare(id, called.ticket);
      this.#in((3 + 12 * uniform(visitor.seed, 'paper')) * MINUTE * this.#pace, { kind: 'ready', called });
    } else if (other && visitor.services.length === 1 && this.#strikes(called, 'transfer', 0.04)) {
      await this.#desk.transfer(id, called.ticket, other);
      await this.#wake([other]);
    } else await this.#desk.finish(id, called.ticket);
    await this.#leaves(desk, called);
  }

  async #resume(desk: Place, called: CalledTicket): Promise<void> {
    const here = desk.state === 'free';
    await this.#desk.resume(desk.counter.id, called.ticket, here ? 'counter' : 'line');
    if (!here) return this.#wake([called.service]);
    desk.state = 'busy';
    this.#in(3 * MINUTE * this.#pace, { kind: 'served', desk, called });
  }

  async #ready(called: CalledTicket): Promise<void> {
    await this.#desk.ready(called.ticket);
    await this.#wake([called.service]);
  }

  /** The visitor goes from the counter: it takes its pause or calls, and the visit's other lines move. */
  async #leaves(place: Place, called: CalledTicket): Promise<void> {
    place.state = 'free';
    if (place.wantsPause) await this.#pause(place);
    else await this.#callNext(place);
    await this.#wake(this.#visitorOf(called).services);
  }
}

/**
 * Plays one day through `desk`. The people decide by the plan's seed alone, the queue by the hall's own rules.
 * @param pace durations at the counters are multiplied by it
 */
export function playDay(
  desk: HallDesk,
  plan: DayPlan,
  counters: readonly Counter[],
  hours: DayHours,
  pace: number,
): Promise<DayResult> {
  return new Day(desk, plan, counters, hours, pace).play();
}
