import { toHiragana, toRomaji } from 'wanakana';
import { hiragana, solid } from './fold.ts';

/** Latin letters that may stand at the end of romaji that is still being typed: `hikkos`, `juminhy`. */
const UNFINISHED = /[a-z]{1,3}$/u;

/** Hepburn writes shimbun, and an input method wants nn: both are n here. */
function typedN(latin: string): string {
  return latin.replace(/m(?=[bmp])/gu, 'n');
}

/**
 * Kana (hiragana) of what was typed in romaji, Hepburn or Kunrei, long vowels written or not; kana that stand beside it
 * (`ひっk`, while an input method composes) are kept. A last syllable that is not finished is left out.
 * @param text unified
 * @returns null where the letters are not Japanese in romaji
 */
export function kanaOfRomaji(text: string): string | null {
  const kana = hiragana(toHiragana(typedN(text), { passRomaji: false }));
  const complete = solid(kana).replace(UNFINISHED, '');
  if (complete === '' || /[^ぁ-ゖー]/u.test(complete)) return null;
  return complete;
}

/**
 * The skeleton of a reading in Latin letters, for typing mistakes that are one letter in romaji and two in kana.
 * @param text kana, romaji or both, unified
 */
export function romajiKey(text: string): string {
  const latin = toRomaji(toHiragana(typedN(text), { passRomaji: false }));
  return solid(latin.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/ー/gu, '')
    .replace(/m(?=[bmp])/gu, 'n')
    .replace(/ou|oo/gu, 'o')
    .replace(/uu/gu, 'u')
    .replace(/aa/gu, 'a')
    .replace(/ii/gu, 'i')
    .replace(/ee/gu, 'e')
    .replace(/nn/gu, 'n');
}
