import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { SCREEN_TEXTS } from './renderer/app/screenTexts.ts';
import { screenChunks } from './scripts/screen-chunks.ts';
import { screenFonts } from './scripts/screen-fonts.ts';
import { screenPages } from './scripts/screen-pages.ts';
import { PARTS, SCREENS } from './scripts/screen-sources.ts';

const root = import.meta.dirname;

/** The controls' own words in languages that staff screens do not have: 6 kB of the first load. */
const otherLanguages: Plugin = {
  name: 'only-the-languages-of-the-screens',
  load(id) {
    const language = /\/intl\/.*?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
    if (language === undefined || language === 'ja-JP' || language === 'en-US') return null;
    return 'export default {}';
  },
};

const PAGES = SCREENS.map(({ name, source }) => {
  return { name, source, texts: ['app', 'error', ...SCREEN_TEXTS[name]] };
});

/**
 * The renderer is built for Chromium 114, the oldest Electron that is tested (25).
 * No script or style is inlined: the content security policy allows files of the door itself, no `data:` scripts or
 * styles.
 */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  publicDir: resolve(root, 'renderer/public'),
  plugins: [screenFonts(), react(), otherLanguages, screenPages(PAGES)],
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    manifest: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Whoever starts the program for the first time reads what the build says.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: screenChunks(resolve(root, 'renderer'), PARTS) } },
    },
  },
  server: { fs: { allow: [root] } },
});
