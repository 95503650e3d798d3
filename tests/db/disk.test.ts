import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../db/open.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { dump } from '../server/dump.ts';
import { issueBody, TrialHall } from '../server/trial-hall.ts';
import { storeFaults } from './invariants.ts';
import { mayMount, SmallDisk } from './small-disk.ts';

const { migrationsDir } = SOURCE_PLACES;

async function issue(hall: TrialHall): Promise<{ status: number; body: unknown }> {
  return hall.call('POST', '/api/visits', { body: { requestId: uuid(), ...issueBody('shomei') } });
}

/** Issues numbers until the disk is full; the last answer. */
async function issueUntilFull(hall: TrialHall): Promise<{ status: number; body: unknown }> {
  for (let n = 0; n < 5000; n += 1) {
    const answer = await issue(hall);
    if (answer.status !== 200) return answer;
  }
  throw new Error('the disk was never full');
}

const FULL = { status: 503, body: { code: 'store-full' } };
const READ_ONLY = { status: 503, body: { code: 'store-read-only' } };

describe.runIf(mayMount)('a real disk that is full', () => {
  test('acts are refused and leave nothing half-written; screens go on reading; with room again all goes on', async () => {
    const disk = new SmallDisk(6);
    const hall = new TrialHall({ dataDir: path.join(disk.folder, 'data') });
    await issue(hall);
    disk.fill();
    expect(await issueUntilFull(hall)).toMatchObject(FULL);
    const kept = dump(hall.store.db);
    expect(await issue(hall)).toMatchObject(FULL);
    expect(
      await hall.call('POST', '/api/counters/1/call-next', { body: { requestId: uuid() } }),
    ).toMatchObject(FULL);
    expect(dump(hall.store.db)).toEqual(kept);
    expect(storeFaults(hall.store.db)).toEqual([]);
    expect(await hall.call('GET', '/api/queue')).toMatchObject({ status: 200 });
    disk.empty();
    expect((await issue(hall)).status).toBe(200);
    expect(storeFaults(hall.store.db)).toEqual([]);
    await hall.restart();
    expect(storeFaults(hall.store.db)).toEqual([]);
  });

  test('no room for a new store: a typed refusal, and with room it opens', () => {
    const disk = new SmallDisk(1);
    disk.fill();
    const open = () => openStore({ dataDir: path.join(disk.folder, 'data'), migrationsDir });
    expect(open).toThrow(expect.objectContaining({ code: 'store-full' }));
    disk.empty();
    open().close();
  });
});

describe.runIf(mayMount)('a real disk that becomes read-only', () => {
  test('acts are refused, and go on when it can be written again', async () => {
    const disk = new SmallDisk(8);
    const hall = new TrialHall({ dataDir: path.join(disk.folder, 'data') });
    const { number } = await hall.issue('shomei');
    await hall.close();
    disk.setReadOnly(true);
    expect(() => hall.reopen()).toThrow(expect.objectContaining({ code: 'store-read-only' }));
    const files = readdirSync(hall.dataDir).map((name) => [
      name,
      statSync(path.join(hall.dataDir, name)).size,
    ]);
    expect(() => hall.reopen()).toThrow(expect.objectContaining({ code: 'store-read-only' }));
    expect(
      readdirSync(hall.dataDir).map((name) => [name, statSync(path.join(hall.dataDir, name)).size]),
    ).toEqual(files);
    disk.setReadOnly(false);
    hall.reopen();
    expect(await hall.get('/api/queue')).toMatchObject({ visits: [{ number }] });
  });
});

describe('a store that may not grow (SQLite’s own limit; on a machine where nothing can be mounted)', () => {
  test('refuses acts, leaves nothing half-written, and goes on with room', async () => {
    const hall = new TrialHall();
    const pages = hall.store.db.pragma('page_count', { simple: true }) as number;
    hall.store.db.pragma(`max_page_count = ${pages + 3}`);
    expect(await issueUntilFull(hall)).toMatchObject(FULL);
    const kept = dump(hall.store.db);
    expect(await issue(hall)).toMatchObject(FULL);
    expect(dump(hall.store.db)).toEqual(kept);
    expect(storeFaults(hall.store.db)).toEqual([]);
    hall.store.db.pragma('max_page_count = 1000000');
    expect((await issue(hall)).status).toBe(200);
  });

  test('a connection that may not write refuses acts', async () => {
    const hall = new TrialHall();
    hall.store.db.pragma('query_only = ON');
    const kept = dump(hall.store.db);
    expect(await issue(hall)).toMatchObject(READ_ONLY);
    expect(dump(hall.store.db)).toEqual(kept);
    hall.store.db.pragma('query_only = OFF');
    expect((await issue(hall)).status).toBe(200);
  });
});
