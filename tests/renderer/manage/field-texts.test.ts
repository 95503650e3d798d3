import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every `texts('field')` and `texts('field', isFaulty(…))` of the section: the field, and whether it can be wrong. */
function uses(): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const path of globSync('renderer/manage/**/*.tsx', { cwd: ROOT })) {
    const source = readFileSync(resolve(ROOT, path), 'utf8');
    for (const [, field = '', comma] of source.matchAll(/\btexts\(\s*'(\w+)'\s*(,)?/g)) {
      found.set(field, found.get(field) === true || comma === ',');
    }
  }
  return found;
}

test.each(['ja', 'en'])(
  'every field has its label, its sentence and what is wrong with it (%s)',
  (language) => {
    const file = resolve(ROOT, `assets/locales/${language}/manage.json`);
    const { field: texts } = JSON.parse(readFileSync(file, 'utf8')) as { field: Record<string, object> };
    const wanted = [...uses()].map(([field, canBeWrong]) => {
      return [field, canBeWrong ? ['label', 'what', 'error'] : ['label', 'what']] as const;
    });
    expect(wanted.length).toBeGreaterThan(30);
    for (const [field, parts] of wanted) expect(Object.keys(texts[field] ?? {}), field).toEqual(parts);
    expect(Object.keys(texts).sort()).toEqual(wanted.map(([field]) => field).sort());
  },
);
