import { describe, expect, it } from 'vitest';
import { BATCH_SIZE, nextBatch } from '../../../domain/survey/batch.ts';
import type { SurveyResponse } from '../../../domain/survey/response.ts';

let next = 0;
const response = (month: string, service: string | null): SurveyResponse => {
  next += 1;
  return {
    id: `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`,
    survey: 'core',
    version: 1,
    language: 'ja',
    answers: [{ kind: 'scale', question: 'overall', code: 'satisfied' }],
    month,
    service,
    channel: 'tablet',
    flags: [],
  };
};
const many = (n: number, month: string, service: string | null) =>
  Array.from({ length: n }, () => response(month, service));

const view = (served: Readonly<Record<string, number>> = {}) => ({
  month: '2026-06',
  k: 10,
  served: (service: string, month: string) => served[`${service} ${month}`] ?? 0,
});
const services = (responses: readonly SurveyResponse[]) => responses.map(({ service }) => service);

describe('the next batch', () => {
  it('is never smaller than five while the month lasts', () => {
    const four = many(BATCH_SIZE - 1, '2026-06', null);
    expect(nextBatch(four, view())).toEqual({ write: [], wait: four });
    const five = [...four, response('2026-06', null)];
    expect(nextBatch(five, view())).toEqual({ write: five, wait: [] });
  });

  it('takes whatever is left of a month that is over', () => {
    const last = response('2026-05', null);
    expect(nextBatch([last], view())).toEqual({ write: [last], wait: [] });
  });

  it('keeps a service only where the response could belong to any of ten tickets', () => {
    const tied = many(6, '2026-06', 'zei');
    expect(nextBatch(tied, view({ 'zei 2026-06': 9 }))).toEqual({ write: [], wait: tied });
    expect(services(nextBatch(tied, view({ 'zei 2026-06': 10 })).write)).toEqual(Array(6).fill('zei'));
    expect(nextBatch(tied, view({ 'ido 2026-06': 100 })).write).toEqual([]);
  });

  it('does not count those that wait for their service among the five', () => {
    const waiting = [...many(4, '2026-06', null), ...many(3, '2026-06', 'zei')];
    expect(nextBatch(waiting, view()).write).toEqual([]);
    expect(nextBatch(waiting, view({ 'zei 2026-06': 10 })).wait).toEqual([]);
  });

  it.each([
    ['nine tickets', 9, null],
    ['one ticket', 1, null],
    ['ten tickets', 10, 'zei'],
    ['no ticket at all', 0, 'zei'],
  ])('of a past month with %s', (_what, tickets, service) => {
    const { write } = nextBatch(many(2, '2026-05', 'zei'), view({ 'zei 2026-05': tickets }));
    expect(services(write)).toEqual([service, service]);
  });

  it('writes and waits for each response once', () => {
    const waiting = [...many(7, '2026-06', null), ...many(2, '2026-06', 'zei'), ...many(3, '2026-04', 'ido')];
    const { write, wait } = nextBatch(waiting, view({ 'ido 2026-04': 3 }));
    expect([...write, ...wait].map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
  });
});
