import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { SCREEN_TEXTS } from './renderer/app/screenTexts.ts';
import { screenFonts } from './scripts/screen-fonts.ts';
import { screenPages } from './scripts/screen-pages.ts';

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

/**
 * What at least so many parts need stands in one file: a hundred small ones each compress badly. Measured: the front
 * desk's first load is 248 kB gzipped in 63 files instead of 252 in 78, the board's 205 instead of 203.
 */
const sharedByMany = { name: 'shared', minShareCount: 12 };

const texts = (screen: keyof typeof SCREEN_TEXTS) => ['app', 'error', ...SCREEN_TEXTS[screen]];

const FIRST_SCREENS = [
  { path: 'floor', source: 'floor/FloorScreen.tsx', texts: texts('floor') },
  { path: 'counter', source: 'counter/CounterScreen.tsx', texts: texts('counter') },
  { path: 'board', source: 'board/BoardScreen.tsx', texts: texts('board') },
  { path: 'survey', source: 'survey/SurveyScreen.tsx', texts: texts('survey') },
  { path: 'manage', source: 'manage/ManageScreen.tsx', texts: texts('manage') },
] as const;

/**
 * The renderer is built for Chromium 114, the oldest Electron that is tested (25).
 * Nothing is inlined: the content security policy allows files of the door itself, no `data:` scripts or styles.
 */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  publicDir: resolve(root, 'renderer/public'),
  plugins: [screenFonts(), react(), otherLanguages, screenPages(FIRST_SCREENS)],
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
    rolldownOptions: { output: { codeSplitting: { groups: [sharedByMany] } } },
  },
  server: { fs: { allow: [root] } },
});
