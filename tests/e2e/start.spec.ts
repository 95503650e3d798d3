import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { inProject } from '../../scripts/project.ts';

const LINES = {
  ja: /^デスクトップの画面を開けないため（.+）、同じプログラムをブラウザー向けに動かします。$/,
  en: /^The desktop cannot be opened \(.+\), so the same program runs for browsers\.$/,
};

/** `npm start` as on a machine without a display; hidden from any browser that this machine may have. */
async function startWithoutDisplay(dataDir: string, locale: string) {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(process.execPath, [inProject('scripts/start.ts'), '--data', dataDir], {
    env: { ...env, LC_ALL: locale },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes('http://')) break;
  }
  return { child, lines, url: /http:\/\/\S+?:\d+/.exec(lines.at(-1) ?? '')?.[0] ?? '' };
}

test.describe('without a display the same program is served to browsers', () => {
  // biome-ignore lint/suspicious/noSkippedTests: Windows and macOS always have a display
  test.skip(process.platform !== 'linux', 'only Linux can be without a display');

  for (const [language, locale] of [
    ['ja', 'ja_JP.UTF-8'],
    ['en', 'C'],
  ] as const) {
    test(`and says so in one line (${language})`, async ({ page }) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-start-'));
      const { child, lines, url } = await startWithoutDisplay(dataDir, locale);

      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(LINES[language]);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      await page.goto(`${url}/floor`);
      await expect(page.getByText('練習')).toBeVisible();

      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      await rm(dataDir, { recursive: true, force: true });
    });
  }
});
