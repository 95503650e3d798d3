import { hintsOf, type PersonalDataHint } from './hint.ts';
import { AFTER_NAME_CUE, KATAKANA_ROLES, ROLE_ENDINGS, WORD_STEMS } from './not-names.ts';
import { SURNAME_READINGS, SURNAMES } from './surnames.ts';

const KANJI = '[\\p{Script=Han}々ヶ]';
const LONG_SURNAMES = [...SURNAMES].filter((surname) => surname.length >= 2);
const SURNAME = `(?:${LONG_SURNAMES.join('|')})`;
const READING = `(?:${SURNAME_READINGS.join('|')})`;
const LATIN_NAME = "[A-Z][a-z]+(?:[ '-][A-Z][a-z]+)*";

/** さん and its like, without the words that only begin so: さんざん, さんぽ, 様子, 氏名, 君主. */
const HONORIFIC =
  '(?:さん(?!ざん|ぽ)|さま(?!ざま)|様(?![式子相態変々])|氏(?![名族神])|くん|ちゃん|君(?![主臨])|殿(?![下堂]))';

const KANJI_NAME = new RegExp(`(${KANJI}{1,8}?)(${HONORIFIC})`, 'gu');
const KATAKANA_NAME = new RegExp(`([ァ-ヴー・]{2,20})${HONORIFIC}`, 'gu');
const KANA_SURNAME = new RegExp(`${READING}(?:さん(?!ざん|ぽ)|さま|様|くん|氏)`, 'gu');
const LATIN_WITH_HONORIFIC = new RegExp(
  `(?:${LATIN_NAME}[ -]?(?:san\\b|さん|様|さま|氏)|\\b(?:Mr|Mrs|Ms|Miss)\\.? ${LATIN_NAME})`,
  'gu',
);
const TEACHER = new RegExp(`${SURNAME}先生`, 'gu');

const TOKEN = `(${KANJI}{2,8}(?: ${KANJI}{1,4})?|[ァ-ヴー・]{2,20}|${READING}[ぁ-ん]{0,6}?|${LATIN_NAME})`;
const NAME_CUE = new RegExp(
  `(?:名前|氏名|なまえ)(?:は|:)\\s?${TOKEN}(?=です|でございます|と申|といい|と言い|[。、.,)」\\s]|$)`,
  'gu',
);
const CALLED = new RegExp(`${TOKEN}と(?:申します|もうします|申す)`, 'gu');
const I_AM = new RegExp(
  `(?:私|わたし|わたくし|僕|ぼく|俺)(?:は|、)\\s?(?:${SURNAME}${KANJI}{0,3}|${READING})(?=です|と|[。、]|$)`,
  'gu',
);
const IN_CHARGE = new RegExp(`担当者?(?:の|は|:)\\s?${SURNAME}(?!${KANJI})`, 'gu');
const IN_OTHER_LANGUAGES =
  /(?:\b[Mm]y name is|\b[Mm]eu nome é|\b[Mm]e chamo|\b[Tt]ên (?:của )?tôi là|\b[Tt]ôi tên là|\bpangalan ko (?:po )?ay|\b[Aa]ko (?:po )?si|我叫|我的名字[是叫]|我姓|이름은)\s?\p{L}+(?: \p{Lu}\p{L}*)*/gu;

/** What looks like someone's name, visitor's or clerk's: with さん or 様, introduced by 名前は, 〜と申します. */
export function findNames(text: string): PersonalDataHint[] {
  return [
    ...[...text.matchAll(KANJI_NAME)].flatMap(kanjiName),
    ...[...text.matchAll(KATAKANA_NAME)].flatMap(katakanaName),
    ...hintsOf('name', 'weak', text, KANA_SURNAME),
    ...hintsOf('name', 'weak', text, LATIN_WITH_HONORIFIC),
    ...hintsOf('name', 'strong', text, TEACHER),
    ...[...text.matchAll(NAME_CUE)].flatMap(nameAfterCue),
    ...hintsOf('name', 'strong', text, CALLED),
    ...hintsOf('name', 'strong', text, I_AM),
    ...hintsOf('name', 'weak', text, IN_CHARGE),
    ...hintsOf('name', 'strong', text, IN_OTHER_LANGUAGES),
  ];
}

function nameHint(
  match: RegExpExecArray,
  strength: PersonalDataHint['strength'],
  skip: number = 0,
): PersonalDataHint[] {
  return [{ kind: 'name', strength, start: match.index + skip, end: match.index + match[0].length }];
}

function kanjiName(match: RegExpExecArray): PersonalDataHint[] {
  const [, word = '', honorific = ''] = match;
  if (SURNAMES.has(word)) return nameHint(match, 'strong');
  const stems = WORD_STEMS[honorific] ?? [];
  if ([...ROLE_ENDINGS, ...stems].some((ending) => word.endsWith(ending))) return [];
  const known = LONG_SURNAMES.find((surname) => word.endsWith(surname));
  if (known) return nameHint(match, 'strong', word.length - known.length);
  if (LONG_SURNAMES.some((surname) => word.startsWith(surname))) return nameHint(match, 'strong');
  return word.length >= 2 && word.length <= 4 ? nameHint(match, 'weak') : [];
}

function katakanaName(match: RegExpExecArray): PersonalDataHint[] {
  const word = match[1] ?? '';
  return KATAKANA_ROLES.some((role) => word.endsWith(role)) ? [] : nameHint(match, 'weak');
}

function nameAfterCue(match: RegExpExecArray): PersonalDataHint[] {
  return AFTER_NAME_CUE.has(match[1] ?? '') ? [] : nameHint(match, 'strong');
}
