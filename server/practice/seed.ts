import type { Store } from '../../db/store.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from './hall.ts';

/** Sets up the practice hall in an empty store: a core city's main office, ready to use, marked 練習. */
export function seedPracticeHall(store: Store): void {
  write(store, THE_PROGRAM, (tx) => {
    tx.append({ kind: 'hall.set', hall: PRACTICE_HALL });
    for (const service of PRACTICE_SERVICES) tx.append({ kind: 'service.set', service });
    for (const counter of PRACTICE_COUNTERS) tx.append({ kind: 'counter.set', counter });
  });
}
