import { hintsOf, type PersonalDataHint } from './hint.ts';

const NUMBER = '(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})';
const PREFECTURE = '(?:北海道|東京都|大阪府|京都府|[\\p{Script=Han}]{2,3}県)';

/** What makes a number in a hall something else than an address: 3番窓口, 2番目, 30分, 4人, 5階 … */
const NOT_COUNTED =
  '(?![0-9]|\\s?(?:番(?:の(?![0-9])|窓口|目|線|カウンター|の?札)|窓口|号?窓口|号車|人|名|分|時|秒|回|階|年|月|日|円|歳|才|件|つ|個|枚|通|部|組|度|割|倍|%|ページ))';

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** 一丁目二番三号, 2丁目5-1, 3丁目4の5. */
const BLOCK = pattern(
  `${NUMBER}丁目\\s?${NUMBER}(?:番地?\\s?(?:の\\s?)?${NUMBER}号?|番地?|[-のノ]${NUMBER}(?:[-のノ]${NUMBER})?|号)?${NOT_COUNTED}`,
);
/** 123番地, 45番地の6; kanji numbers only after a town, or 一番地味 would be an address. */
const LOT = pattern(
  `(?:[0-9]{1,5}|(?<=[町村字目])[一二三四五六七八九十百千]{1,5})番地(?:\\s?の?\\s?[0-9]{1,4})?(?![下味域図元方震球])`,
);
/** 2番3号. */
const NUMBER_AND_HOUSE = pattern(`${NUMBER}番\\s?${NUMBER}号(?!窓口|室|車|機|の窓口|カウンター)`);
/** 本町1-2, 美しが丘5-1-2. */
const TOWN_AND_HOUSE = pattern(
  `[\\p{Script=Han}ぁ-んァ-ヶー]{1,8}?(?:町|区|市|村|字|台|[がヶケ]?丘)\\s?[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,5})?${NOT_COUNTED}`,
);
/** Any other name of kanji before three numbers: 桜木3-2-1. */
const THREE_NUMBERS = pattern(
  `[\\p{Script=Han}ヶケ]{2,8}(?<!窓口|番号|電話|受付|令和|平成|昭和|大正|[札課係階約第])\\s?[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,5}${NOT_COUNTED}`,
);
/** 神奈川県横浜市青葉区1の2, 東京都新宿区西新宿二丁目. */
const FROM_PREFECTURE = pattern(
  `${PREFECTURE}[\\p{Script=Han}ァ-ヶー]{1,16}(?:[がの]\\p{Script=Han}{1,4})?\\s?${NUMBER}(?:丁目|番地|[-のノ番]${NUMBER})${NOT_COUNTED}`,
);
/** A flat in a named building. */
const FLAT = pattern(
  '(?:マンション|アパート|ハイツ|コーポ|メゾン|レジデンス|ハイム|パレス|団地|荘|県営|市営|都営|公営)[^、。\\s0-9]{0,12}[0-9]{1,4}(?:号室|号棟|-[0-9]{1,4})',
);

/** Addresses down to a block, a lot or a flat. A municipality or a town alone is not one: 「横浜市から来ました」. */
export function findAddresses(text: string): PersonalDataHint[] {
  return [
    ...hintsOf('address', 'strong', text, FROM_PREFECTURE),
    ...hintsOf('address', 'strong', text, BLOCK),
    ...hintsOf('address', 'strong', text, LOT),
    ...hintsOf('address', 'strong', text, NUMBER_AND_HOUSE),
    ...hintsOf('address', 'weak', text, TOWN_AND_HOUSE),
    ...hintsOf('address', 'weak', text, THREE_NUMBERS),
    ...hintsOf('address', 'weak', text, FLAT),
  ];
}
