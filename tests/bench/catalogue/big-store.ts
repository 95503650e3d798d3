import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadShippedCatalogue } from '../../../db/acts/load-catalogue.ts';
import { openStore } from '../../../db/open.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { seedPracticeHall } from '../../../server/practice/seed.ts';
import { readShippedCatalogue } from '../../../server/shipped-catalogue.ts';
import { MORNING } from '../hall-at-work.ts';
import { bigCatalogue } from './big-catalogue.ts';

const PROCEDURES = 2_000;
const QUERIES = path.resolve(import.meta.dirname, '../../server/catalogue/queries.json');

/** The queries of the search's table. */
export function tableQueries(): readonly string[] {
  const { queries } = JSON.parse(readFileSync(QUERIES, 'utf8')) as { queries: readonly { q: string }[] };
  return queries.map(({ q }) => q);
}

/** Makes a practice hall's store with a catalogue of 2,000 procedures in a folder, as of the bench's morning. */
export function makeBigStore(dataDir: string): void {
  const store = openStore({
    dataDir,
    migrationsDir: SOURCE_PLACES.migrationsDir,
    clock: { now: () => MORNING - 60_000 },
  });
  seedPracticeHall(store);
  const shipped = readShippedCatalogue(SOURCE_PLACES.catalogueDir);
  loadShippedCatalogue(store, THE_PROGRAM, () => bigCatalogue(shipped, PROCEDURES));
  store.close();
}
