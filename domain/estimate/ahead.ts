import type { CounterState, TicketClass, WaitingTicket } from './types.ts';

/** The one whose wait is estimated, as somebody standing in line. */
export type Standing = Pick<WaitingTicket, 'ticket' | 'service' | 'cls' | 'placeAt' | 'onlyCounter'>;

/** Whether a counter may call the ticket: one kept for a counter waits for that one only. */
export function takes(counter: CounterState, ticket: Standing): boolean {
  if (ticket.onlyCounter !== null) return ticket.onlyCounter === counter.counter;
  return counter.services.some(({ service }) => service === ticket.service);
}

function preferenceOf(counter: CounterState, service: string): number {
  return counter.services.find((s) => s.service === service)?.preference ?? 1;
}

const CLASS_RANK: Record<TicketClass, number> = { priority: 0, normal: 1 };

function byPlace(a: Standing, b: Standing): number {
  if (a.placeAt !== b.placeAt) return a.placeAt - b.placeAt;
  return a.ticket < b.ticket ? -1 : 1;
}

/** Order of calling: first the class, then the place within it; negative where `a` goes first. */
export function byClassThenPlace(a: Standing, b: Standing): number {
  return CLASS_RANK[a.cls] - CLASS_RANK[b.cls] || byPlace(a, b);
}

/**
 * The people of the subject's own service who are called before it: priority first, but after `priorityBurst`
 * priority calls in a row one normal ticket that stands before the next priority ticket.
 */
export function aheadInService<T extends Standing>(
  line: readonly T[],
  subject: Standing,
  priorityBurst: number,
): readonly T[] {
  const entries: { readonly standing: Standing; readonly ticket: T | null }[] = [
    ...line.map((ticket) => ({ standing: ticket, ticket })),
    { standing: subject, ticket: null },
  ];
  const sorted = entries.sort((a, b) => byPlace(a.standing, b.standing));
  const priority = sorted.filter(({ standing }) => standing.cls === 'priority');
  const normal = sorted.filter(({ standing }) => standing.cls === 'normal');
  const ahead: T[] = [];
  let streak = 0;
  for (;;) {
    const [nextPriority] = priority;
    const [nextNormal] = normal;
    const passed = nextPriority && nextNormal && byPlace(nextNormal.standing, nextPriority.standing) < 0;
    const normalTurn = !nextPriority || (passed && streak >= priorityBurst);
    const next = normalTurn ? normal.shift() : priority.shift();
    if (!next?.ticket) return ahead;
    ahead.push(next.ticket);
    streak = normalTurn ? 0 : streak + 1;
  }
}

/** Whether a counter that takes both would call `other`, of another service, before the subject. */
export function goesFirstAt(counter: CounterState, other: Standing, subject: Standing): boolean {
  const difference = preferenceOf(counter, other.service) - preferenceOf(counter, subject.service);
  return difference === 0 ? byClassThenPlace(other, subject) < 0 : difference < 0;
}
