import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setConnection, useConnection } from '../../renderer/live/connection.ts';

const START = Date.UTC(2026, 5, 10);
const after = (seconds: number) => START + seconds * 1_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is shown while cut off is of the last word, not of the first nor of the cut', () => {
  setConnection('online');
  vi.setSystemTime(after(60));
  setConnection('online');
  vi.setSystemTime(after(85));
  setConnection('offline');
  expect(useConnection.getState()).toEqual({ state: 'offline', since: after(85), heardAt: after(60) });

  vi.setSystemTime(after(90));
  setConnection('offline');
  expect(useConnection.getState()).toMatchObject({ since: after(85), heardAt: after(60) });
});

test('a tab that another one tells of the hall has heard it when that one did', () => {
  setConnection('online', after(-20));
  setConnection('offline', after(-20));
  expect(useConnection.getState()).toEqual({ state: 'offline', since: START, heardAt: after(-20) });
});
