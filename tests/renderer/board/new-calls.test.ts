import { describe, expect, test } from 'vitest';
import type { BoardCall, BoardView } from '../../../domain/views/board.ts';
import { lookForNewCalls } from '../../../renderer/board/announce/new-calls.ts';

function call(number: string, more: Partial<BoardCall> = {}): BoardCall {
  const usual = {
    counter: '3',
    service: 'shomei',
    state: 'called',
    kind: 'reception',
    calledAt: 1_000,
    calls: 1,
  };
  return { ...(usual as Omit<BoardCall, 'number'>), number, ...more };
}

function view(calls: readonly BoardCall[], day = '2025-11-21'): BoardView {
  return { seq: 1, now: 0, day, calls: [...calls], services: [], notice: null, absent: [] };
}

/** Shows the board one view after the other; answers what it finds new in the last. */
function lastLook(...views: readonly BoardView[]): readonly string[] {
  let seen: Parameters<typeof lookForNewCalls>[0] = null;
  let fresh: readonly BoardCall[] = [];
  for (const next of views) ({ seen, fresh } = lookForNewCalls(seen, next));
  return fresh.map(({ number }) => number);
}

describe('which calls are announced', () => {
  test('none of those that stand there as the board starts', () => {
    expect(lastLook(view([call('A002'), call('A001')]))).toEqual([]);
  });

  test('each new one once, in the order in which they were called', () => {
    const three = view([call('A003', { calledAt: 3 }), call('A002', { calledAt: 2 }), call('A001')]);
    expect(lastLook(view([call('A001')]), three)).toEqual(['A002', 'A003']);
    expect(lastLook(view([call('A001')]), three, three)).toEqual([]);
  });

  test('a number that is called again, by the same counter or by the next one', () => {
    const again = view([call('A001', { calledAt: 30_000, calls: 2 })]);
    expect(lastLook(view([call('A001')]), again)).toEqual(['A001']);
    expect(lastLook(view([call('A001')]), view([call('A001', { counter: '5' })]))).toEqual(['A001']);
  });

  test('no call that is back as it was: a start, an absence or a recall was undone', () => {
    const first = call('A001');
    const serving = call('A001', { state: 'serving' });
    const recalled = call('A001', { calledAt: 30_000, calls: 2 });
    expect(lastLook(view([]), view([first]), view([serving]), view([first]))).toEqual([]);
    expect(lastLook(view([]), view([first]), view([]), view([first]))).toEqual([]);
    expect(lastLook(view([]), view([first]), view([recalled]), view([first]))).toEqual([]);
  });

  test('no call whose visitor stands at the counter before the board hears of it', () => {
    expect(lastLook(view([]), view([call('A001', { state: 'serving' })]))).toEqual([]);
  });

  test('what happened while the board was cut off, where the visitor has not come yet', () => {
    const after = view([call('A003', { calledAt: 3 }), call('A002', { calledAt: 2, state: 'serving' })]);
    expect(lastLook(view([call('A001')]), after)).toEqual(['A003']);
  });

  test('a new day forgets the old one and announces nothing twice', () => {
    const nextDay = view([call('A001', { calledAt: 90_000_000 })], '2025-11-22');
    expect(lastLook(view([call('A001')]), nextDay)).toEqual(['A001']);
    expect(lastLook(view([call('A001')]), nextDay, nextDay)).toEqual([]);
  });
});
