import { describe, expect, test } from 'vitest';
import {
  furiganaSegments,
  parseFurigana,
  readingOf,
  withoutFurigana,
} from '../../../domain/catalogue/furigana.ts';
import { furiganaSchema } from '../../../domain/catalogue/furigana-schema.ts';

describe('reading the notation', () => {
  test.each([
    [
      '{転入|てんにゅう}{届|とどけ}',
      [
        { t: '転入', r: 'てんにゅう' },
        { t: '届', r: 'とどけ' },
      ],
    ],
    ['マイナンバーカード', [{ t: 'マイナンバーカード' }]],
    ['{市|し}の {中|なか}で', [{ t: '市', r: 'し' }, { t: 'の ' }, { t: '中', r: 'なか' }, { t: 'で' }]],
    ['{14日|じゅうよっか}', [{ t: '14日', r: 'じゅうよっか' }]],
    ['{顔写真|かおじゃしん} 4cm×3cm', [{ t: '顔写真', r: 'かおじゃしん' }, { t: ' 4cm×3cm' }]],
    ['', []],
  ])('%s', (text, segments) => {
    expect(parseFurigana(text)).toEqual({ ok: true, segments });
  });
});

describe('refusing what is not the notation', () => {
  test.each([
    ['{転入|てんにゅう', 'unclosed_brace', 0],
    ['あ}', 'stray_brace', 1],
    ['{転{入|にゅう}', 'stray_brace', 2],
    ['あ|い', 'stray_bar', 1],
    ['{転入|てん|にゅう}', 'stray_bar', 6],
    ['{転入}', 'missing_bar', 0],
    ['{|てんにゅう}', 'empty_base', 1],
    ['{転入|}', 'empty_reading', 4],
    ['{転入|tennyu}', 'reading_not_kana', 4],
    ['{転入|転にゅう}', 'reading_not_kana', 4],
    ['{転入|てんにゅう}届', 'kanji_without_reading', 10],
    ['代々', 'kanji_without_reading', 0],
  ])('%s is %s at %i', (text, problem, at) => {
    expect(parseFurigana(text)).toEqual({ ok: false, problem, at });
    expect(furiganaSchema.safeParse(text).success).toBe(false);
  });
});

test('the base alone and the reading alone', () => {
  expect(withoutFurigana('{転入|てんにゅう}した{日|ひ}')).toBe('転入した日');
  expect(readingOf('{転入|てんにゅう}した{日|ひ}')).toBe('てんにゅうしたひ');
});

test('text that never passed the schema is shown as it stands', () => {
  expect(furiganaSegments('転入{届')).toEqual([{ t: '転入{届' }]);
});
