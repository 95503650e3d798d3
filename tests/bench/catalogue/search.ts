import { type Hall, openHall } from '../../../server/hall.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import type { Section } from '../report.ts';
import { median, percentile } from '../stats.ts';
import { makeBigStore, tableQueries } from './big-store.ts';

const VIA = { door: { kind: 'loopback' }, device: 'bench' } as const;

/** What stands in the search field after each key, for every query of the search's table. */
function keysTyped(): readonly string[] {
  return tableQueries().flatMap((q) => {
    const letters = [...q];
    return letters.map((_, at) => letters.slice(0, at + 1).join(''));
  });
}

function openBig(dataDir: string): Hall {
  makeBigStore(dataDir);
  return openHall({ ...SOURCE_PLACES, dataDir, version: 'bench', seed: 'none' });
}

/** Milliseconds from the request to its whole answer. */
async function search(hall: Hall, q: string): Promise<number> {
  const request = new Request(`http://127.0.0.1/api/catalogue/search?q=${encodeURIComponent(q)}`);
  const start = performance.now();
  const response = await hall.fetch(request, VIA);
  await response.text();
  if (response.status !== 200) throw new Error(`search answered ${response.status}`);
  return performance.now() - start;
}

async function each(hall: Hall, queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const q of queries) times.push(await search(hall, q));
  return times;
}

/** The search as one types, in a catalogue of 2,000 procedures. @param every take every so manieth key */
export async function measureSearch(dataDir: string, every: number): Promise<Section> {
  const hall = openBig(dataDir);
  const first = await search(hall, 'ひっこし');
  const keys = keysTyped().filter((_, at) => at % every === 0);
  await each(hall, keys.slice(0, 50));
  const times = await each(hall, keys);
  const long = await each(hall, Array(5).fill('住民票の写しを取りたいのですが'.repeat(667)));
  const emoji = await each(hall, Array(5).fill('😀'.repeat(10_000)));
  await hall.close();
  return {
    name: 'The catalogue’s search, 2,000 procedures',
    how: `${times.length} keys of the search table’s queries, from request to whole answer in one process`,
    figures: [
      { name: 'one key, median', value: median(times), unit: 'ms', bound: 50 },
      { name: 'one key, 90 of 100', value: percentile(times, 0.9), unit: 'ms', bound: null },
      { name: '10,000 letters, median', value: median(long), unit: 'ms', bound: 50 },
      { name: '10,000 emoji, median', value: median(emoji), unit: 'ms', bound: 50 },
      { name: 'first search after a change (makes the index)', value: first, unit: 'ms', bound: null },
    ],
  };
}
