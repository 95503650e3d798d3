import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { ExportDesk, type ExportRequest } from '../../server/exports.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { TrialHall } from './trial-hall.ts';

const ENDLESS = path.join(import.meta.dirname, 'endless-worker.ts');
const JUNE: ExportRequest = { from: '2026-06-01', to: '2026-06-30', encoding: 'utf8', k: null };
const MAY: ExportRequest = { ...JUNE, from: '2026-05-01', to: '2026-05-31' };
const APRIL: ExportRequest = { ...JUNE, from: '2026-04-01', to: '2026-04-30' };

function endlessDesk(): { desk: ExportDesk; folders: () => number } {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-exports-'));
  const desk = new ExportDesk(dataDir, SOURCE_PLACES.migrationsDir, ENDLESS);
  onTestFinished(async () => {
    await desk.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const exports = path.join(dataDir, 'exports');
  return { desk, folders: () => (existsSync(exports) ? readdirSync(exports).length : 0) };
}

test('the same export is refused while it is written, and may be asked for again once it is stopped', async () => {
  const { desk, folders } = endlessDesk();
  const first = desk.start(JUNE);
  expect(() => desk.start({ ...JUNE })).toThrow(
    new DomainError('export-running', { from: JUNE.from, to: JUNE.to }),
  );
  expect(folders()).toBe(1);
  await desk.cancel(first);
  const again = desk.start(JUNE);
  expect(desk.status(again).state).toBe('running');
});

test('two exports at most are written at the same time; a third one starts nothing', async () => {
  const { desk, folders } = endlessDesk();
  const june = desk.start(JUNE);
  desk.start({ ...JUNE, encoding: 'cp932' });
  for (const request of [MAY, APRIL])
    expect(() => desk.start(request)).toThrow(new DomainError('exports-at-limit', { limit: 2 }));
  expect(folders()).toBe(2);
  await desk.cancel(june);
  desk.start(MAY);
  expect(() => desk.start(APRIL)).toThrow(new DomainError('exports-at-limit', { limit: 2 }));
});

test('an export that is done does not stand in the way of the same one', async () => {
  const hall = new TrialHall();
  const { exports } = hall.deps;
  const first = exports.start(JUNE);
  await expect.poll(() => exports.status(first).state, { timeout: 20_000 }).toBe('done');
  const second = exports.start(JUNE);
  await expect.poll(() => exports.status(second).state, { timeout: 20_000 }).toBe('done');
  await exports.close();
});
