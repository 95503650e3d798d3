import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Language, Theme } from '../../renderer/app/settings.ts';
import { browserLaunch, prepareChromium } from '../e2e/chromium.ts';
import { ScriptedHall } from './scriptedHall.ts';

export interface Look {
  readonly theme?: Theme;
  readonly language?: Language;
  readonly width?: number;
}

const VITE = resolve(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
const CONFIG = resolve(import.meta.dirname, 'specimen/vite.config.ts');

/** Builds the page as for production: in a process of its own, since the test runner's says `test`. */
function buildInto(folder: string): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(
    process.execPath,
    [VITE, 'build', '--config', CONFIG, '--outDir', folder],
    {
      env,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the specimen page cannot be built: ${stderr}`);
}

/** The specimen page, built like the renderer, in a real Chromium before a hall that plays tricks. */
export class SpecimenPage {
  readonly hall: ScriptedHall;
  readonly #url: string;
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(hall: ScriptedHall, url: string, browser: Browser, folder: string) {
    this.hall = hall;
    this.#url = url;
    this.#browser = browser;
    this.#folder = folder;
  }

  static async start(): Promise<SpecimenPage> {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-specimen-'));
    buildInto(folder);
    await prepareChromium();
    const hall = new ScriptedHall(folder);
    const url = await hall.listen();
    return new SpecimenPage(hall, url, await chromium.launch(browserLaunch()), folder);
  }

  /** A browser of its own: tabs of one context share their stream, two contexts do not. */
  async context({ theme = 'light', language = 'ja', width = 1366 }: Look = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      viewport: { width, height: 768 },
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    });
    const settings = JSON.stringify({ state: { theme, language }, version: 0 });
    await context.addInitScript((stored) => localStorage.setItem('madoguchi-settings', stored), settings);
    return context;
  }

  /** Opens a tab and waits for the page and its fonts. */
  async open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await this.visit(page);
    return page;
  }

  async visit(page: Page): Promise<void> {
    await page.goto(this.#url);
    await page.locator('main').waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.hall.close();
    await rm(this.#folder, { recursive: true });
  }
}
