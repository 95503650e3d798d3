import { describe, expect, test } from 'vitest';
import { saveCounterSettings, saveServiceSettings } from '../../../db/acts/setup.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import type { Counter, Service } from '../../../domain/hall/hall.ts';
import { exported } from './exported.ts';
import { Story } from './story.ts';
import { counter, service } from './story-hall.ts';

const MARCH = '2027-03-31';
const APRIL = '2027-04-01';
const MINUTE = 60_000;

function setUp(story: Story, services: readonly Service[], counters: readonly Counter[]): void {
  for (const one of services) saveServiceSettings(story.store, THE_PROGRAM, one);
  for (const one of counters) saveCounterSettings(story.store, THE_PROGRAM, one);
}

/** On 1 April section a becomes section n with another target, under the same letter; counter 1 becomes counter 9. */
function reorganised(story: Story): Story {
  story.on(MARCH).at('08:00');
  const old = service('a', 10);
  const successor = { ...service('n', 5), series: old.series, validFrom: APRIL };
  const takesNew = { services: [{ service: 'n', preference: 1, line: 'both' as const }] };
  setUp(
    story,
    [{ ...old, validTo: MARCH, successor: 'n' }, successor],
    [
      { ...counter('1'), validTo: MARCH, successor: '9' },
      { ...counter('9'), ...takesNew, validFrom: APRIL },
    ],
  );
  return story;
}

describe('an April reorganisation in the figures', () => {
  test('the past stays where it was, the new stands under its own id, and each names the other', async () => {
    const story = reorganised(new Story());
    story.at('09:00');
    story.visitor('a', '1', 8 * MINUTE);
    story.on(APRIL).at('09:00');
    story.visitor('n', '9', 8 * MINUTE);

    const bundle = await exported(story, { from: MARCH, to: APRIL });

    expect(bundle.daily('a', MARCH)).toMatchObject({ arrived: '1', served: '1', within_target_n: '1' });
    expect(bundle.daily('n', APRIL)).toMatchObject({ arrived: '1', served: '1', within_target_n: '0' });
    const days = bundle.rows('tickets_daily.csv').map(({ date, service: of }) => `${date} ${of}`);
    expect(days).toEqual([`${MARCH} ALL`, `${MARCH} a`, `${APRIL} ALL`, `${APRIL} n`]);
    expect(bundle.counter('1', MARCH)).toMatchObject({ served: '1' });
    expect(bundle.counter('9', APRIL)).toMatchObject({ served: '1' });
    expect(bundle.row('services.csv', { id: 'a' })).toMatchObject({ valid_to: MARCH, successor: 'n' });
    expect(bundle.row('services.csv', { id: 'n' })).toMatchObject({ valid_from: APRIL, successor: '' });
    expect(bundle.row('counters.csv', { id: '1' })).toMatchObject({ valid_to: MARCH, successor: '9' });
  });

  test('the figures of March are the same before and after the change, and the letters start again with 1', async () => {
    const plain = new Story();
    plain.on(MARCH).at('09:00');
    plain.visitor('a', '1', 12 * MINUTE);
    const before = (await exported(plain, { from: MARCH, to: MARCH })).daily('a', MARCH);

    const story = reorganised(new Story());
    story.at('09:00');
    story.visitor('a', '1', 12 * MINUTE);
    story.on(APRIL).at('09:00');
    const { visit } = story.issue('n');
    expect((await exported(story, { from: MARCH, to: APRIL })).daily('a', MARCH)).toEqual(before);
    const label = story.store.db.prepare('SELECT label FROM visit WHERE id = ?').pluck().get(visit);
    expect(label).toBe('A001');
  });

  test('who still waits on the last evening of the old section is closed there, not carried over', async () => {
    const story = reorganised(new Story());
    story.at('16:50').ticket('a');
    story.on(APRIL).at('08:30').ticket('n');
    const bundle = await exported(story, { from: MARCH, to: APRIL });
    expect(bundle.daily('a', MARCH)).toMatchObject({ arrived: '1', cancelled: '1', inexact_n: '1' });
    expect(bundle.daily('ALL', APRIL)).toMatchObject({ arrived: '1', cancelled: '0' });
  });
});
