import { app } from 'electron';
import { isInUse } from '../domain/hall/in-use.ts';
import { topicsOf } from '../domain/journal/topics.ts';
import { hallViewSchema } from '../domain/views/hall.ts';
import type { Hall } from '../server/hall.ts';
import { HALL_ORIGIN } from './hall-origin.ts';
import { type CounterItem, setupMenu } from './menu.ts';
import type { Windows } from './windows.ts';

/** Keeps the menu's list of counters that of the hall: now, and after each change of the hall's set-up. */
export async function keepCountersInMenu(hall: Hall, windows: Windows): Promise<void> {
  const refresh = async () => setupMenu(windows, await countersInUse(hall));
  hall.store.subscribe((entries) => {
    if (entries.some((entry) => topicsOf(entry).includes('hall'))) void refresh();
  });
  await refresh();
}

async function countersInUse(hall: Hall): Promise<readonly CounterItem[]> {
  const via = { door: { kind: 'window', role: 'floor' }, device: 'window:menu' } as const;
  const response = await hall.fetch(new Request(`${HALL_ORIGIN}/api/hall`), via);
  if (!response.ok) return [];
  const { counters, day } = hallViewSchema.parse(await response.json());
  const language = app.getLocale().startsWith('ja') ? 'ja' : 'en';
  return counters
    .filter((counter) => isInUse(counter, day))
    .sort((a, b) => a.sort - b.sort)
    .map(({ id, names }) => ({ id, name: names[language] }));
}
