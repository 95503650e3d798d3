import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Turn, whenWindowIsBusy } from '../../electron/turn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What has happened by `ms` after it began. */
async function hasCome(turn: Turn, ms: number): Promise<boolean> {
  let come = false;
  void turn.come.then(() => {
    come = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return come;
}

test('the program is loaded when the window asks for no more files, not between two of them', async () => {
  const turn = whenWindowIsBusy();
  turn.fileRead();
  expect(await hasCome(turn, 20)).toBe(false);
  turn.fileRead();
  expect(await hasCome(turn, 20)).toBe(false);
  expect(await hasCome(turn, 20)).toBe(true);
});

test('who waits for the hall itself does not wait for files', async () => {
  const turn = whenWindowIsBusy();
  turn.hallAsked();
  expect(await hasCome(turn, 0)).toBe(true);
});

test('a window that never asks keeps nothing back for good', async () => {
  const turn = whenWindowIsBusy();
  expect(await hasCome(turn, 4_000)).toBe(false);
  expect(await hasCome(turn, 2_000)).toBe(true);
});
