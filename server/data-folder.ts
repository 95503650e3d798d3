import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';

/** The data folder for all users of this machine. */
export function machineFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32') return path.win32.join(env.ProgramData ?? 'C:\\ProgramData', 'Madoguchi');
  if (platform === 'darwin') return '/Library/Application Support/Madoguchi';
  return '/var/lib/madoguchi';
}

function canWrite(folder: string): boolean {
  const asked = existsSync(folder) ? folder : path.dirname(folder);
  try {
    accessSync(asked, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The machine's data folder where it can be written, else the user's.
 * @param sayUsers told of the user's folder where it is taken
 */
export function dataFolder(sayUsers: (folder: string) => void, machine = ownMachineFolder()): string {
  if (canWrite(machine)) return machine;
  const folder = envPaths('Madoguchi', { suffix: '' }).data;
  sayUsers(folder);
  return folder;
}

function ownMachineFolder(): string {
  return machineFolder(process.platform, process.env);
}
