import { buildIfNeeded } from './build.ts';
import { runTool } from './run-node.ts';

/**
 * Packs the program for this system into `release/`. With ELECTRON_PACKAGE_DIST, a folder with an unpacked Electron,
 * nothing is fetched and the result is a folder; otherwise electron-builder fetches Electron and makes an installer.
 */
await buildIfNeeded();
const electronDist = process.env.ELECTRON_PACKAGE_DIST;
const source = electronDist ? ['--dir', `-c.electronDist=${electronDist}`] : [];
process.exitCode = await runTool('electron-builder', [
  '--publish=never',
  ...source,
  ...process.argv.slice(2),
]);
