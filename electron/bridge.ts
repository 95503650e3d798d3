import { app, BrowserWindow, dialog, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { assertNever } from '../domain/assert-never.ts';
import type { Desktop } from '../domain/bridge/bridge-api.ts';
import type { Role } from '../domain/door/role.ts';
import { DomainError } from '../domain/errors/domain-error.ts';
import type { BridgeCall } from './bridge-channels.ts';
import { openWindowArgsSchema } from './open-window-args.ts';
import { mayCall, mayOpen } from './policy.ts';
import { printArgsSchema } from './print-args.ts';
import type { Windows } from './windows.ts';

interface Caller {
  readonly role: Role;
  readonly window: BrowserWindow;
}

const OS: Readonly<Partial<Record<NodeJS.Platform, Desktop['os']>>> = { win32: 'windows', darwin: 'macos' };
const noArgsSchema = z.tuple([]);

/**
 * Answers a bridge call: its sender is checked first, then its arguments.
 * @throws DomainError wrong-door, bad-input
 */
export function answerCall(
  windows: Windows,
  event: IpcMainInvokeEvent,
  call: BridgeCall,
  args: readonly unknown[],
): unknown {
  const { role, window } = callerOf(windows, event, call);
  if (call === 'openWindow') {
    openWindow(windows, role, args);
    return undefined;
  }
  if (call === 'print') return print(window, checked(printArgsSchema, args));
  checked(noArgsSchema, args);
  switch (call) {
    case 'desktop':
      return { os: OS[process.platform] ?? 'linux', version: app.getVersion() } satisfies Desktop;
    case 'chooseFolder':
      return chooseFolder(window);
    case 'toggleFullscreen':
      return toggleFullscreen(window);
    default:
      return assertNever(call);
  }
}

function callerOf(windows: Windows, event: IpcMainInvokeEvent, call: BridgeCall): Caller {
  const frame = event.senderFrame;
  const role = windows.roleOf(event.sender);
  const window = BrowserWindow.fromWebContents(event.sender);
  const isMainFrame = frame !== null && frame === event.sender.mainFrame;
  const isAllowed = mayCall({ role, isMainFrame, url: frame?.url ?? '' }, call);
  if (!isAllowed || role === undefined || window === null) throw new DomainError('wrong-door');
  return { role, window };
}

function checked<T>(schema: z.ZodType<T>, args: readonly unknown[]): T {
  const { success, data, error } = schema.safeParse(args);
  if (!success) throw new DomainError('bad-input', { detail: z.prettifyError(error) });
  return data;
}

function openWindow(windows: Windows, from: Role, args: readonly unknown[]): void {
  const kind = checked(openWindowArgsSchema, args);
  if (!mayOpen(from, kind.role)) throw new DomainError('wrong-door');
  windows.open(kind);
}

function print(window: BrowserWindow, pageSize: z.infer<typeof printArgsSchema>): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { silent: true, printBackground: true, pageSize };
    window.webContents.print(options, (printed) => resolve(printed));
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
