import { describe, expect, test } from 'vitest';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { CounterView } from '../../domain/views/queue.ts';
import { SMALL_COUNTERS, SMALL_HALL, SMALL_SERVICES } from './small-hall.ts';
import { issueBody, TrialHall } from './trial-hall.ts';

const [SERVICE] = SMALL_SERVICES;
const [COUNTER] = SMALL_COUNTERS;

type Input = readonly [path: string, field: string, bodyOf: (text: string, ticket: number) => object];

/** One line each. */
const LINES: readonly Input[] = [
  ['/api/counters/1/clerk', 'name', (name) => ({ name })],
  [
    '/api/setup/hall',
    'hall.names.ja',
    (ja) => ({ hall: { ...SMALL_HALL, names: { ...SMALL_HALL.names, ja } } }),
  ],
  [
    '/api/setup/hall',
    'hall.paperSheet.folder',
    (folder) => ({ hall: { ...SMALL_HALL, paperSheet: { everyMinutes: 10, folder } } }),
  ],
  [
    '/api/setup/services',
    'service.names.en',
    (en) => ({ service: { ...SERVICE, names: { ...SERVICE?.names, en } } }),
  ],
  [
    '/api/setup/counters',
    'counter.names.ja',
    (ja) => ({ counter: { ...COUNTER, names: { ...COUNTER?.names, ja } } }),
  ],
  ['/api/setup/counters', 'counter.floor', (floor) => ({ counter: { ...COUNTER, floor } })],
];

/** Several lines each. */
const NOTES: readonly Input[] = [
  ['/api/visits', 'note', (note) => issueBody('shomei', { note })],
  ['/api/visits/{visit}/intake', 'note', (note) => ({ intake: EMPTY_INTAKE, support: [], note })],
  ['/api/counters/1/hold', 'note', (note, ticket) => ({ ticket, reason: 'form', note })],
  ['/api/counters/1/transfer', 'note', (note, ticket) => ({ ticket, service: 'zei', note })],
];

const IN_NO_TEXT = [
  '\u0000',
  '\u0000さくら',
  'さ\u0000くら',
  '\u0007さくら',
  'さくら\u001b[31m',
  'さ\u0085くら',
];
const IN_NO_LINE = ['さ\nくら', 'さ\tくら'];

async function served(): Promise<{ hall: TrialHall; ticket: number; placed: (path: string) => string }> {
  const hall = new TrialHall();
  const { ticket, visit } = await hall.issue('shomei');
  await hall.at('1', 'call', { ticket });
  await hall.at('1', 'start', { ticket });
  return { hall, ticket, placed: (path) => path.replace('{visit}', String(visit)) };
}

describe('control characters are refused by name of the field, and nothing is changed', () => {
  test.each(LINES)('%s %s', async (path, field, bodyOf) => {
    const { hall, ticket } = await served();
    for (const text of [...IN_NO_TEXT, ...IN_NO_LINE]) {
      const refused = await hall.refused(path, bodyOf(text, ticket));
      expect(refused, JSON.stringify(text)).toMatchObject({ code: 'bad-input', params: { field } });
    }
    expect(hall.problems).toEqual([]);
  });

  test.each(NOTES)('%s %s, which may have lines', async (path, field, bodyOf) => {
    const { hall, ticket, placed } = await served();
    for (const text of IN_NO_TEXT) {
      const refused = await hall.refused(placed(path), bodyOf(text, ticket));
      expect(refused, JSON.stringify(text)).toMatchObject({ code: 'bad-input', params: { field } });
    }
    await hall.act(placed(path), bodyOf('筆談\r\n\t車いす', ticket));
    expect(hall.problems).toEqual([]);
  });

  test('a name may be in any script', async () => {
    const { hall } = await served();
    await hall.at('1', 'clerk', { name: 'Nguyễn 🌸 さくら' });
    expect((await hall.get<CounterView>('/api/counters/1')).clerk).toBe('Nguyễn 🌸 さくら');
  });
});
