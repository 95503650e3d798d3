import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Unit and integration tests run on Node; browsers and the desktop are Playwright's.
 * `--project long` holds the soaks, `npm run bench` the timings: neither belongs to `npm test`.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/long/**',
            'tests/e2e/**',
            'tests/desktop/**',
            'tests/bench/**',
            '**/node_modules/**',
          ],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30 * 60_000,
          hookTimeout: 10 * 60_000,
        },
      },
    ],
    // Many tests wait for a browser or another process: a core for each pays even on two.
    maxWorkers: '100%',
    environment: 'node',
    // A busy machine's browser takes its time: one second, as it would be, says nothing about the program.
    expect: { poll: { timeout: 20_000 } },
    env: { TZ: 'Asia/Tokyo' },
  },
});
