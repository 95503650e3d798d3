import { describe, expect, it } from 'vitest';
import { exportBundle } from '../../../db/bundle/export.ts';
import { exportRequest } from './exported.ts';
import { Story } from './story.ts';
import { JULY, keep, overall, times } from './survey-answers.ts';
import { editCell, editManifest, refusal, sign } from './tamper.ts';

describe('a survey table that was changed', () => {
  async function bundle(): Promise<{ story: Story; folder: string }> {
    const story = new Story().on('2026-07-13');
    keep(story, [
      ...times(4, overall('a', 5)),
      ...times(12, overall('b', 4)),
      ...times(50, overall(null, 2)),
    ]);
    const { folder } = await exportBundle(exportRequest(story.dataDir, JULY));
    expect(refusal(folder, story.dataDir)).toEqual({ code: null });
    return { story, folder };
  }
  const monthlyFile = 'survey_monthly.csv';

  it.each([
    [
      'a hidden value told',
      (f: string) => editCell(f, monthlyFile, /,a,overall/, 'responses', '4'),
      'bundle-invalid',
    ],
    [
      'a hidden row called shown',
      (f: string) => editCell(f, monthlyFile, /,a,overall/, 'hidden', '0'),
      'bundle-invalid',
    ],
    [
      'another n',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'responses', '67'),
      'bundle-total-differs',
    ],
    [
      'another satisfaction',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'satisfied', '0.9000'),
      'bundle-total-differs',
    ],
    [
      'another mean',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'mean', '4.0000'),
      'bundle-total-differs',
    ],
    [
      'a month outside',
      (f: string) => editCell(f, monthlyFile, /ALL,overall/, 'month', '2026-08'),
      'bundle-invalid',
    ],
    [
      'a stranger',
      (f: string) => editCell(f, monthlyFile, /NONE,overall/, 'service', 'z'),
      'bundle-total-differs',
    ],
    [
      'fewer hidden cells than there are',
      (f: string) =>
        editManifest(f, ({ files }) => {
          for (const file of files) Object.assign(file, { hidden_cells: 0 });
        }),
      'bundle-invalid',
    ],
  ])('%s is found without the data', async (_what, change, code) => {
    const { folder } = await bundle();
    change(folder);
    sign(folder);
    expect(refusal(folder)).toMatchObject({ code });
  });

  it('an interval that was narrowed is found with the data', async () => {
    const { story, folder } = await bundle();
    editCell(folder, monthlyFile, /ALL,overall/, 'ci_high', '0.2900');
    sign(folder);
    expect(refusal(folder)).toEqual({ code: null });
    expect(refusal(folder, story.dataDir)).toMatchObject({
      code: 'bundle-differs',
      file: monthlyFile,
      column: 'ci_high',
    });
  });

  it('a month that was not over on the day it was made is refused', async () => {
    const { folder } = await bundle();
    editManifest(folder, (manifest) => {
      manifest.generated_at = '2026-07-31T17:00:00+09:00';
    });
    sign(folder);
    expect(refusal(folder)).toMatchObject({ code: 'bundle-invalid' });
  });

  it('answers that came in since are named as such', async () => {
    const { story, folder } = await bundle();
    keep(story, times(5, overall('b', 4)));
    expect(refusal(folder, story.dataDir)).toMatchObject({ code: 'bundle-of-other-answers' });
    keep(story, times(5, overall('b', 4, '2026-08')));
    const again = await exportBundle(exportRequest(story.dataDir, JULY));
    keep(story, times(5, overall('b', 4, '2026-08')));
    expect(refusal(again.folder, story.dataDir)).toEqual({ code: null });
  });
});
