import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { hasLostLetters } from '../../../domain/catalogue/lost-letters.ts';
import { toCells } from '../../../domain/catalogue/to-rows.ts';
import { catalogue } from './shipped-catalogue.ts';

describe('letters that were lost', () => {
  test.each([
    ['one in a name', 'vi.name', 'Nguyễn Trãi', 'Nguy?n Trãi'],
    ['one at the end of a word', 'vi.name', 'Thủ tục nhập cư', 'Th? tục nhập cư'],
    ['the last one', 'vi.name', 'Đăng ký ở', 'Đăng ký ?'],
    ['with marks that were dropped on the way', 'pt.name', 'Certidão de união', 'Certid?o de uniao'],
    ['all of them', 'ko.name', '주민등록 등본', '???? ??'],
    ['a single one', 'zh.name', '证', '?'],
    ['a rare one of Japanese', 'name', '𠮷野の届', '?野の届'],
    ['beside words that were changed', 'vi.summary', 'Nộp trong 14 ngày tới', 'N?p trong 10 ngày t?i'],
    ['where nothing was before', 'vi.name', '', 'Nguy?n'],
    ['at the start of a Chinese text that is new', 'zh.name', '', '?件查询'],
    ['two of a Chinese text that is new', 'zh.summary', '', '居民登??明'],
    ['as the mark of what cannot be read', 'en.name', 'Résumé', 'R\ufffdsum\ufffd'],
    ['in a field that is no language', 'note', '', 'a\ufffdb'],
    ['spelled with marks of their own', 'vi.name', 'Nguyễn'.normalize('NFD'), 'Nguy?n'],
  ])('%s', (_, column, before, after) => {
    expect(hasLostLetters(column, before, after)).toBe(true);
  });

  test.each([
    ['nothing changed', 'vi.summary', 'Có chó không? Nguy?n', 'Có chó không? Nguy?n'],
    ['a question that was there', 'vi.summary', 'Có chó không?', 'Bạn có chó không?'],
    ['a sentence that became a question', 'vi.summary', 'Có chó không', 'Có chó không?'],
    ['a Japanese one', 'ja.summary', '印鑑はありますか。', '印鑑はありますか?'],
    ['a Japanese one with more behind it', 'ja.summary', '', 'お持ちですか?ない場合は窓口へ。'],
    ['one in やさしい日本語', 'ja-easy.summary', '', 'ありますか?ないときは、いってください。'],
    ['a Chinese one with more behind it', 'zh.summary', '', '有存折吗?没有时请到窗口。'],
    ['two in a row', 'ko.summary', '', '개가 있습니까? 예? 아니요?'],
    ['before a bracket', 'pt.summary', '', 'Tem cachorro? (sim)'],
    ['English, without letters to lose', 'en.summary', 'Is it so', 'Is it?so'],
    ['an address', 'source', 'https://example.jp/a', 'https://example.jp/a?id=1'],
    ['letters that were taken out', 'vi.name', 'Nguyễn Trãi', 'Nguyn'],
    ['an accent that was dropped', 'pt.name', 'Certidão', 'Certidao'],
  ])('not: %s', (_, column, before, after) => {
    expect(hasLostLetters(column, before, after)).toBe(false);
  });
});

/** As a Japanese spreadsheet saves it: it knows the wave dash only in its full-width form. */
function throughCp932(text: string): string {
  const bytes = iconv.encode(text.replaceAll('〜', '～'), 'cp932');
  return iconv.decode(bytes, 'cp932').replaceAll('～', '〜');
}

test('every text of the shipped catalogue that CP932 cannot write is told, and no other', () => {
  for (const service of catalogue.services) {
    for (const [column, before] of Object.entries(toCells(service))) {
      const after = throughCp932(before);
      expect([service.id, column, hasLostLetters(column, before, after)]).toEqual([
        service.id,
        column,
        after !== before,
      ]);
    }
  }
});
