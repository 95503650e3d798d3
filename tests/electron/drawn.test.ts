import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DRAWN } from '../../electron/bridge-channels.ts';
import { whenDrawn } from '../../electron/drawn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether it is settled `ms` later. */
async function isSettled(drawn: Promise<void>, ms: number): Promise<boolean> {
  let settled = false;
  void drawn.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return settled;
}

test('a page is drawn when it says so, not before', async () => {
  const page = new EventEmitter();
  const drawn = whenDrawn(page);
  expect(await isSettled(drawn, 1_000)).toBe(false);
  page.emit(DRAWN);
  expect(await isSettled(drawn, 0)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that never draws anything is waited for no longer than two seconds', async () => {
  const drawn = whenDrawn(new EventEmitter());
  expect(await isSettled(drawn, 1_900)).toBe(false);
  expect(await isSettled(drawn, 200)).toBe(true);
});
