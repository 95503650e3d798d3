import { closeSync, openSync, truncateSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { examine } from '../../db/doctor/examine.ts';
import type { Finding } from '../../db/doctor/finding.ts';
import { NOT_REBUILT, REBUILT } from '../../db/doctor/rebuild.ts';
import { MIGRATIONS_DIR, Story } from './figures/story.ts';

function closedDay(): Story {
  const story = new Story().at('09:00').guide().guideByMistake().open('1').open('2');
  story.visitor('a', '1', 60_000);
  const [first = 0, second = 0] = story.issue(['a', 'b']).tickets;
  story.call('1', first).start('1', first).pass(1000).finish('1', first);
  story.call('2', second).pass(1000).start('2', second).hold('2', second);
  story.ticket('b');
  story.pause('1').close();
  return story;
}

/** What the doctor finds wrong; room on the test machine's disk is no matter here. */
function faults(story: Story): readonly Omit<Finding, 'sound'>[] {
  const found = [...examine({ dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: true })];
  return found.flatMap(({ sound, ...finding }) => (sound || finding.check === 'disk' ? [] : finding));
}

function damage(story: Story, ...statements: readonly string[]): void {
  const db = new Database(story.store.file);
  db.pragma('foreign_keys = OFF');
  for (const sql of statements) db.exec(sql);
  db.close();
}

describe('doctor', () => {
  it('finds nothing wrong in a sound store, open tickets and all', () => {
    const story = closedDay();
    expect(faults(story)).toEqual([]);
    const checks = [...examine({ dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: false })];
    expect(checks.map(({ check }) => check)).toEqual([
      'version',
      'disk',
      'integrity',
      'references',
      'journal',
      'slices',
      'facts',
    ]);
  });

  it.each([
    {
      what: 'a changed journal row',
      sql: ['DROP TRIGGER journal_keeps_content', `UPDATE journal SET actor = 'nobody' WHERE seq = 7`],
      found: { check: 'journal', detail: '7' },
    },
    {
      what: 'a slice that does not join its neighbour',
      sql: [`UPDATE slice SET from_at = from_at + 500 WHERE state = 'serving' AND idx = 2`],
      found: { check: 'slices', detail: expect.stringMatching(/^ticket \d+: gap at \d+$/) },
    },
    {
      what: 'an ended ticket with an open slice',
      sql: [`UPDATE slice SET to_at = NULL WHERE ticket = (SELECT min(ticket) FROM fact) AND idx = 2`],
      found: { check: 'slices', detail: expect.stringMatching(/^ticket \d+: 1 open slices$/) },
    },
    {
      what: 'a kept measure that is not its slices’',
      sql: ['UPDATE fact SET wait_ms = wait_ms + 1 WHERE ticket = (SELECT min(ticket) FROM fact)'],
      found: { check: 'facts', detail: expect.stringMatching(/^ticket \d+$/) },
    },
    {
      what: 'a kept measure that is missing',
      sql: ['DELETE FROM fact WHERE ticket = (SELECT min(ticket) FROM fact)'],
      found: { check: 'facts', detail: expect.stringMatching(/^ticket \d+$/) },
    },
    {
      what: 'a ticket of a service that does not exist',
      sql: [`DELETE FROM service WHERE id = 'b'`],
      found: { check: 'references', detail: expect.stringMatching(/→ service$/) },
    },
    {
      what: 'a counter whose name nobody set',
      sql: [`UPDATE counter SET name_ja = '偽' WHERE id = '2'`],
      found: { check: 'rebuild', detail: 'counter [2 偽] name_ja: 偽 ≠ 2番' },
    },
    {
      what: 'a number that was never given',
      sql: ['UPDATE number_series SET digits = 77'],
      found: { check: 'rebuild', detail: expect.stringContaining('number_series') },
    },
    {
      what: 'a visit from nowhere',
      sql: [
        `INSERT INTO visit (id, day, arrived_at, mode, channel, intake, last_seq, live)
         VALUES (9999, '2026-06-01', 0, 'in_order', 'floor', '{}', 1, 0)`,
      ],
      found: { check: 'rebuild', detail: expect.stringContaining('visit [9999') },
    },
  ])('finds $what', ({ sql, found }) => {
    const story = closedDay();
    damage(story, ...sql);
    expect(faults(story)).toContainEqual(found);
  });

  it('finds a page that was overwritten', () => {
    const story = closedDay();
    damage(story, 'PRAGMA wal_checkpoint(TRUNCATE)');
    const page = 4096;
    const file = openSync(story.store.file, 'r+');
    for (let at = 20 * page; at < 26 * page; at += page)
      writeSync(file, Buffer.alloc(page, 0xa5), 0, page, at);
    closeSync(file);
    expect(faults(story).map(({ check }) => check)).toContain('integrity');
  });

  it('refuses a file that SQLite cannot open', () => {
    const story = closedDay();
    damage(story, 'PRAGMA wal_checkpoint(TRUNCATE)');
    truncateSync(story.store.file, 60_000);
    expect(() => faults(story)).toThrow(expect.objectContaining({ code: 'store-is-damaged' }));
  });

  it('knows of every table whether the journal makes it', () => {
    const story = closedDay();
    const db = new Database(story.store.file, { readonly: true });
    const tables = db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all();
    db.close();
    expect([...Object.keys(REBUILT), ...NOT_REBUILT].sort()).toEqual(tables.sort());
  });
});
