import { describe, expect, test } from 'vitest';
import { keysIn } from '../../scripts/locales/key-uses.ts';
import { languageFaults, VISITOR_LANGUAGES } from '../../scripts/locales/language-faults.ts';
import { byBaseKey, flatten, placeholders } from '../../scripts/locales/texts.ts';
import { keyUseFaults } from '../../scripts/locales/use-faults.ts';
import { parseSource } from '../../scripts/source-files.ts';

const texts = (groups: object) => flatten(groups);

describe('texts', () => {
  test('are flattened', () => {
    expect([...texts({ a: { b: 'x', c: { d: 'y' } } })]).toEqual([
      ['a.b', 'x'],
      ['a.c.d', 'y'],
    ]);
  });
  test('a number or null is no text', () => {
    expect(() => texts({ a: { b: 1 } })).toThrow('a.b');
    expect(() => texts({ a: null })).toThrow('a');
  });
  test('plural forms are one key; a key that merely ends like one is not', () => {
    const grouped = byBaseKey(texts({ n_one: '1', n_other: 'n', rule: { only_one: 'x' } }));
    expect([...grouped.keys()]).toEqual(['n', 'rule.only_one']);
  });
  test('placeholders and tags', () => {
    expect(placeholders(['<b>{{count}}</b> of {{ total, number }}', '{{- raw}}<br/>'])).toEqual([
      '<b>',
      '<br>',
      '{{count}}',
      '{{raw}}',
      '{{total}}',
    ]);
  });
});

describe('languages of one namespace', () => {
  const ja = texts({ a: '{{n}}人', p_other: '{{count}}' });
  test.each([
    ['all well', texts({ a: '{{n}} people', p_one: '1', p_other: '{{count}}' }), []],
    ['a key is missing', texts({ p_one: '', p_other: '{{count}}' }), ['en/floor: a is missing']],
    [
      'a key too many',
      texts({ a: '{{n}}', b: '', p_one: '', p_other: '{{count}}' }),
      ['en/floor: b is not in Japanese'],
    ],
    [
      'another placeholder',
      texts({ a: '{{m}}', p_one: '', p_other: '{{count}}' }),
      ['en/floor: a has the placeholders {{m}}, Japanese has {{n}}'],
    ],
    [
      'a plural form is missing',
      texts({ a: '{{n}}', p_other: '{{count}}' }),
      ['en/floor: p lacks its form _one'],
    ],
  ])('%s', (_what, en, faults) => {
    expect(
      languageFaults(
        'floor',
        new Map([
          ['ja', ja],
          ['en', en],
        ]),
      ),
    ).toEqual(faults);
  });

  test('a staff namespace stands in Japanese and English, in no other language', () => {
    expect(languageFaults('floor', new Map([['ja', ja]]))).toEqual(['en/floor: no such file']);
    const files = new Map(['ja', 'en', 'ko'].map((language) => [language, texts({ a: 'x' })] as const));
    expect(languageFaults('floor', files)).toEqual(['ko/floor: not a language of this namespace']);
  });

  test("a visitors' namespace stands in all of their languages", () => {
    const files = new Map(VISITOR_LANGUAGES.map((language) => [language, texts({ a: 'x' })] as const));
    expect(languageFaults('visitor', files)).toEqual([]);
    files.delete('fil');
    expect(languageFaults('visitor', files)).toEqual(['fil/visitor: no such file']);
  });
});

describe('keys in source', () => {
  const namespaces = new Map([
    ['app', new Set(['ok', 'state.open', 'state.shut'])],
    ['floor', new Set(['title'])],
  ]);
  const closed = { 'app:state.*': ['open', 'shut'] };
  const all = "t('ok'); t(`app:state.${s}`); t('floor:title');";
  const check = (text: string, lists: Readonly<Record<string, readonly string[]>> = closed) =>
    keyUseFaults([keysIn(parseSource('renderer/a.tsx', text))], namespaces, lists);

  test.each([
    ['named with their namespace, or handed a translator', all, []],
    ['in the namespace of the hook', `useTranslation('app'); ${all}`, []],
    ['either side of a condition', "t(x ? 'ok' : 'title'); t(`state.${s}`)", []],
    ['in Trans', 'const a = <Trans i18nKey="app:ok" />; t(\'title\'); t(`state.${s}`)', []],
    [
      'a whole group of an imported file',
      "import app from '../assets/locales/ja/app.json'; const s = app.state; t('ok'); t('title')",
      [],
    ],
    ['handed on as a value', "const key = { label: 'title' }; t('ok'); t(`state.${s}`)", []],
    ['unknown', `${all} t('app:gone')`, ['renderer/a.tsx: app:gone (app:gone) is in no locale']],
    [
      'in another namespace than the hook says',
      `useTranslation('floor'); ${all}`,
      ['renderer/a.tsx: floor:ok (ok) is in no locale'],
    ],
    [
      'composed without a closed list',
      `${all} t(\`floor:\${x}\`)`,
      ['renderer/a.tsx: floor:* is in no namespace and no closed list'],
    ],
    ['used nowhere', "t('ok'); t(`app:state.${s}`)", ['floor:title is used nowhere']],
  ])('%s', (_what, text, faults) => {
    expect(check(text)).toEqual(faults);
  });

  test('a closed list is exact in both directions', () => {
    expect(check(all, { 'app:state.*': ['open', 'paused'] })).toEqual([
      'renderer/a.tsx: app:state.paused (app:state.*) is in no locale',
      'app:state.*: no text for paused',
      'app:state.*: a text for shut, which does not exist',
    ]);
  });
});
