import { expect, test } from 'vitest';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { totalTime } from '../../../renderer/guide/useTotalTime.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { readShippedCatalogue } from '../../../server/shipped-catalogue.ts';

const { services } = readShippedCatalogue(SOURCE_PLACES.catalogueDir);
const named = (...ids: readonly string[]): readonly PublicService[] =>
  ids.flatMap((id) => services.filter((s) => s.id === id));

const estimate = (service: string, p50: number, p90: number) => ({
  service,
  newcomer: { p50Ms: p50 * 60_000, p90Ms: p90 * 60_000 },
  waiting: 0,
  openCounters: 1,
  closing: null,
});
const now = {
  services: [estimate('ido', 10, 21), estimate('shomei', 3, 8), { ...estimate('zei', 0, 0), newcomer: null }],
};

test('counters and waits one after the other, each line waited for once, in steps of five minutes', () => {
  expect(totalTime(named('tennyu', 'setai', 'juminhyo'), now)).toEqual({
    minutes: 42,
    range: { from: 55, to: 70 },
  });
});

test('a wait that is not known leaves the counters alone', () => {
  expect(totalTime(named('tennyu', 'kazei'), now)).toEqual({ minutes: 30, range: null });
  expect(totalTime(named('tennyu'), undefined)).toEqual({ minutes: 20, range: null });
  expect(totalTime(named('dog'), now)).toEqual({ minutes: 10, range: null });
});
