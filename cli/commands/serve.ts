import path from 'node:path';
import { type Command, Option } from 'commander';
import { type CommonOptions, carryOut, dataDirOf, describeCommand, wholeNumber } from '../shell.ts';
import type { Translate } from '../texts.ts';

interface ServeCommandOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
  readonly demo?: boolean;
  readonly open?: boolean;
}

/** The practice hall for trying things out has a store of its own beside the real one. */
const DEMO_FOLDER = 'demo';

function whenAskedToStop(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Not once: a signal that comes again would end the process with the store open. It waits for the same end.
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url);
}

/** `serve`: the hall without Electron, for browsers on this machine. */
export function addServe(program: Command, t: Translate): void {
  describeCommand(program, 'serve', t('commands.serve'), t)
    .addOption(new Option('--port <n>', t('options.port')).argParser(wholeNumber(0)).default(4810))
    .addOption(new Option('--host <addr>', t('options.host')).default('127.0.0.1'))
    .addOption(new Option('--demo', t('options.demo')))
    .addOption(new Option('--open', t('options.open')))
    .action((options: ServeCommandOptions) =>
      carryOut(options, t, async () => {
        // Only this command needs the server: the others start without it.
        const { serveHall } = await import('../../server/serve.ts');
        const { port, host } = options;
        const folder = dataDirOf(options);
        const dataDir = options.demo ? path.join(folder, DEMO_FOLDER) : folder;
        const served = await serveHall({ dataDir, port, host, seed: 'practice', strictPort: false });
        whenAskedToStop(() => served.close());
        if (options.open) await openBrowser(served.url);
        return {
          json: { ok: true, url: served.url, dataDir },
          lines: [t('serve.listening', { url: served.url })],
        };
      }),
    );
}
