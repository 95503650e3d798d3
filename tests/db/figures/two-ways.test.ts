import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examine } from '../../../db/doctor/examine.ts';
import { exported } from './exported.ts';
import { attempts, STORY_DAYS, tell } from './random-story.ts';
import { MIGRATIONS_DIR } from './story.ts';

const RUNS = 20;

it('whatever happens in a hall, the SQL of the export and the replay of the journal give the same figures', async () => {
  let acts = 0;
  let arrived = 0;
  await fc.assert(
    fc.asyncProperty(attempts, async (tried) => {
      const { story, done } = tell(tried);
      acts += done;
      const figures = await exported(story, { from: STORY_DAYS[0] ?? '', to: STORY_DAYS.at(-1) ?? '' });
      const all = figures.rows('tickets_daily.csv').filter((row) => row.service === 'ALL');
      arrived += all.reduce((sum, row) => sum + Number(row.arrived), 0);
      const findings = [...examine({ dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR, rebuild: true })];
      expect(findings.filter((finding) => !finding.sound && finding.check !== 'disk')).toEqual([]);
      story.close();
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(acts, 'the stories are not empty').toBeGreaterThan(RUNS * 10);
  expect(arrived).toBeGreaterThan(RUNS * 2);
}, 300_000);
