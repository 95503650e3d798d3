import type { Page } from '@playwright/test';

/**
 * Stops the clock of a page that stands a minute ahead: from now on only the test moves it, and a slow machine's
 * own seconds count for nothing. A screen does not load by a clock that stands still.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}
