import type { Counter } from '../hall/hall.ts';
import type { CallRule, Line, PriorityClass } from './codes.ts';
import { takesLine } from './counter-line.ts';

/** A ticket that stands in a line, as the order of calling sees it. */
export interface Candidate {
  readonly ticket: number;
  readonly visit: number;
  readonly service: string;
  readonly cls: PriorityClass;
  readonly front: boolean;
  readonly placeAt: number;
  readonly arrivedAt: number;
  readonly onlyCounter: string | null;
  readonly line: Line;
}

export interface OrderRules {
  readonly priorityBurst: number;
  /** How many priority tickets of a service were called in a row, up to now, at or after an instant (UTC ms). */
  readonly streakOf: (service: string, since: number) => number;
}

export interface Choice<C extends Candidate> {
  readonly candidate: C;
  readonly rule: CallRule;
}

/** Which of two tickets of one class stands before the other: the front, then the place, then the older ticket. */
function byPlace(a: Candidate, b: Candidate): number {
  if (a.front !== b.front) return a.front ? -1 : 1;
  return a.placeAt - b.placeAt || a.ticket - b.ticket;
}

function headOf<C extends Candidate>(candidates: readonly C[]): C | undefined {
  return candidates.reduce<C | undefined>(
    (best, next) => (best && byPlace(best, next) <= 0 ? best : next),
    undefined,
  );
}

/** The first ticket of one service's line: priority before normal, but not more than the burst past an earlier one. */
function headOfService<C extends Candidate>(line: readonly C[], rules: OrderRules): Choice<C> | undefined {
  const priority = headOf(line.filter((c) => c.cls === 'priority'));
  const normal = headOf(line.filter((c) => c.cls === 'normal'));
  if (!priority) return normal && { candidate: normal, rule: 'place' };
  if (!normal) return { candidate: priority, rule: 'place' };
  const burstUsed = rules.streakOf(priority.service, normal.arrivedAt) >= rules.priorityBurst;
  if (burstUsed && byPlace(normal, priority) < 0) return { candidate: normal, rule: 'burst' };
  return { candidate: priority, rule: 'priority' };
}

/** Whether a priority ticket stands before normal ones of other services that are as preferred as its own. */
function passesNormal(first: Choice<Candidate>, preferred: readonly Candidate[]): boolean {
  return first.candidate.cls === 'priority' && preferred.some((c) => c.cls === 'normal');
}

function byClassThenPlace(a: Choice<Candidate>, b: Choice<Candidate>): number {
  if (a.candidate.cls !== b.candidate.cls) return a.candidate.cls === 'priority' ? -1 : 1;
  return byPlace(a.candidate, b.candidate);
}

function groupByService<C extends Candidate>(candidates: readonly C[]): readonly (readonly C[])[] {
  const groups = new Map<string, C[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.service);
    if (group) group.push(candidate);
    else groups.set(candidate.service, [candidate]);
  }
  return [...groups.values()];
}

/** A ticket sent to this very counter for a service that it does not take otherwise comes with its first services. */
const SENT_HERE = 1;

/** The tickets this counter may call at all: of its services, and not reserved for another counter. */
function callableAt<C extends Candidate>(candidates: readonly C[], counter: Counter): readonly C[] {
  const lineOf = new Map(counter.services.map((s) => [s.service, s.line]));
  return candidates.filter(({ service, line, onlyCounter }) => {
    if (onlyCounter !== null) return onlyCounter === counter.id;
    const takes = lineOf.get(service);
    return takes !== undefined && takesLine(takes, line);
  });
}

/**
 * The next ticket to call at a counter and the rule that decided: its services by preference (equal ones
 * together), then class within the burst limit, then place. Undefined where nobody can be called.
 */
export function chooseNext<C extends Candidate>(
  candidates: readonly C[],
  counter: Counter,
  rules: OrderRules,
): Choice<C> | undefined {
  const callable = callableAt(candidates, counter);
  if (callable.length === 0) return undefined;
  const preferenceOf = new Map(counter.services.map((s) => [s.service, s.preference]));
  const rankOf = (c: Candidate): number => preferenceOf.get(c.service) ?? SENT_HERE;
  const best = Math.min(...callable.map(rankOf));
  const preferred = callable.filter((c) => rankOf(c) === best);
  const heads = groupByService(preferred).flatMap((line) => headOfService(line, rules) ?? []);
  const [first] = [...heads].sort(byClassThenPlace);
  if (!first) return undefined;
  if (callable.length === 1) return { ...first, rule: 'only_one' };
  if (first.rule === 'place' && passesNormal(first, preferred)) return { ...first, rule: 'priority' };
  if (first.rule === 'place' && preferred.length < callable.length) return { ...first, rule: 'preference' };
  return first;
}

/** All callable tickets in the order in which this counter would call them if nobody else came. */
export function callingOrder<C extends Candidate>(
  candidates: readonly C[],
  counter: Counter,
  rules: OrderRules,
): readonly Choice<C>[] {
  const order: Choice<C>[] = [];
  const added = new Map<string, number>();
  const broken = new Set<string>();
  const streakOf = (service: string, since: number): number =>
    (broken.has(service) ? 0 : rules.streakOf(service, since)) + (added.get(service) ?? 0);
  let rest = callableAt(candidates, counter);
  for (;;) {
    const next = chooseNext(rest, counter, { ...rules, streakOf });
    if (!next) return order;
    order.push(next);
    const { service, cls, ticket } = next.candidate;
    if (cls === 'normal') broken.add(service);
    added.set(service, cls === 'priority' ? (added.get(service) ?? 0) + 1 : 0);
    rest = rest.filter((c) => c.ticket !== ticket);
  }
}
