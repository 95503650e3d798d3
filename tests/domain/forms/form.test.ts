import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingOf, withoutFurigana } from '../../../domain/catalogue/furigana.ts';
import { FORM_PAGE, formExampleSchema, formExamplesSchema } from '../../../domain/forms/form.ts';

const folder = new URL('../../../assets/forms/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const forms = formExamplesSchema.parse(JSON.parse(read('forms.json')));
const named = forms.map((form) => [form.id, form] as const);

test('the eight forms of the counters have an example, and no drawing lacks its explanations', () => {
  const ids = forms.map((form) => form.id);
  expect(ids).toEqual([
    'ido_todoke',
    'juminhyo_seikyu',
    'koseki_seikyu',
    'inkan_toroku',
    'kokuho_ido',
    'jidoteate_nintei',
    'zei_shomei',
    'ininjo',
  ]);
  const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  expect(drawings.sort()).toEqual(ids.map((id) => `${id}.svg`).sort());
});

describe.each(named)('the drawing of %s', (id, form) => {
  const svg = read(`${id}.svg`);

  test('is an A4 page marked 見本, on paper of its own colour', () => {
    expect(svg).toContain(`viewBox="0 0 ${FORM_PAGE.width} ${FORM_PAGE.height}"`);
    expect(svg).toContain(`<rect width="${FORM_PAGE.width}" height="${FORM_PAGE.height}" fill="#ffffff"/>`);
    expect(svg).toMatch(/<text[^>]*data-watermark[^>]*>見本<\/text>/u);
    expect(svg).toContain(form.name.ja);
  });

  test('is still: no script, no style sheet, no event, nothing fetched', () => {
    expect(svg).not.toMatch(/<(script|style|foreignObject|image|use|a|animate)\b/iu);
    expect(svg).not.toMatch(/\s(on\w+|href|xlink:href|style|class)=/iu);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|data:/iu);
    expect(svg).toContain('font-family="&quot;BIZ UDPGothic&quot;, sans-serif"');
  });

  test('shows exactly the numbers that are explained, where the list says', () => {
    const circles = [...svg.matchAll(/<g data-n="(\d+)"><circle cx="([\d.]+)" cy="([\d.]+)"/gu)];
    const drawn = circles.map(([, n, x, y]) => ({ n: Number(n), x: Number(x), y: Number(y) }));
    const listed = form.fields.map(({ n, x, y }) => ({ n, x, y }));
    expect(drawn.sort((a, b) => a.n - b.n)).toEqual(listed);
  });

  test('keeps its numbers apart', () => {
    for (const a of form.fields) {
      for (const b of form.fields) {
        if (a.n < b.n) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      }
    }
  });
});

test.each(named)('%s: each explanation is one sentence, its furigana say the same', (_, form) => {
  for (const { label, explain } of form.fields) {
    expect(explain.ja).toMatch(/^[^。]+。$/u);
    expect(explain.en).toMatch(/^[A-Z].*\.$/u);
    expect(withoutFurigana(explain['ja-easy'])).toBe(explain.ja);
    expect(withoutFurigana(label['ja-easy'])).toBe(label.ja);
    expect(readingOf(explain['ja-easy'])).not.toMatch(/\p{Script=Han}/u);
  }
});

test('no sample could be a person: no telephone and no personal number that exists', () => {
  for (const [id] of named) {
    const written = read(`${id}.svg`);
    expect(
      written.match(/0\d{1,4}-\d{1,4}-\d{4}/gu)?.filter((number) => number !== '090-0000-0000') ?? [],
    ).toEqual([]);
    expect(written).not.toMatch(/\d{12}/u);
  }
});

test.each([
  ['tennyu', ['ido_todoke', 'ininjo']],
  ['juminhyo', ['juminhyo_seikyu', 'ininjo']],
  ['inkan_toroku', ['inkan_toroku']],
  ['kokuho_out', ['kokuho_ido', 'ininjo']],
  ['hyoka', ['zei_shomei', 'ininjo']],
  ['no_such_procedure', []],
])('%s is done with %j', (procedure, ids) => {
  const using = forms.filter((form) => form.proceduresUsing.includes(procedure));
  expect(using.map((form) => form.id)).toEqual(ids);
});

describe('a broken list is refused', () => {
  const [form] = forms;
  const field = form?.fields[0];
  if (!form || !field) throw new Error('no form to break');
  const broken: readonly (readonly [string, unknown])[] = [
    ['a gap in the numbers', { ...form, fields: [field, { ...field, n: 3 }] }],
    ['no field', { ...form, fields: [] }],
    ['a number off the page', { ...form, fields: [{ ...field, y: FORM_PAGE.height + 1 }] }],
    [
      'kanji without reading',
      { ...form, fields: [{ ...field, label: { ...field.label, 'ja-easy': '氏名' } }] },
    ],
    ['a missing translation', { ...form, fields: [{ ...field, explain: { ja: '書きます。' } }] }],
    ['an id that is no code', { ...form, id: '../ido' }],
    ['an unknown property', { ...form, script: 'x' }],
  ];
  test.each(broken)('%s', (_, value) => {
    expect(formExampleSchema.safeParse(value).success).toBe(false);
  });
  test('the same form twice', () => {
    expect(formExamplesSchema.safeParse([form, form]).success).toBe(false);
  });
});
