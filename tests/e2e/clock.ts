import type { Page } from '@playwright/test';

/**
 * Stops the clock of a page ten seconds ahead: from now on only the test moves it, and a slow machine's own seconds
 * count for nothing. It must be installed before the page is opened, as a timer set earlier would go on, and stopped
 * after that, as no screen loads by a clock that stands still.
 */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
}
