import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { screenFonts } from '../../../scripts/screen-fonts.ts';

/** The specimen page as a bundle of its own, built like the renderer. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [screenFonts(), react()],
  logLevel: 'warn',
  build: {
    outDir: resolve(import.meta.dirname, '../../../.cache/specimen'),
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
