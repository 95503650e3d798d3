import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { getRow } from '../../../db/database.ts';
import { importHistory } from '../../../db/import-history.ts';
import { openStore } from '../../../db/open.ts';
import type { Store } from '../../../db/store.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { HistoryRefused } from '../../../domain/history/refusal.ts';
import { MIGRATIONS_DIR, temporaryFolder } from '../figures/story.ts';

export const HEADER = 'ticket,service,priority,arrived_at,called_at,started_at,ended_at,outcome,counter';
export const T = '2025-06-02T';
export const GOOD = `001,a,normal,${T}09:00:00,${T}09:05:00,${T}09:06:00,${T}09:10:00,served,1`;

export function emptyStore(): Store {
  const clock = { now: (): number => Date.parse('2026-06-01T08:00:00+09:00') };
  const store = openStore({ dataDir: temporaryFolder(), migrationsDir: MIGRATIONS_DIR, clock });
  onTestFinished(() => store.close());
  return store;
}

export function file(content: string | Uint8Array, name = 'history.csv'): string {
  const place = path.join(temporaryFolder(), name);
  writeFileSync(place, content);
  return place;
}

export function csv(...rows: readonly string[]): string {
  return file(`${[HEADER, ...rows].join('\n')}\n`);
}

export async function refusal(store: Store, place: string): Promise<object> {
  try {
    await importHistory(store, place, null);
  } catch (error) {
    if (error instanceof HistoryRefused)
      return { code: error.code, count: error.params.count, faults: error.faults };
    if (error instanceof DomainError) return { code: error.code, ...error.params };
    throw error;
  }
  return { code: null };
}

export function everything(store: Store): object {
  const counts = ['journal', 'hall', 'service', 'counter', 'visit', 'ticket', 'imported', 'fact'].map(
    (table) => [table, getRow<{ n: number }>(store.db, `SELECT count(*) AS n FROM ${table}`)?.n] as const,
  );
  return Object.fromEntries(counts);
}
