import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exported } from './exported.ts';
import { Story } from './story.ts';
import { keep, times } from './survey-answers.ts';

it('survey tables come out the same both ways, whatever was answered', async () => {
  const given = fc.array(
    fc.record({
      month: fc.constantFrom('2026-06', '2026-07'),
      service: fc.constantFrom('a', 'b', null),
      levels: fc.dictionary(
        fc.constantFrom('overall', 'reception', 'privacy', 'signage'),
        fc.integer({ min: 1, max: 5 }),
      ),
      repeated: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 25 },
  );
  let tables = 0;
  await fc.assert(
    fc.asyncProperty(given, fc.integer({ min: 3, max: 30 }), async (all, k) => {
      const story = new Story().on('2026-07-13');
      keep(
        story,
        all.flatMap(({ repeated, ...one }) => times(repeated, one)),
      );
      const figures = await exported(story, { from: '2026-06-01', to: '2026-07-31', k });
      tables += figures.rows('survey_monthly.csv').length;
      story.close();
    }),
    { numRuns: 25, seed: 20_260_701, endOnFailure: true },
  );
  expect(tables).toBeGreaterThan(300);
}, 300_000);
