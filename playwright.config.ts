import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/e2e/chromium.ts';

/** Where `npm test` reads the counts of passed and failed tests. */
const resultsFile = process.env.TEST_RESULTS_FILE;

/**
 * `e2e`: the program served to a real Chromium. `desktop`: the same program in a real Electron.
 * No retries: a test that fails now and then tells something.
 */
export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: resultsFile ? [['list'], ['json', { outputFile: resultsFile }]] : 'list',
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  globalSetup: './tests/e2e/prepare.ts',
  projects: [
    {
      name: 'e2e',
      testDir: 'tests/e2e',
      use: {
        browserName: 'chromium',
        viewport: { width: 1366, height: 768 },
        launchOptions: browserLaunch(),
      },
    },
    { name: 'desktop', testDir: 'tests/desktop' },
  ],
});
