import { app } from 'electron';
import { readCounters } from '../db/state/hall.ts';
import { isInUse } from '../domain/hall/in-use.ts';
import { topicsOf } from '../domain/journal/topics.ts';
import { businessDay } from '../domain/time/business-day.ts';
import type { Hall } from '../server/hall.ts';
import { type CounterItem, setupMenu } from './menu.ts';
import type { Windows } from './windows.ts';

/** Keeps the menu's list of counters that of the hall: now, and after each change of the hall's set-up. */
export function keepCountersInMenu({ store }: Hall, windows: Windows): void {
  store.subscribe((entries) => {
    if (entries.some((entry) => topicsOf(entry).includes('hall'))) setupMenu(windows, countersInUse(store));
  });
  setupMenu(windows, countersInUse(store));
}

function countersInUse({ db, hall, clock, tail }: Hall['store']): readonly CounterItem[] {
  if (hall === null) return [];
  const day = businessDay(clock.now(), hall.zone, tail.day);
  const language = app.getLocale().startsWith('ja') ? 'ja' : 'en';
  return readCounters(db)
    .filter((counter) => isInUse(counter, day))
    .sort((a, b) => a.sort - b.sort)
    .map(({ id, names }) => ({ id, name: names[language] }));
}
