import { buildIfNeeded } from '../../scripts/build.ts';
import { prepareChromium } from './chromium.ts';

/** Before all tests: the bundles are those of these sources and the browser is unpacked. */
export default async function prepare(): Promise<void> {
  await Promise.all([buildIfNeeded(), prepareChromium()]);
}
