import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';

/** What the choice depends on; given in tests. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Whether the folder exists, or can be made, and can be written. */
  readonly canWrite: (folder: string) => boolean;
}

/**
 * The data folder where none is named: the machine's (`%ProgramData%\Madoguchi`, `/var/lib/madoguchi`), so that
 * everyone who signs in finds the same hall; where it cannot be written, the user's own.
 */
export function defaultDataFolder({ platform, env, canWrite }: Machine = thisMachine()): string {
  const shared = machineFolder(platform, env);
  if (shared !== undefined && canWrite(shared)) return shared;
  return envPaths('madoguchi', { suffix: '' }).data;
}

function machineFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Madoguchi');
  return platform === 'linux' ? '/var/lib/madoguchi' : undefined;
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, canWrite };
}

function canWrite(folder: string): boolean {
  return isWritable(folder) ?? isWritable(dirname(folder)) ?? false;
}

/** Undefined where the folder does not exist. */
function isWritable(folder: string): boolean | undefined {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : false;
  }
}
