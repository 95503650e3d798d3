import type { Locator, Page } from '@playwright/test';
import { expect, openScreen, type TestHall } from './hall.ts';

/** Opens the board and waits until it shows the hall. */
export async function openBoard(page: Page, hall: TestHall): Promise<void> {
  await openScreen(page, hall, '/board');
  await expect(page.getByRole('heading', { name: /お呼び出し中/ })).toBeVisible();
}

/** A called number, wherever on the board it stands. */
export const called = (page: Page, number: string): Locator => page.locator(`[data-call="${number}"]`);
