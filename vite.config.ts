import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/**
 * The renderer is built for Chromium 114, the oldest Electron that is tested (25).
 * Nothing is inlined: the content security policy allows files of the door itself, no `data:` scripts or styles.
 */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  publicDir: resolve(root, 'renderer/public'),
  plugins: [react()],
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { fs: { allow: [root] } },
});
