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

function emptyPage() {
  return Object.assign(new EventEmitter(), { ipc: new EventEmitter() });
}

test('a page is drawn when it says so, not when it has loaded', async () => {
  const page = emptyPage();
  const drawn = whenDrawn(page);
  page.emit('did-finish-load');
  expect(await isSettled(drawn, 1_000)).toBe(false);
  page.ipc.emit(DRAWN);
  expect(await isSettled(drawn, 0)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that has loaded and draws nothing is waited for no longer than two seconds', async () => {
  const page = emptyPage();
  const drawn = whenDrawn(page);
  expect(await isSettled(drawn, 5_000)).toBe(false);
  page.emit('did-finish-load');
  expect(await isSettled(drawn, 1_900)).toBe(false);
  expect(await isSettled(drawn, 200)).toBe(true);
});

test('a page that never loads to the end keeps nothing back for good', async () => {
  const drawn = whenDrawn(emptyPage());
  expect(await isSettled(drawn, 9_900)).toBe(false);
  expect(await isSettled(drawn, 200)).toBe(true);
});

test('a page that could not be loaded has nothing to show', async () => {
  const page = emptyPage();
  const drawn = whenDrawn(page);
  page.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://hall/floor', true);
  expect(await isSettled(drawn, 60_000)).toBe(false);
});

test.each([
  ['a load that another one replaced', -3, true],
  ['a file of the page', -6, false],
])('%s that fails keeps nothing back', async (_what, code, isMainFrame) => {
  const page = emptyPage();
  const drawn = whenDrawn(page);
  page.emit('did-fail-load', {}, code, '', 'app://hall/floor', isMainFrame);
  expect(await isSettled(drawn, 10_000)).toBe(true);
});
