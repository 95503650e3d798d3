import type { Page } from '@playwright/test';
import { expect, openScreen, type TestHall } from './hall.ts';

/** What the printer of the desktop program got, one text a page. */
declare global {
  interface Window {
    printed?: string[];
    /** How many of the faces for rare ideographs were there for each page. */
    printedFaces?: number[];
  }
}

/** Opens the front desk beside a printer that keeps what it got. */
export async function openFloor(page: Page, hall: TestHall): Promise<void> {
  await page.addInitScript(() => {
    const print = async () => {
      const rare = [...document.fonts].filter(({ unicodeRange }) => unicodeRange.startsWith('U+3400'));
      const there = rare.filter(({ status }) => status === 'loaded');
      window.printedFaces = [...(window.printedFaces ?? []), there.length];
      window.printed = [...(window.printed ?? []), document.querySelector('[data-paper]')?.textContent ?? ''];
      return true;
    };
    Object.assign(window, { madoguchi: { print } });
  });
  await openScreen(page, hall, '/floor');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('button', { name: '転入届', exact: true })).toBeVisible();
}

/** Takes up a procedure by its key and waits until it stands there: what lies below moves down with it. */
export async function takeByKey(page: Page, key: string, procedure: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText(procedure);
}

/** Waits for what a screen fetches while nobody waits for it: it could not be had any more when the hall is away. */
export async function partsHaveCome(page: Page, parts: readonly string[]): Promise<void> {
  const missing = () =>
    page.evaluate((wanted) => {
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const come = files.filter(({ responseEnd }) => responseEnd > 0).map(({ name }) => name);
      return wanted.filter(
        (part) => !come.some((name) => name.includes(`/${part}-`) && name.endsWith('.js')),
      );
    }, parts);
  await expect.poll(missing).toEqual([]);
}

export async function setLook(page: Page, look: { theme?: string; language?: string }): Promise<void> {
  await page.addInitScript((chosen) => {
    const state = { theme: 'light', language: 'ja', ...chosen };
    localStorage.setItem('madoguchi-settings', JSON.stringify({ state, version: 0 }));
  }, look);
}

/** The number that stands on the screen in the largest type. */
export async function issuedNumber(page: Page): Promise<string> {
  const said = page.getByText(/を発券しました$/);
  await expect(said).toBeVisible();
  return (await said.textContent())?.replace(' を発券しました', '') ?? '';
}

export function printed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.printed ?? []);
}

interface Journaled {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The acts of one kind in the journal, as they were decided. */
export function journaled(hall: TestHall, kind: string): readonly Journaled['payload'][] {
  const rows = hall.store.db.prepare('SELECT payload FROM journal WHERE kind = ? ORDER BY seq').all(kind);
  return (rows as { payload: string }[]).map(({ payload }) => JSON.parse(payload) as Journaled['payload']);
}
