import { ipcMain } from 'electron';
import type { answerCall } from './bridge.ts';
import { BRIDGE_CALLS, channelOf } from './bridge-channels.ts';
import type { Windows } from './windows.ts';

/** Takes the windows' bridge calls from the first moment; they are answered as soon as the program is loaded. */
export function setupBridge(
  windows: Windows,
  program: Promise<{ readonly answerCall: typeof answerCall }>,
): void {
  for (const call of BRIDGE_CALLS) {
    ipcMain.handle(channelOf(call), async (event, ...args: unknown[]) => {
      return (await program).answerCall(windows, event, call, args);
    });
  }
}
