import { type Service, serviceSchema } from '../../../domain/hall/hall.ts';
import { seriesLetters } from '../../../domain/ticket/number.ts';

const MOST_SERIES = 26 * 27;

/** The first series letters that no service has. */
function freeSeries(services: readonly Service[]): string {
  const taken = new Set(services.map(({ series }) => series));
  for (let index = 1; index <= MOST_SERIES; index += 1) {
    const letters = seriesLetters(index);
    if (!taken.has(letters)) return letters;
  }
  return '';
}

/** What a new service begins as, behind the others. @param day the business day, from which it is valid */
export function newService(services: readonly Service[], day: string): Service {
  const usual = serviceSchema.parse({
    id: 'new',
    series: freeSeries(services),
    names: { ja: 'new', en: 'new' },
    rangeFrom: 1,
    rangeTo: 999,
    targetMs: 20 * 60_000,
    active: true,
    validFrom: day,
    validTo: null,
    successor: null,
    sort: Math.max(-1, ...services.map(({ sort }) => sort)) + 1,
  });
  return { ...usual, id: '', names: { ja: '', en: '' } };
}
