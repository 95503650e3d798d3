import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import type { Desktop } from '../domain/bridge/bridge-api.ts';
import type { Role } from '../domain/door/role.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import { channelOf } from './bridge-channels.ts';
import { type BridgeCall, mayCall, mayOpen } from './policy.ts';
import { openWindowArgsSchema } from './window-kind.ts';
import type { Windows } from './windows.ts';

interface Caller {
  readonly role: Role;
  readonly window: BrowserWindow;
}

const OS: Readonly<Partial<Record<NodeJS.Platform, Desktop['os']>>> = { win32: 'windows', darwin: 'macos' };
const noArgsSchema = z.tuple([]);

/** Answers the bridge calls of the windows. Every call checks its sender first, then its arguments. */
export function setupBridge(windows: Windows): void {
  function answer<Args>(
    call: BridgeCall,
    argsSchema: z.ZodType<Args>,
    act: (caller: Caller, args: Args) => unknown,
  ): void {
    ipcMain.handle(channelOf(call), (event, ...args: unknown[]) => {
      const caller = callerOf(event, call, windows);
      const checked = argsSchema.safeParse(args);
      if (!checked.success) throw new DomainError('bad-input', { detail: z.prettifyError(checked.error) });
      return act(caller, checked.data);
    });
  }

  answer('desktop', noArgsSchema, () => ({ os: OS[process.platform] ?? 'linux', version: app.getVersion() }));
  answer('openWindow', openWindowArgsSchema, ({ role }, kind) => {
    if (!mayOpen(role, kind.role)) throw new DomainError('wrong-door');
    windows.open(kind);
  });
  answer('print', noArgsSchema, ({ window }) => print(window));
  answer('chooseFolder', noArgsSchema, ({ window }) => chooseFolder(window));
  answer('toggleFullscreen', noArgsSchema, ({ window }) => toggleFullscreen(window));
}

function callerOf(event: IpcMainInvokeEvent, call: BridgeCall, windows: Windows): Caller {
  const frame = event.senderFrame;
  const role = windows.roleOf(event.sender);
  const window = BrowserWindow.fromWebContents(event.sender);
  const isMainFrame = frame !== null && frame === event.sender.mainFrame;
  const isAllowed = mayCall({ role, isMainFrame, url: frame?.url ?? '' }, call);
  if (!isAllowed || role === undefined || window === null) throw new DomainError('wrong-door');
  return { role, window };
}

function print(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: true, printBackground: true }, (printed) => resolve(printed));
  });
}

async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

function toggleFullscreen(window: BrowserWindow): boolean {
  const isFull = !window.isFullScreen();
  window.setFullScreen(isFull);
  return isFull;
}
