import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { callNext } from '../../db/acts/call.ts';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import type { Store } from '../../db/store.ts';
import type { Caller } from '../../db/tx.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { memoryFaults } from './memory-faults.ts';
import { TrialStore } from './trial-store.ts';

const issueOne = issueSchema.parse({ services: [{ service: 'shomei' }], intake: EMPTY_INTAKE });

const caller = (counter: string | null = null): Caller => ({
  actor: 'staff',
  device: 'test',
  counter,
  request: { id: randomUUID(), fingerprint: 'one' },
});

/** As a disk that is full after the act's other rows would do. */
function refuseLastRow(store: Store): () => void {
  store.db.exec(
    `CREATE TEMP TRIGGER last_row BEFORE INSERT ON request BEGIN SELECT RAISE(ABORT, 'no room'); END`,
  );
  return () => store.db.exec('DROP TRIGGER last_row');
}

test('an act that was rolled back is remembered by nobody, not even the first act of a program', () => {
  const trial = new TrialStore();
  onTestFinished(() => trial.close());
  issueVisit(trial.store, caller(), issueOne);
  for (const acts of [
    (store: Store) => issueVisit(store, caller(), issueOne),
    (store: Store) => callNext(store, caller('1'), '1'),
  ]) {
    trial.reopen();
    const { store } = trial;
    const allow = refuseLastRow(store);
    expect(() => acts(store)).toThrow('no room');
    expect(memoryFaults(store)).toEqual([]);
    allow();
    acts(store);
    expect(memoryFaults(store)).toEqual([]);
  }
});

test('calls of the same instant are remembered in the order in which the tables give them', () => {
  // Before the opening every wait is promised.
  const trial = new TrialStore({ start: '2026-06-01T07:30:00+09:00' });
  onTestFinished(() => trial.close());
  const { store } = trial;
  issueVisit(store, caller(), issueOne);
  issueVisit(store, caller(), { ...issueOne, cls: 'priority' });
  expect(memoryFaults(store)).toEqual([]);
  const first = callNext(store, caller('2'), '2');
  expect(memoryFaults(store)).toEqual([]);
  const second = callNext(store, caller('1'), '1');
  expect(first.ticket).toBeGreaterThan(second.ticket ?? 0);
  expect(memoryFaults(store)).toEqual([]);
  expect(store.memory.recentCalls(0)).toHaveLength(2);
});
