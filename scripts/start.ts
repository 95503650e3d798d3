import { commandLanguage } from '../cli/language.ts';
import { shellTexts } from '../electron/texts.ts';
import { buildIfNeeded } from './build.ts';
import { runDesktop } from './desktop.ts';
import { findElectron, type NoElectron } from './electron-runtime.ts';
import { inProject } from './project.ts';
import { runNode } from './run-node.ts';

/** Where a browser finds the hall when the desktop cannot be opened; the next free port where it is taken. */
const PORT = '4810';

const t = shellTexts(commandLanguage(process.env));
const args = process.argv.slice(2);

await buildIfNeeded();
const reason = await openDesktop();
if (reason !== undefined) {
  console.log(t('start.browserInstead', { reason: t(`start.reason.${reason}`) }));
  process.exitCode = await runNode(inProject('cli/main.ts'), ['serve', '--port', PORT, '--open', ...args]);
}

/** Opens the desktop and waits until it is closed, or answers why there is none here. */
async function openDesktop(): Promise<NoElectron | undefined> {
  const runtime = await findElectron(() => console.log(t('start.downloading')));
  if (runtime.kind === 'none') return runtime.reason;
  const end = await runDesktop(runtime.executable, args);
  if (end.kind === 'never-started') return 'does-not-start';
  process.exitCode = end.status;
  return undefined;
}
