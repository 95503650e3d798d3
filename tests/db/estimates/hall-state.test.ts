import { describe, expect, it } from 'vitest';
import { estimateName, readHallState } from '../../../db/estimates/hall-state.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { write } from '../../../db/write.ts';
import type { CounterActivity, HallState } from '../../../domain/estimate/types.ts';
import { Story } from '../figures/story.ts';
import { counter, DAY } from '../figures/story-hall.ts';

const MINUTE = 60_000;

function seen(story: Story): HallState {
  if (!story.store.hall) throw new Error('no hall');
  return readHallState(story.store.db, story.store.hall, story.now, DAY);
}

function activities(story: Story): Readonly<Record<string, CounterActivity>> {
  return Object.fromEntries(seen(story).counters.map((one) => [one.counter, one.activity]));
}

const instant = (time: string): number => Date.parse(`${DAY}T${time}:00+09:00`);

describe('counters', () => {
  it.each<readonly [string, (story: Story) => Story, Readonly<Record<string, CounterActivity>>]>([
    [
      'before the opening all are to come',
      (story) => story.at('08:10'),
      { 1: { kind: 'opens', at: instant('08:30') }, 2: { kind: 'opens', at: instant('08:30') } },
    ],
    [
      'one that came early is there',
      (story) => story.at('08:10').open('1'),
      { 1: { kind: 'free' }, 2: { kind: 'opens', at: instant('08:30') } },
    ],
    ['after the opening who has not come does not count', (story) => story.at('08:30'), {}],
    ['open and free', (story) => story.at('09:00').open('2'), { 2: { kind: 'free' } }],
    [
      'paused, since then',
      (story) => story.at('09:00').open('2').at('10:00').pause('2').at('10:05'),
      { 2: { kind: 'paused', since: instant('10:00') } },
    ],
    ['closed again', (story) => story.at('09:00').open('2').at('10:00').shut('2'), {}],
  ])('%s', (_, tell, expected) => {
    expect(activities(tell(new Story()))).toEqual(expected);
  });

  it('one that serves does so since the call; after a hold since it was taken up again', () => {
    const story = new Story().at('09:00').open('1');
    const ticket = story.ticket();
    story.at('09:10').call('1', ticket);
    expect(activities(story)[1]).toEqual({ kind: 'serving', service: 'a', since: instant('09:10') });
    story.at('09:12').start('1', ticket).at('09:15');
    expect(activities(story)[1]).toEqual({ kind: 'serving', service: 'a', since: instant('09:10') });
    story.hold('1', ticket).at('09:30').resume('1', ticket);
    expect(activities(story)[1]).toEqual({ kind: 'serving', service: 'a', since: instant('09:30') });
  });

  it('take their lines: reception, hand-over or both', () => {
    const story = new Story().at('09:00').open('1').open('2');
    write(story.store, THE_PROGRAM, (tx) => {
      const services = [
        { service: 'a', preference: 1, line: 'reception' as const },
        { service: 'b', preference: 2, line: 'handover' as const },
      ];
      tx.append({ kind: 'counter.set', counter: { ...counter('1'), services } });
    });
    const [first, second] = seen(story).counters;
    expect(first?.services).toEqual([
      { service: 'a', preference: 1 },
      { service: 'b:handover', preference: 2 },
    ]);
    expect(second?.services.map(({ service }) => service)).toEqual(['a', 'a:handover', 'b', 'b:handover']);
  });

  it('one that went out of use is gone', () => {
    const story = new Story().at('08:10');
    write(story.store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'counter.set', counter: { ...counter('1'), validTo: '2026-05-31' } });
    });
    expect(Object.keys(activities(story))).toEqual(['2']);
  });
});

describe('people in line', () => {
  it('stand by their place since they came to the line; others are not in it', () => {
    const story = new Story().at('09:00');
    const { tickets } = story.issue(['a', 'b']);
    const [waiting = 0] = tickets;
    const gone = story.at('09:01').ticket();
    const called = story.ticket();
    story.cancel(gone, 'left').call('1', called);
    expect(seen(story).waiting).toEqual([
      {
        ticket: estimateName(waiting),
        service: 'a',
        cls: 'normal',
        placeAt: instant('09:00'),
        waitingSince: instant('09:00'),
        onlyCounter: null,
      },
    ]);
  });

  it('for the hand-over are a line of their own', () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.call('1', ticket).start('1', ticket).prepare('1', ticket);
    expect(seen(story).waiting).toEqual([]);
    story.at('09:20').ready(ticket);
    expect(seen(story).waiting).toMatchObject([{ service: 'a:handover', waitingSince: instant('09:20') }]);
  });

  it('who came back from absence keeps the place', () => {
    const story = new Story().at('09:00');
    const ticket = story.ticket();
    story.at('09:05').call('1', ticket).absent('1', ticket).at('09:09').comeBack(ticket);
    expect(seen(story).waiting).toMatchObject([
      { placeAt: instant('09:00'), waitingSince: instant('09:09') },
    ]);
  });

  it('names stand in the order of the numbers', () => {
    const names = [9, 10, 160, 1_000_000_016].map(estimateName);
    expect([...names].sort()).toEqual(names);
  });
});

describe('the last calls', () => {
  it('are those of two hours whose promise had a basis, with what was expected', () => {
    const story = new Story().at('09:00').open('1');
    const free = story.visitor('a', '1', 0);
    const busy = story.at('09:10').ticket();
    story.call('1', busy).start('1', busy);
    const promised = story.at('09:12').ticket();
    story.at('09:20').finish('1', busy).call('1', promised).start('1', promised);
    const calls = seen(story).recentCalls;
    expect(calls).toMatchObject([{ service: 'a', calledAt: instant('09:20'), waitedMs: 8 * MINUTE }]);
    expect(calls[0]?.expectedMs).toBeGreaterThan(0);
    expect([free, busy]).not.toContain(promised);
    story.at('11:21');
    expect(seen(story).recentCalls).toEqual([]);
  });
});
