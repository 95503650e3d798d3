import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { SCREEN_TEXTS } from './renderer/app/screenTexts.ts';
import { screenChunks } from './scripts/screen-chunks.ts';
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

const texts = (screen: keyof typeof SCREEN_TEXTS) => ['app', 'error', ...SCREEN_TEXTS[screen]];

const SCREENS = {
  floor: { name: 'floor', source: 'floor/FloorScreen.tsx', texts: texts('floor') },
  counter: { name: 'counter', source: 'counter/CounterScreen.tsx', texts: texts('counter') },
  board: { name: 'board', source: 'board/BoardScreen.tsx', texts: texts('board') },
  survey: { name: 'survey', source: 'survey/SurveyScreen.tsx', texts: texts('survey') },
  manage: { name: 'manage', source: 'manage/ManageScreen.tsx', texts: texts('manage') },
} as const;

/** A visitors' tablet needs the least, the front desk is waited for most. */
const PARTS = [
  SCREENS.survey,
  SCREENS.floor,
  { name: 'shell', source: 'app/shellControls.ts' },
  { name: 'panels', source: 'floor/panels.ts' },
  SCREENS.counter,
  SCREENS.board,
  SCREENS.manage,
];

/**
 * The renderer is built for Chromium 114, the oldest Electron that is tested (25).
 * No script or style is inlined: the content security policy allows files of the door itself, no `data:` scripts or
 * styles.
 */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  publicDir: resolve(root, 'renderer/public'),
  plugins: [screenFonts(), react(), otherLanguages, screenPages(Object.values(SCREENS))],
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
