import { DomainError } from '../errors/domain-error.ts';
import type { Service } from '../hall/hall.ts';
import type { TicketNumber } from './schemas.ts';

/** The last number that a series gave on a business day. */
export interface SeriesPosition {
  readonly lap: number;
  readonly digits: number;
}

/** How a number is printed and called: series letters and at least three digits, `A012`. */
export function numberLabel(series: string, digits: number): string {
  return `${series}${String(digits).padStart(3, '0')}`;
}

function following(last: SeriesPosition | null, service: Service): SeriesPosition {
  if (last === null) return { lap: 1, digits: service.rangeFrom };
  const inRange = last.digits >= service.rangeFrom && last.digits < service.rangeTo;
  return inRange
    ? { lap: last.lap, digits: last.digits + 1 }
    : { lap: last.lap + 1, digits: service.rangeFrom };
}

/** Whether these digits are printed on the service's paper pad. */
export function isOnPad({ paperPad }: Pick<Service, 'paperPad'>, digits: number): boolean {
  return paperPad !== null && paperPad.from <= digits && digits <= paperPad.to;
}

/**
 * The next number of a service's series: after the last of the range comes the first again, in a new lap, but
 * never a number that somebody in the hall still holds or that is printed on the paper pad.
 * @param isHeld whether a live visit of that day bears these digits of the series
 * @throws DomainError number-range-exhausted where every number of the range is held
 */
export function nextNumber(
  last: SeriesPosition | null,
  service: Service,
  isHeld: (digits: number) => boolean,
): TicketNumber {
  let candidate = following(last, service);
  const size = service.rangeTo - service.rangeFrom + 1;
  for (let tried = 0; tried < size; tried += 1) {
    if (!isHeld(candidate.digits) && !isOnPad(service, candidate.digits)) {
      return { ...candidate, series: service.series, label: numberLabel(service.series, candidate.digits) };
    }
    candidate = following(candidate, service);
  }
  throw new DomainError('number-range-exhausted', { service: service.id, size });
}

/** The letters of the `index`-th series, counted as spreadsheets count columns: 1 is A, 27 is AA. */
export function seriesLetters(index: number): string {
  let rest = index;
  let letters = '';
  while (rest > 0) {
    const letter = (rest - 1) % 26;
    letters = String.fromCharCode(65 + letter) + letters;
    rest = (rest - 1 - letter) / 26;
  }
  return letters;
}
