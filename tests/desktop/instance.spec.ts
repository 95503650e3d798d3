import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import Database from 'better-sqlite3';
import { inProject } from '../../scripts/project.ts';
import { serveHall } from '../../server/serve.ts';
import { desktopArguments, electronExecutable, expect, freshDataDir, startDesktop, test } from './desktop.ts';

interface End {
  readonly status: number | null;
  readonly stderr: string;
}

/** Starts the program outside Playwright, its dialogs answered at once, and waits until it ends. */
async function runToEnd(dataDir: string): Promise<End> {
  const [switches, program] = split(desktopArguments(dataDir));
  const answerDialogs = ['-r', inProject('tests/desktop/answer-dialogs.cjs')];
  const child = spawn(await electronExecutable(), [...switches, ...answerDialogs, ...program], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stderr = text(child.stderr);
  const [status] = await once(child, 'exit');
  return { status, stderr: await stderr };
}

/** Electron takes `-r` only in front of the program's folder. */
function split(args: readonly string[]): readonly [readonly string[], readonly string[]] {
  const folder = args.findIndex((arg) => !arg.startsWith('-'));
  return [args.slice(0, folder), args.slice(folder)];
}

test('a second start hands over to the first and opens nothing', async ({ dataDir }) => {
  const { app, floor } = await startDesktop(dataDir);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

  const second = await runToEnd(dataDir);

  expect(second.status).toBe(0);
  expect(app.windows()).toEqual([floor]);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  await app.close();
});

test('another data folder runs beside it', async ({ dataDir }) => {
  const other = freshDataDir();
  const first = await startDesktop(dataDir);
  const second = await startDesktop(other);
  await expect(second.floor.getByText('練習')).toBeVisible();
  await Promise.all([first.app.close(), second.app.close()]);
});

test('a hall that another program has is refused with its name, and the program ends with status 1', async ({
  dataDir,
}) => {
  const served = await serveHall({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    seed: 'practice',
    strictPort: false,
  });

  const { status, stderr } = await runToEnd(dataDir);

  expect(status).toBe(1);
  expect(stderr).toMatch(/^hall-is-running: .*madoguchi serve/m);
  expect(stderr).toMatch(/^dialog: Madoguchi を開始できません/m);
  expect((await fetch(`${served.url}/api/hall`)).status).toBe(200);
  await served.close();
});

test('a store from a newer version is refused and left as it is', async ({ dataDir }) => {
  const served = await serveHall({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    seed: 'practice',
    strictPort: false,
  });
  await served.close();
  const file = `${dataDir}/madoguchi.sqlite`;
  const newer = new Database(file);
  newer.pragma('user_version = 9999');
  newer.close();

  const { status, stderr } = await runToEnd(dataDir);

  expect(status).toBe(1);
  expect(stderr).toMatch(/^store-is-newer: /m);
  const after = new Database(file, { readonly: true });
  expect(after.pragma('user_version', { simple: true })).toBe(9999);
  after.close();
});
