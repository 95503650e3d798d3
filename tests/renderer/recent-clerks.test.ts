import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
vi.stubGlobal('window', { localStorage });
const { forgetOldClerks, rememberClerk } = await import('../../renderer/counter/recent-clerks.ts');

const onDevice = (): string => [...kept.values()].join();

beforeEach(() => forgetOldClerks('2026-06-01'));

test('names used today are offered again, the last one first and each once', () => {
  for (const name of ['佐藤', '鈴木', '佐藤']) rememberClerk(name, '2026-06-01');
  expect(JSON.parse(onDevice()).state.names).toEqual(['佐藤', '鈴木']);
});

test('a new business day leaves none of them on the device', () => {
  rememberClerk('佐藤', '2026-06-01');
  forgetOldClerks('2026-06-02');
  expect(onDevice()).not.toContain('佐藤');
});

test('the first name of a new day takes the place of all before', () => {
  rememberClerk('佐藤', '2026-06-01');
  rememberClerk('鈴木', '2026-06-02');
  expect(onDevice()).toContain('鈴木');
  expect(onDevice()).not.toContain('佐藤');
});
