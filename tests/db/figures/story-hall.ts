import {
  type Counter,
  counterSchema,
  type Hall,
  hallSchema,
  type Service,
  serviceSchema,
} from '../../../domain/hall/hall.ts';

/** A Monday. */
export const DAY = '2026-06-01';

const HOURS = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

/** Calls may be repeated at once and one is enough, so that a story needs no waiting. */
export const STORY_HALL: Hall = hallSchema.parse({
  id: 'story',
  names: { ja: '物語市役所', en: 'Story City Hall' },
  municipalityCode: '131016',
  zone: 'Asia/Tokyo',
  practice: false,
  synthetic: false,
  week: [null, HOURS, HOURS, HOURS, HOURS, HOURS, null],
  paperSheet: { everyMinutes: 10, folder: null },
  recallSpacingMs: 0,
  minCalls: 1,
  priorityBurst: 3,
  smallCellK: 10,
});

export function service(id: string, targetMinutes: number | null): Service {
  return serviceSchema.parse({
    id,
    series: id.toUpperCase().slice(0, 1),
    names: { ja: `業務${id}`, en: `Service ${id}` },
    rangeFrom: 1,
    rangeTo: 999,
    targetMs: targetMinutes === null ? null : targetMinutes * 60_000,
    active: true,
    validFrom: '2020-04-01',
    validTo: null,
    successor: null,
    sort: 0,
    paperPad: { from: 900, to: 999 },
  });
}

/** Two services, of which the first has a target of ten minutes. */
export const STORY_SERVICES = [service('a', 10), service('b', null)];

export function counter(id: string): Counter {
  return counterSchema.parse({
    id,
    names: { ja: `${id}番`, en: `Counter ${id}` },
    floor: '1F',
    services: STORY_SERVICES.map((one) => ({ service: one.id, preference: 1 })),
    active: true,
    validFrom: '2020-04-01',
    validTo: null,
    successor: null,
    sort: 0,
  });
}
