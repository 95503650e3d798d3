import { hintsOf, type PersonalDataHint } from './hint.ts';

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12][0-9]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const ERA_YEAR = '(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const MONTH_AND_DAY = `\\s?(?:年|[./-])\\s?${MONTH}\\s?(?:月|[./-])\\s?${DAY}(?![0-9])日?`;

const era = (names: string): string => `(?<![A-Za-z])${names}\\.?\\s?${ERA_YEAR}${MONTH_AND_DAY}`;
const western = (century: string): string => `(?<![0-9])${century}[0-9]{2}${MONTH_AND_DAY}`;

const ANY_DATE = `(?:${era('(?:明治|大正|昭和|平成|令和|[MTSHR])')}|${western('(?:19|20)')})`;
const BORN_AFTER = '(?:生まれ|生れ|うまれ|誕生|出生(?!届)|生(?=[、。,.)」ので\\s]|$))';

const CUED_BEFORE = new RegExp(
  `(?:生年月日|誕生日|[Bb]irthday|[Dd]ate of birth|DOB)[^0-9\\n]{0,6}(?:${ANY_DATE}|(?:19|20)[0-9]{6}(?![0-9]))`,
  'g',
);
const CUED_AFTER = new RegExp(`${ANY_DATE}\\s?(?:に|の)?\\s?${BORN_AFTER}`, 'g');
const DAY_WITHOUT_YEAR = new RegExp(
  `(?:(?<![0-9])${MONTH}月\\s?${DAY}日\\s?(?:に|の)?\\s?${BORN_AFTER}|誕生日は?[:\\s]?${MONTH}月\\s?${DAY}日)`,
  'g',
);
const OLD_DATE = new RegExp(`(?:${era('(?:明治|大正|昭和|[MTS])')}|${western('19')})`, 'g');

/**
 * Dates of birth: a date beside a word for birth is `strong`; a day without its year beside one, and a full date so
 * old that a visitor hardly writes about anything else (昭和 and before, 19xx), is `weak`. 「令和8年4月」 is neither.
 */
export function findBirthDates(text: string): PersonalDataHint[] {
  return [
    ...hintsOf('date_of_birth', 'strong', text, CUED_BEFORE),
    ...hintsOf('date_of_birth', 'strong', text, CUED_AFTER),
    ...hintsOf('date_of_birth', 'weak', text, DAY_WITHOUT_YEAR),
    ...hintsOf('date_of_birth', 'weak', text, OLD_DATE),
  ];
}
