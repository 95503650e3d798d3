import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { firstBrokenRow, hashAt, readEntries } from '../../db/journal.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import { eventSchema } from '../../domain/journal/event.ts';
import { TOPICS, topicsOf } from '../../domain/journal/topics.ts';
import { TrialStore } from './trial-store.ts';

function aStore(): TrialStore {
  const trial = new TrialStore();
  onTestFinished(() => trial.close());
  return trial;
}

describe('the journal', () => {
  test('keeps its rows and their content, whoever asks', () => {
    const { db } = aStore().store;
    expect(() => db.prepare('DELETE FROM journal').run()).toThrow('append-only');
    expect(() => db.prepare(`UPDATE journal SET actor = 'x' WHERE seq = 1`).run()).toThrow('append-only');
    expect(() =>
      db.prepare('INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1').run(),
    ).toThrow();
    expect(firstBrokenRow(db)).toBeNull();
  });

  const FORGERIES: readonly [name: string, sql: string, broken: number][] = [
    ['a changed word', `UPDATE journal SET payload = replace(payload, 'shomei', 'shomem') WHERE seq = 2`, 2],
    ['a changed instant', 'UPDATE journal SET at = at + 1 WHERE seq = 3', 3],
    ['a changed actor', `UPDATE journal SET actor = 'staff' WHERE seq = 4`, 4],
    ['a missing row', 'DELETE FROM journal WHERE seq = 3', 4],
    ['a missing first row', 'DELETE FROM journal WHERE seq = 1', 2],
    [
      'two rows exchanged',
      'UPDATE journal SET seq = CASE seq WHEN 2 THEN -1 ELSE 2 END WHERE seq IN (2, 3)',
      -1,
    ],
    ['a copied hash', 'UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 2) WHERE seq = 3', 3],
  ];
  test.each(FORGERIES)('shows %s', (_, sql, broken) => {
    const trial = aStore();
    const forger = new Database(trial.store.file);
    forger.exec('DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_keeps_content');
    forger.exec(sql);
    forger.close();
    expect(firstBrokenRow(trial.store.db)).toBe(broken);
  });

  test('hashes are known by row, and none for a row that is not there', () => {
    const { db, tail } = aStore().store;
    expect(hashAt(db, tail.seq)).toBe(Buffer.from(tail.hash).toString('hex'));
    expect(hashAt(db, tail.seq + 1)).toBeNull();
  });

  test('every row is an event that the schema knows, as it was written', () => {
    const { db } = aStore().store;
    for (const { event } of readEntries(db)) expect(eventSchema.parse(event)).toEqual(event);
  });

  test('an act that fails in the middle leaves nothing behind', () => {
    const { store } = aStore();
    const seq = store.tail.seq;
    const told: unknown[] = [];
    store.subscribe((entries) => told.push(entries));
    const fails = (): void =>
      write(store, THE_PROGRAM, (tx) => {
        tx.append({ kind: 'guidance.given', reason: 'where', procedure: null });
        tx.append({ kind: 'counter.opened', counter: '1' });
        throw new Error('in the middle');
      });
    expect(fails).toThrow('in the middle');
    expect(store.tail.seq).toBe(seq);
    expect([...readEntries(store.db, seq)]).toEqual([]);
    expect(store.db.prepare('SELECT count(*) FROM guidance').pluck().get()).toBe(0);
    expect(told).toEqual([]);
    write(store, THE_PROGRAM, (tx) =>
      tx.append({ kind: 'guidance.given', reason: 'where', procedure: null }),
    );
    expect(store.tail.seq).toBe(seq + 1);
    expect(told).toHaveLength(1);
  });

  test('listeners are told after the commit, once an act, until they stop', () => {
    const { store } = aStore();
    const told: number[][] = [];
    const stop = store.subscribe((entries) => {
      expect(store.db.inTransaction).toBe(false);
      told.push(entries.map((entry) => entry.seq));
    });
    write(store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'counter.opened', counter: '1' });
      tx.append({ kind: 'counter.closed', counter: '1' });
    });
    stop();
    write(store, THE_PROGRAM, (tx) => tx.append({ kind: 'counter.opened', counter: '1' }));
    const { seq } = store.tail;
    expect(told).toEqual([[seq - 2, seq - 1]]);
  });
});

describe('topics', () => {
  test('every kind of event belongs to topics that screens know', () => {
    const kinds = eventSchema.options.map((option) => option.shape.kind.value);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const kind of kinds) {
      const topics = topicsOf({ event: { kind } as never });
      for (const topic of topics) expect(TOPICS, kind).toContain(topic);
    }
  });
});
