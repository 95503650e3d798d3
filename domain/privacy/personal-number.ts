import { DomainError } from '../errors/domain-error.ts';
import { foldWidth } from './fold.ts';
import { isPersonalNumber } from './hint.ts';
import { findMyNumbers } from './numbers.ts';

/** Whether a text holds twelve digits, alone or by fours, with the check digit of an individual number (マイナンバー). */
export function holdsPersonalNumber(text: string): boolean {
  return findMyNumbers(foldWidth(text)).some(isPersonalNumber);
}

/**
 * An individual number is stored nowhere, not even until the day's end; what else looks like personal data is a
 * warning to whoever writes, no more.
 * @throws DomainError note-holds-personal-number
 */
export function requireNoPersonalNumber(text: string): void {
  if (text !== '' && holdsPersonalNumber(text)) throw new DomainError('note-holds-personal-number');
}
