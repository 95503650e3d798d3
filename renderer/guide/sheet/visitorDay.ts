import type { Language } from '../../../domain/ticket/codes.ts';

const MONTHS = [
  'いち',
  'に',
  'さん',
  'し',
  'ご',
  'ろく',
  'しち',
  'はち',
  'く',
  'じゅう',
  'じゅういち',
  'じゅうに',
];
const DAYS = [
  ...['ついたち', 'ふつか', 'みっか', 'よっか', 'いつか', 'むいか', 'なのか', 'ようか', 'ここのか', 'とおか'],
  ...['じゅういちにち', 'じゅうににち', 'じゅうさんにち', 'じゅうよっか', 'じゅうごにち', 'じゅうろくにち'],
  ...['じゅうしちにち', 'じゅうはちにち', 'じゅうくにち', 'はつか', 'にじゅういちにち', 'にじゅうににち'],
  ...['にじゅうさんにち', 'にじゅうよっか', 'にじゅうごにち', 'にじゅうろくにち', 'にじゅうしちにち'],
  ...['にじゅうはちにち', 'にじゅうくにち', 'さんじゅうにち', 'さんじゅういちにち'],
];
const WEEKDAYS = [
  ...['{日曜日|にちようび}', '{月曜日|げつようび}', '{火曜日|かようび}', '{水曜日|すいようび}'],
  ...['{木曜日|もくようび}', '{金曜日|きんようび}', '{土曜日|どようび}'],
];

/** A day in やさしい日本語 with furigana: {12月|じゅうにがつ}{3日|みっか} {木曜日|もくようび}. */
function easyDay(date: Date): string {
  const month = date.getUTCMonth();
  const day = date.getUTCDate();
  return `{${month + 1}月|${MONTHS[month]}がつ}{${day}日|${DAYS[day - 1]}} ${WEEKDAYS[date.getUTCDay()]}`;
}

const FORMAT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  timeZone: 'UTC',
};

/** A calendar day (`YYYY-MM-DD`) as visitors write it in their language; furigana notation for `ja-easy`. */
export function visitorDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  return language === 'ja-easy' ? easyDay(date) : new Intl.DateTimeFormat(language, FORMAT).format(date);
}
