import { isDeepStrictEqual } from 'node:util';
import { readRecentCalls } from '../../db/estimates/recent-calls.ts';
import { readCounters, readServices } from '../../db/state/hall.ts';
import { readLiveVisits } from '../../db/state/visits.ts';
import type { Store } from '../../db/store.ts';
import { RECENT_CALLS_MS } from '../../domain/estimate/replay.ts';
import type { Visit } from '../../domain/ticket/visit.ts';

const byId = (visits: readonly Visit[]): readonly Visit[] => [...visits].sort((a, b) => a.id - b.id);

/** What a store remembers otherwise than its tables have it: empty where they agree. */
export function memoryFaults(store: Store): readonly string[] {
  const { db, memory } = store;
  const since = Math.max(store.clock.now(), store.tail.at) - RECENT_CALLS_MS;
  const faults: string[] = [];
  const compare = (name: string, remembered: unknown, kept: unknown): void => {
    if (isDeepStrictEqual(remembered, kept)) return;
    faults.push(`${name}: remembered ${JSON.stringify(remembered)} but kept ${JSON.stringify(kept)}`);
  };
  compare('visits', byId(memory.liveVisits()), byId(readLiveVisits(db)));
  compare('recent calls', memory.recentCalls(since), readRecentCalls(db, since));
  compare('counters', memory.counters, readCounters(db));
  for (const service of readServices(db)) compare('service', memory.service(service.id), service);
  return faults;
}
