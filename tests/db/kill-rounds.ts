import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import { hashAt } from '../../db/journal.ts';
import { openStore } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { aCounter, aService, SMALL_HALL } from '../server/small-hall.ts';
import { storeFaults } from './invariants.ts';
import { killAfter, type Testimony } from './killed-writer.ts';

const { migrationsDir } = SOURCE_PLACES;

function setUp(dataDir: string): void {
  const store = openStore({ dataDir, migrationsDir });
  write(store, THE_PROGRAM, (tx) => {
    tx.append({ kind: 'hall.set', hall: { ...SMALL_HALL, recallSpacingMs: 0 } });
    tx.append({ kind: 'service.set', service: aService('shomei', 'A', { rangeTo: 9999 }) });
    tx.append({ kind: 'counter.set', counter: aCounter('1', ['shomei']) });
  });
  store.close();
}

function requireAcknowledged(store: Store, { acknowledged }: Testimony): void {
  for (const [id, { seq, hash }] of acknowledged) {
    expect([id, hashAt(store.db, seq)]).toEqual([id, hash]);
    expect(store.db.prepare('SELECT 1 FROM request WHERE id = ?').get(id)).toBeDefined();
  }
}

/** The act that the program was at is on disk as a whole or not at all; the clerk's retry does it once. */
function retryTheLast(store: Store, { acknowledged, begun }: Testimony): void {
  const last = begun.at(-1);
  if (last === undefined || acknowledged.has(last) || Number(last.split('-')[1]) % 4 !== 1) return;
  const rows = store.tail.seq;
  const wasDone = store.db.prepare('SELECT 1 FROM request WHERE id = ?').get(last) !== undefined;
  const request = { id: last, fingerprint: last };
  const input = issueSchema.parse({ services: [{ service: 'shomei' }], intake: EMPTY_INTAKE });
  issueVisit(store, { actor: 'staff', device: 'd', counter: null, request }, input);
  expect(store.tail.seq > rows).toBe(!wasDone);
}

/** Frees counter 1 for the next round, as a clerk would. */
function clearCounter(store: Store): void {
  const [there] = store.db
    .prepare(`SELECT visit, id FROM ticket WHERE state IN ('called', 'serving')`)
    .all() as { visit: number; id: number }[];
  if (!there) return;
  const { visit, id: ticket } = there;
  write(store, THE_PROGRAM, (tx) => tx.append({ kind: 'ticket.held', visit, ticket, reason: 'other' }));
}

/**
 * Kills a working program again and again on one store, at moments that nobody chooses, and looks after each time:
 * nobody holds the lock, every acknowledged act is there with its hash, the file and all invariants are sound.
 */
export async function checkKilledRounds(rounds: number, mostActs: number): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-killed-'));
  try {
    setUp(dataDir);
    for (let round = 1; round <= rounds; round += 1) {
      const acts = 1 + Math.floor(Math.random() * mostActs);
      const testimony = await killAfter(dataDir, String(round), acts);
      expect(testimony.acknowledged.size).toBeGreaterThanOrEqual(acts);
      const store = openStore({ dataDir, migrationsDir });
      requireAcknowledged(store, testimony);
      expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
      retryTheLast(store, testimony);
      if (round % 10 === 0 || round === rounds) expect(storeFaults(store.db)).toEqual([]);
      clearCounter(store);
      store.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
