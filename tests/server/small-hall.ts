import {
  type Counter,
  counterSchema,
  type Hall,
  hallSchema,
  type Service,
  serviceSchema,
} from '../../domain/hall/hall.ts';

const OFFICE_HOURS = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

/** The hall of the tests: weekdays 08:30–17:15, the rules' defaults. */
export const SMALL_HALL: Hall = hallSchema.parse({
  id: 'small',
  names: { ja: '試験庁舎', en: 'Trial hall' },
  municipalityCode: null,
  zone: 'Asia/Tokyo',
  practice: false,
  synthetic: false,
  week: [null, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, null],
  closedOnHolidays: true,
  yearEnd: { from: '12-29', to: '01-03' },
  specialDays: [],
  recallSpacingMs: 20_000,
  minCalls: 2,
  priorityBurst: 3,
  smallCellK: 10,
});

const IN_USE = { active: true, validFrom: '2020-04-01', validTo: null, successor: null, sort: 0 } as const;

export function aService(id: string, series: string, changes: Partial<Service> = {}): Service {
  const names = { ja: id, en: id };
  const range = { rangeFrom: 1, rangeTo: 999 };
  return serviceSchema.parse({ id, series, names, ...range, targetMs: 900_000, ...IN_USE, ...changes });
}

/** @param services in order of preference; an inner list is of equal preference */
export function aCounter(
  id: string,
  services: readonly (string | readonly string[])[],
  changes: Partial<Counter> = {},
): Counter {
  const ranked = services.flatMap((entry, index) =>
    [entry].flat().map((service) => ({ service, preference: index + 1 })),
  );
  return counterSchema.parse({
    id,
    names: { ja: id, en: id },
    floor: '1F',
    services: ranked,
    ...IN_USE,
    ...changes,
  });
}

export const SMALL_SERVICES: readonly Service[] = [
  aService('shomei', 'A'),
  aService('ido', 'B', { targetMs: 1_800_000 }),
  aService('zei', 'C', { targetMs: null }),
];

export const SMALL_COUNTERS: readonly Counter[] = [
  aCounter('1', ['shomei', 'ido']),
  aCounter('2', ['shomei', 'ido']),
  aCounter('3', ['zei']),
  aCounter('4', [['shomei', 'ido', 'zei']]),
];
