import { findAddresses } from './addresses.ts';
import { findBirthDates } from './birth-dates.ts';
import { foldWidth } from './fold.ts';
import type { PersonalDataHint } from './hint.ts';
import { findNames } from './names.ts';
import { findEmails, findMyNumbers, findPhones, findPostalCodes } from './numbers.ts';

/** In this order, earlier ones first, a stretch of text is given to one kind. */
const DETECTORS: readonly ((folded: string) => PersonalDataHint[])[] = [
  findEmails,
  findMyNumbers,
  findPhones,
  findPostalCodes,
  findBirthDates,
  findAddresses,
  findNames,
];

const overlap = (a: PersonalDataHint, b: PersonalDataHint): boolean => a.start < b.end && b.start < a.end;

/**
 * What in a free text looks like personal data, in the order of the text; spans do not overlap. Full and half width
 * are the same. A hint warns whoever writes or reads; it proves nothing, and no hint does not mean that the text is
 * free of personal data.
 */
export function personalDataHints(text: string): readonly PersonalDataHint[] {
  const folded = foldWidth(text);
  const kept: PersonalDataHint[] = [];
  for (const hint of DETECTORS.flatMap((detect) => detect(folded))) {
    if (!kept.some((other) => overlap(hint, other))) kept.push(hint);
  }
  return kept.sort((a, b) => a.start - b.start);
}
