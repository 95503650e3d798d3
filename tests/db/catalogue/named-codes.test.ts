import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkRebuild } from '../../../db/doctor/rebuild.ts';
import { readMigrations, runMigrations } from '../../../db/migrate.ts';
import { isCodeInRecords } from '../../../db/state/catalogue.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { TrialHall } from '../../server/trial-hall.ts';

const NAMED = [
  'asked_about',
  'done_here',
  'first_wish',
  'missing_at_reception',
  'missing_paper',
  'second_wish',
  'seen_paper',
];

/** A hall in which codes were named in every way in which acts can name them. */
async function hallWithNames(): Promise<TrialHall> {
  const hall = new TrialHall();
  const intake = (procedure: string) => ({
    procedures: [{ procedure, quantity: 2 }],
    papersSeen: ['seen_paper'],
    papersMissing: ['missing_paper'],
  });
  const { visit, ticket } = await hall.issue('shomei', { intake: intake('first_wish') });
  const changed = { ...hall.visit(visit).intake, ...intake('second_wish') };
  await hall.act(`/api/visits/${visit}/intake`, { intake: changed, support: [], note: '' });
  await hall.at('1', 'call-next');
  await hall.at('1', 'start', { ticket });
  const outcomes = [{ procedure: 'done_here', quantity: 1, outcome: 'done' }];
  await hall.at('1', 'finish', { ticket, outcomes });
  await hall.act('/api/guidance', {
    reason: 'missing_papers',
    procedure: 'asked_about',
    papersMissing: ['missing_at_reception'],
  });
  return hall;
}

test('every act that names a procedure or paper is remembered, and the journal alone makes it anew', async () => {
  const hall = await hallWithNames();
  const named = hall.rows<{ code: string }>('SELECT code FROM named_code').map(({ code }) => code);
  expect(named.sort()).toEqual(NAMED);
  for (const code of NAMED) expect(isCodeInRecords(hall.store.db, code)).toBe(true);
  for (const code of ['shomei', 'ja', 'done', '1']) expect(isCodeInRecords(hall.store.db, code)).toBe(false);
  const findings = checkRebuild(hall.store.db, SOURCE_PLACES.migrationsDir);
  expect(findings).toMatchObject([{ check: 'rebuild', sound: true }]);
});

test('a code that was named by an act taken back stays: the journal still names it', async () => {
  const hall = await hallWithNames();
  await hall.at('1', 'undo');
  expect(isCodeInRecords(hall.store.db, 'done_here')).toBe(true);
  expect(checkRebuild(hall.store.db, SOURCE_PLACES.migrationsDir)).toMatchObject([{ sound: true }]);
});

test('a store from before learns from its journal what was named', async () => {
  const hall = await hallWithNames();
  const migrations = readMigrations(SOURCE_PLACES.migrationsDir);
  const at = migrations.findIndex(({ name }) => name.includes('named_codes'));
  const older = new Database(':memory:');
  runMigrations(older, migrations.slice(0, at));
  older.prepare('ATTACH ? AS now').run(path.join(hall.dataDir, 'madoguchi.sqlite'));
  older.exec('INSERT INTO main.journal SELECT * FROM now.journal; DETACH now');
  runMigrations(older, migrations.slice(0, at + 1));
  expect(older.prepare('SELECT code FROM named_code ORDER BY code').pluck().all()).toEqual(NAMED);
  older.close();
});
