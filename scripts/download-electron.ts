import { createRequire } from 'node:module';
import { UNREACHABLE } from './electron-runtime.ts';

/**
 * Fetches Electron's archive by the electron package's own installer, after asking in a moment whether its host
 * answers at all: the installer alone would wait for a dead network.
 */
const ANSWER_LIMIT_MS = 5000;
const host =
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/download/';

try {
  await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
} catch {
  process.exit(UNREACHABLE);
}
process.send?.('downloading');
createRequire(import.meta.url)('electron/install.js');
