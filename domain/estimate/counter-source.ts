import type { CounterActivity, CounterState } from './types.ts';

type Services = CounterState['services'];

/** What a replay has seen of the counters up to now. */
interface CounterPast {
  readonly serving: ReadonlyMap<string, { readonly service: string; readonly since: number }>;
  readonly lastEnd: ReadonlyMap<string, number>;
}

/** Tells the counters' state at `now`, when somebody who waits for `service` has just come and was not called at once. */
export type CounterSource = (now: number, service: string, past: CounterPast) => readonly CounterState[];

/** A counter was open, for these services, from `from` to `to` (UTC ms). */
export interface CounterHours {
  readonly counter: string;
  readonly services: Services;
  readonly from: number;
  readonly to: number;
}

function servingOf(past: CounterPast, counter: string): CounterActivity | undefined {
  const serving = past.serving.get(counter);
  return serving && { kind: 'serving', service: serving.service, since: serving.since };
}

function spansByCounter(hours: readonly CounterHours[]): ReadonlyMap<string, readonly CounterHours[]> {
  const counters = [...new Set(hours.map(({ counter }) => counter))];
  return new Map(counters.map((counter) => [counter, hours.filter((span) => span.counter === counter)]));
}

/** What a counter does at `now`; undefined where it has not come yet or will not come again today. */
function activityAt(
  now: number,
  spans: readonly CounterHours[],
  past: CounterPast,
): CounterActivity | undefined {
  const current = spans.find(({ from, to }) => from <= now && now < to);
  const [{ counter } = { counter: '' }] = spans;
  if (current) return servingOf(past, counter) ?? { kind: 'free' };
  const before = spans.filter(({ to }) => to <= now).map(({ to }) => to);
  const comesBack = spans.some(({ from }) => from > now);
  return before.length > 0 && comesBack ? { kind: 'paused', since: Math.max(...before) } : undefined;
}

/** The counters of a hall that recorded when they were open; between two spans of a day a counter pauses. */
export function knownCounters(hours: readonly CounterHours[]): CounterSource {
  const byCounter = spansByCounter(hours);
  return (now, _service, past) =>
    [...byCounter].flatMap(([counter, spans]) => {
      const activity = activityAt(now, spans, past);
      const services = spans[0]?.services ?? [];
      return activity ? [{ counter, services, activity }] : [];
    });
}

/** How long (ms) the pauses between the spans of each counter lasted. */
export function pausesOf(hours: readonly CounterHours[]): readonly number[] {
  return [...spansByCounter(hours).values()].flatMap((spans) => {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    return sorted.slice(1).map(({ from }, i) => from - (sorted[i]?.to ?? from));
  });
}

/** Which services each counter has served on the days before. */
export type SeenServices = ReadonlyMap<string, ReadonlySet<string>>;

/** A counter that ended its last service not longer ago is taken as open. */
const STILL_OPEN_MS = 10 * 60_000;

/**
 * The counters of imported history, which does not tell when they were open: those that serve, or have served within
 * ten minutes. Since the person was not called at once, the idle ones are busy with something that is no ticket.
 * Where none is left, one is assumed: somebody will come.
 */
export function inferredCounters(seen: SeenServices): CounterSource {
  return (now, service, past) => {
    const recent = [...past.lastEnd]
      .filter(([, end]) => now - end < STILL_OPEN_MS)
      .map(([counter]) => counter);
    const counters = [...new Set([...past.serving.keys(), ...recent])].map((counter): CounterState => {
      const services = [...(seen.get(counter) ?? [service])];
      return {
        counter,
        services: services.map((id) => ({ service: id, preference: 1 })),
        activity: servingOf(past, counter) ?? {
          kind: 'serving',
          service: null,
          since: past.lastEnd.get(counter) ?? now,
        },
      };
    });
    if (counters.some(({ services }) => services.some((s) => s.service === service))) return counters;
    const services = [{ service, preference: 1 }];
    return [...counters, { counter: '', services, activity: { kind: 'serving', service: null, since: now } }];
  };
}

/** What is known of the counters' services after one more day. */
export function seeServices(
  seen: SeenServices,
  facts: readonly { readonly service: string; readonly counter: string | null }[],
): SeenServices {
  const after = new Map([...seen].map(([counter, services]) => [counter, new Set(services)] as const));
  for (const { counter, service } of facts) {
    if (counter === null) continue;
    after.set(counter, (after.get(counter) ?? new Set<string>()).add(service));
  }
  return after;
}
