import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBundle } from '../../db/bundle/export.ts';
import { verifyBundle } from '../../db/bundle/verify.ts';
import { examine } from '../../db/doctor/examine.ts';
import { simulate } from '../../db/simulate/simulate.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { exportRequest } from './figures/exported.ts';
import { MIGRATIONS_DIR, Story, temporaryFolder } from './figures/story.ts';

function request(seed: string, dataDir = temporaryFolder()) {
  return {
    dataDir,
    migrationsDir: MIGRATIONS_DIR,
    days: 2,
    seed,
    visitsPerDay: 60,
    hall: PRACTICE_HALL,
    services: PRACTICE_SERVICES,
    counters: PRACTICE_COUNTERS,
  };
}

async function bundleOf(seed: string) {
  const { dataDir, ...rest } = request(seed);
  const result = await simulate({ dataDir, ...rest });
  const bundle = await exportBundle(exportRequest(dataDir, { from: result.from, to: result.to }));
  return { dataDir, result, bundle };
}

describe('a simulated hall', () => {
  it('is the same for the same seed, hash for hash, and another for another', async () => {
    const [one, same, other] = [await bundleOf('7'), await bundleOf('7'), await bundleOf('8')];
    expect(same.result).toEqual(one.result);
    expect(same.bundle.journalHead).toEqual(one.bundle.journalHead);
    expect(readFileSync(same.bundle.archive).equals(readFileSync(one.bundle.archive))).toBe(true);
    expect(other.bundle.journalHead).not.toEqual(one.bundle.journalHead);
  });

  it('is marked as such, sound, and its figures can be recomputed', async () => {
    const { dataDir, bundle, result } = await bundleOf('9');
    const manifest = readFileSync(path.join(bundle.folder, 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ synthetic: true });
    const data = { dataDir, migrationsDir: MIGRATIONS_DIR };
    expect(verifyBundle({ bundle: bundle.folder, data })).toMatchObject({ recomputed: true });
    const findings = [...examine({ dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: true })];
    expect(findings.filter((finding) => !finding.sound && finding.check !== 'disk')).toEqual([]);
    expect(result).toMatchObject({ days: 2, from: '2024-04-01', to: '2024-04-02' });
    expect(result.visits).toBeGreaterThan(100);
  });

  it('does not touch a store that has something in it', async () => {
    const story = new Story();
    story.close();
    const before = readFileSync(story.store.file);
    await expect(simulate(request('1', story.dataDir))).rejects.toMatchObject({ code: 'store-not-empty' });
    expect(readFileSync(story.store.file).equals(before)).toBe(true);
  });
});
