import { foldKanjiDigits } from './fold.ts';
import { hintsOf, type PersonalDataHint } from './hint.ts';
import { isMyNumber } from './my-number.ts';

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}/g;
const TWELVE_DIGITS = /(?<![\d+-])\d{4}[- ]?\d{4}[- ]?\d{4}(?![\d-])/g;
const DATE_AND_TIME = /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/;
const DOMESTIC_PHONE = /(?<![\d+-])\(?0\d{1,4}\)?[-.( ]{0,2}\d{1,4}[-.) ]{0,2}\d{3,4}(?!\d)/g;
const FOREIGN_PHONE = /\+\d{1,3}[-. (]{0,2}\d(?:[-. ()]{0,2}\d){6,13}(?!\d)/g;
const LOCAL_PHONE =
  /(?:電話|TEL|Tel|tel|携帯|ケータイ|スマホ|連絡先|FAX|Fax|ファックス)[^\d\n]{0,6}\d{2,4}-\d{4}(?![\d-])/g;
const MARKED_POSTAL_CODE = /(?:〒|郵便番号)[^\d\n]{0,4}\d{3}-?\d{4}(?!\d)/g;
const POSTAL_CODE_WITH_ADDRESS =
  /(?<![\d-])\d{3}-\d{4}(?![\d-])(?=[\s、,]{0,2}[\p{Script=Han}ぁ-んァ-ヶ]{1,6}?[都道府県市区町村郡])/gu;

/** E-mail addresses. Takes text folded by `foldWidth`, as all detectors do. */
export function findEmails(text: string): PersonalDataHint[] {
  return hintsOf('email', 'strong', text, EMAIL);
}

/** Twelve digits, alone or by fours: `strong` where the check digit is right; a date and time is none. */
export function findMyNumbers(text: string): PersonalDataHint[] {
  const digits = foldKanjiDigits(text);
  return hintsOf('my_number', 'weak', digits, TWELVE_DIGITS).flatMap((hint): PersonalDataHint[] => {
    const number = digits.slice(hint.start, hint.end).replace(/\D/g, '');
    if (isMyNumber(number)) return [{ ...hint, strength: 'strong' }];
    return DATE_AND_TIME.test(number) ? [] : [hint];
  });
}

/** Telephone numbers: Japanese with area code, foreign with `+`, local ones after a word such as 電話. */
export function findPhones(text: string): PersonalDataHint[] {
  const digits = foldKanjiDigits(text);
  return [
    ...hintsOf('phone', 'weak', digits, DOMESTIC_PHONE).flatMap((hint) => domesticPhone(digits, hint)),
    ...hintsOf('phone', 'strong', digits, FOREIGN_PHONE),
    ...hintsOf('phone', 'weak', digits, LOCAL_PHONE),
  ];
}

/** Ten digits, or eleven for mobile and IP telephones. Ten without any sign between may be another number. */
function domesticPhone(text: string, hint: PersonalDataHint): PersonalDataHint[] {
  const written = text.slice(hint.start, hint.end);
  const number = written.replace(/\D/g, '');
  if (/^0[5-9]0\d{8}$/.test(number)) return [{ ...hint, strength: 'strong' }];
  if (!/^0[1-9]\d{8}$/.test(number)) return [];
  return [{ ...hint, strength: written === number ? 'weak' : 'strong' }];
}

/** Postal codes with their mark, or in front of an address. */
export function findPostalCodes(text: string): PersonalDataHint[] {
  return [
    ...hintsOf('postal_code', 'strong', text, MARKED_POSTAL_CODE),
    ...hintsOf('postal_code', 'strong', text, POSTAL_CODE_WITH_ADDRESS),
  ];
}
